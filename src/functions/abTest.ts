import type { Cell, Place } from "../cells/place";
import { InputError } from "../core/errors";
import { type Comparison, compareProportions, type Experiment } from "../core/measures/twoProportions";
import type { Wording } from "../core/vocabulary";
import { tableAnswer } from "./answers";
import { calling } from "./calling";
import { languageOption, numberOption } from "./options";

const TITLES: readonly Wording[] = [
  { en: "Rate A", zh: "A 转化率" },
  { en: "Rate B", zh: "B 转化率" },
  { en: "Lift", zh: "提升幅度" },
  { en: "Difference from", zh: "差异下限" },
  { en: "Difference to", zh: "差异上限" },
  { en: "p-value", zh: "p 值" },
  { en: "Verdict", zh: "结论" },
];

/** `AB_TEST`: whether version B converts better than version A, or worse, and by how much. */
export function abTest(
  place: Place,
  visitorsA: unknown,
  conversionsA: unknown,
  visitorsB: unknown,
  conversionsB: unknown,
  confidence?: unknown,
  language?: unknown,
): Cell[][] {
  return calling("AB_TEST", () => {
    const inLanguage = languageOption(language);
    const level = numberOption(place, "confidence", confidence, {
      words: "a fraction from 0.5 to below 1, for example 0.95",
      when: (value) => value >= 0.5 && value < 1,
    });
    const experiment = {
      visitorsA: count(place, "visitors_a", visitorsA),
      conversionsA: count(place, "conversions_a", conversionsA),
      visitorsB: count(place, "visitors_b", visitorsB),
      conversionsB: count(place, "conversions_b", conversionsB),
    };
    refuseMoreThanAll("a", experiment.conversionsA, experiment.visitorsA);
    refuseMoreThanAll("b", experiment.conversionsB, experiment.visitorsB);

    const confidenceLevel = level ?? USUAL_CONFIDENCE;
    const found = compareProportions(experiment, confidenceLevel);
    const figures = [found.rateA, found.rateB, found.lift, found.low, found.high, found.pValue];
    const row = figures.map((figure): Cell => (Number.isNaN(figure) ? "" : figure));
    return tableAnswer(TITLES, inLanguage, [
      [...row, VERDICTS[verdictOf(experiment, found, confidenceLevel)][inLanguage]],
    ]);
  });
}

const USUAL_CONFIDENCE = 0.95;

function count(place: Place, name: string, argument: unknown): number {
  const accepted = {
    words: "a whole number of 0 or more",
    when: (value: number) => Number.isInteger(value) && value >= 0,
  };
  const given = numberOption(place, name, argument, accepted);
  if (given === undefined) throw new InputError(`${name} is blank; give ${accepted.words}`);
  return given;
}

function refuseMoreThanAll(version: string, conversions: number, visitors: number): void {
  if (conversions <= visitors) return;
  throw new InputError(
    `conversions_${version} is ${conversions}, more than the ${visitors} of visitors_${version}; count each visitor once`,
  );
}

const VERDICTS = {
  tooFew: {
    en: "Too little data: fewer than 5 conversions, or 5 visitors without one, are expected in a group",
    zh: "数据太少：某组的预期转化数或未转化数不足 5",
  },
  better: { en: "B is better", zh: "B 更好" },
  worse: { en: "A is better", zh: "A 更好" },
  open: { en: "No clear difference", zh: "没有明显差异" },
} as const satisfies Readonly<Record<string, Wording>>;

/** The usual condition for the normal approximation: W. Cochran (1954), "Some methods for strengthening the common χ² tests". */
const FEWEST_EXPECTED = 5;

function verdictOf(experiment: Experiment, found: Comparison, confidence: number): keyof typeof VERDICTS {
  const { visitorsA, conversionsA, visitorsB, conversionsB } = experiment;
  const pooled = (conversionsA + conversionsB) / (visitorsA + visitorsB);
  const fewest = Math.min(visitorsA, visitorsB) * Math.min(pooled, 1 - pooled);
  if (!(fewest >= FEWEST_EXPECTED)) return "tooFew";
  if (found.pValue >= 1 - confidence) return "open";
  return found.rateB > found.rateA ? "better" : "worse";
}
