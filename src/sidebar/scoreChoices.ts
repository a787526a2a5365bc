import { DIMENSIONS, type Dimension, type RfmCuts } from "../core/rfm/cuts";
import type { SCORING_RULES } from "../core/rfm/scoring";
import type { Settings } from "../protocol/settings";

type Scoring = Settings["scoring"];

/** Another way of scoring; limits of her own begin where the customers are cut now, where that is known. */
export function scoringBy(by: (typeof SCORING_RULES)[number], cuts: RfmCuts | undefined): Scoring {
  if (by !== "thresholds") return { by };
  return { by, ...eachDimension((dimension) => (cuts?.[dimension] ?? []).map(rounded)) };
}

/** The same way of scoring for another number of scores: limits too many are dropped, those too few are hers to add. */
export function cutPointsFor(scoring: Scoring, bins: number): Scoring {
  if (scoring.by !== "thresholds") return scoring;
  return { by: "thresholds", ...eachDimension((dimension) => scoring[dimension].slice(0, bins - 1)) };
}

const eachDimension = (pointsOf: (dimension: Dimension) => number[]) =>
  Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, pointsOf(dimension)])) as Record<
    Dimension,
    number[]
  >;

const rounded = (value: number): number => Math.round(value * 100) / 100;
