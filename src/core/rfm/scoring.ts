import { DIMENSIONS, type Dimension, quantileCuts, type RfmCuts, type RfmValues, usableRows } from "./cuts";
import { naturalCuts } from "./naturalCuts";
import type { RfmScores } from "./score";

/** How values become scores: equal numbers of customers, cut points that a person has set, or where the values leave gaps. */
export const SCORING_RULES = ["quantiles", "thresholds", "natural"] as const;

/** Thresholds ascend, one fewer than scores, and must be reached: `atLeast` of `RfmCuts`. */
export type Scoring =
  | { readonly by: Exclude<(typeof SCORING_RULES)[number], "thresholds"> }
  | ({ readonly by: "thresholds" } & Readonly<Record<Dimension, readonly number[]>>);

/** The cut points of the customers; undefined where there are too few to find so many. */
export function cutsOf(values: RfmValues, bins: number, scoring: Scoring): RfmCuts | undefined {
  if (scoring.by === "thresholds") {
    const { recencyDays, frequency, monetary } = scoring;
    return { rule: "atLeast", recencyDays, frequency, monetary };
  }
  if (usableRows(values).length < bins) return undefined;
  return scoring.by === "natural" ? naturalCuts(values, bins) : quantileCuts(values, bins);
}

/** The scores that no customer has, ascending, by dimension: mostly because many customers are equal there. */
export function emptyScores(scores: RfmScores): Readonly<Record<Dimension, readonly number[]>> {
  const columns = { recencyDays: scores.r, frequency: scores.f, monetary: scores.m };
  const empty: Partial<Record<Dimension, readonly number[]>> = {};
  for (const dimension of DIMENSIONS) {
    const found = new Set(columns[dimension]);
    empty[dimension] = Array.from({ length: scores.bins }, (_, i) => i + 1).filter(
      (score) => !found.has(score),
    );
  }
  return empty as Record<Dimension, readonly number[]>;
}
