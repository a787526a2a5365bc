import type { Wording } from "../vocabulary";
import type { ScoreDigits } from "./score";

/** A way to name regions of score space: from scores of 1 to 5, the segment. */
export type Scheme = (r: number, f: number, m: number) => Wording;

const CHAMPIONS: Wording = { en: "Champions", zh: "冠军客户" };
const LOYAL: Wording = { en: "Loyal", zh: "忠诚客户" };
const POTENTIAL: Wording = { en: "Potential loyalist", zh: "潜在忠诚客户" };
const NEW: Wording = { en: "New", zh: "新客户" };
const PROMISING: Wording = { en: "Promising", zh: "有望客户" };
const ATTENTION: Wording = { en: "Needs attention", zh: "需关注客户" };
const SLEEPY: Wording = { en: "About to sleep", zh: "即将沉睡客户" };
const AT_RISK: Wording = { en: "At risk", zh: "风险客户" };
const CANT_LOSE: Wording = { en: "Can't lose", zh: "不可流失客户" };
const HIBERNATING: Wording = { en: "Hibernating", zh: "沉睡客户" };

/** The grid of ten segments in wide use that covers each cell once: rows are R from 5 down to 1, columns F from 1 to 5. */
const TEN: readonly (readonly Wording[])[] = [
  [NEW, POTENTIAL, POTENTIAL, CHAMPIONS, CHAMPIONS],
  [PROMISING, POTENTIAL, POTENTIAL, LOYAL, LOYAL],
  [SLEEPY, SLEEPY, ATTENTION, LOYAL, LOYAL],
  [HIBERNATING, HIBERNATING, AT_RISK, AT_RISK, CANT_LOSE],
  [HIBERNATING, HIBERNATING, AT_RISK, AT_RISK, CANT_LOSE],
];

/** Whether R, F and M are high (H) or low (L): the eight customers of Chinese textbooks. */
const EIGHT: Readonly<Record<string, Wording>> = {
  HHH: { en: "Key value", zh: "重要价值客户" },
  HLH: { en: "Key growth", zh: "重要发展客户" },
  LHH: { en: "Key keep", zh: "重要保持客户" },
  LLH: { en: "Key rescue", zh: "重要挽留客户" },
  HHL: { en: "Regular value", zh: "一般价值客户" },
  HLL: { en: "Regular growth", zh: "一般发展客户" },
  LHL: { en: "Regular keep", zh: "一般保持客户" },
  LLL: { en: "Regular rescue", zh: "一般挽留客户" },
};

/** Whether F and M are high or low. */
const QUADRANT: Readonly<Record<string, Wording>> = {
  HH: { en: "Frequent high value", zh: "高频高价值" },
  LH: { en: "Rare high value", zh: "低频高价值" },
  HL: { en: "Frequent low value", zh: "高频低价值" },
  LL: { en: "Rare low value", zh: "低频低价值" },
};

/** The schemes that have a name. In "10FM" the mean of F and M, rounded half up, takes the place of F. */
export const SCHEMES = {
  "10": (r, f) => TEN[5 - r]![f - 1]!,
  "10FM": (r, f, m) => TEN[5 - r]![Math.floor((f + m + 1) / 2) - 1]!,
  "8": (r, f, m) => EIGHT[level(r) + level(f) + level(m)]!,
  quadrant: (_, f, m) => QUADRANT[level(f) + level(m)]!,
} as const satisfies Record<string, Scheme>;

export type SchemeName = keyof typeof SCHEMES;

/** The segment of a customer's scores, whatever number of bins they are out of. */
export function segmentOf(scheme: Scheme, { r, f, m, bins }: ScoreDigits): Wording {
  return scheme(toFive(r, bins), toFive(f, bins), toFive(m, bins));
}

/** A score out of any number of bins on the scale of one to five, halves going up. */
export function toFive(score: number, bins: number): number {
  return 1 + Math.floor((4 * (score - 1)) / (bins - 1) + 0.5);
}

function level(score: number): "H" | "L" {
  return score >= 4 ? "H" : "L";
}
