import { type StageRules, USUAL_RULES } from "./lifecycle";
import type { Wording } from "./vocabulary";

export interface StagePreset {
  readonly label: Wording;
  readonly rules: StageRules;
}

/**
 * Stage rules by the rhythm of a trade: a place to start from where the rows are too young to show a rhythm of their own.
 * With a year of orders at hand, `own` is better: it takes the usual gap from the rows.
 *
 * - `own`: the median gap of the customers who came back; At risk after two gaps, Lost after four, Loyal from five orders.
 * - `everyday` (groceries, daily needs, pet food): a shop every two weeks. A holiday makes one miss two, so At risk waits for
 *   three gaps (six weeks) and Lost for six (a quarter); habits form with eight orders.
 * - `beauty` (cosmetics, care, supplements): a pack lasts a month to two. One refill missed is At risk, three are Lost.
 * - `fashion`: one order a season. A season missed (half a year of silence) is At risk, a year is Lost, which has seen both
 *   halves of the collection go by; four orders are loyal.
 * - `durables` (electronics, furniture, household): about one order a year. At risk at a year and a half, Lost at three, when the
 *   next device was bought elsewhere; three orders are already rare.
 * - `business` (B2B): an order every two months. The customers are few and each is worth a call, so At risk comes early, at
 *   three months; Lost after a year, when a budget has been given to somebody else.
 */
export const STAGE_PRESETS = {
  own: {
    label: { en: "Own rhythm, from the rows", zh: "按数据自身的节奏" },
    rules: USUAL_RULES,
  },
  everyday: {
    label: { en: "Groceries and daily needs", zh: "食品与日用品" },
    rules: { usualGapDays: 14, atRiskGaps: 3, lostGaps: 6, loyalOrders: 8 },
  },
  beauty: {
    label: { en: "Beauty and care", zh: "美妆个护" },
    rules: { usualGapDays: 45, atRiskGaps: 2, lostGaps: 4, loyalOrders: 5 },
  },
  fashion: {
    label: { en: "Fashion", zh: "服装鞋帽" },
    rules: { usualGapDays: 90, atRiskGaps: 2, lostGaps: 4, loyalOrders: 4 },
  },
  durables: {
    label: { en: "Electronics and durables", zh: "数码家电等耐用品" },
    rules: { usualGapDays: 365, atRiskGaps: 1.5, lostGaps: 3, loyalOrders: 3 },
  },
  business: {
    label: { en: "Business customers (B2B)", zh: "企业客户（B2B）" },
    rules: { usualGapDays: 60, atRiskGaps: 1.5, lostGaps: 6, loyalOrders: 6 },
  },
} as const satisfies Record<string, StagePreset>;

export type StagePresetName = keyof typeof STAGE_PRESETS;
