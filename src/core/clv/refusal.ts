/** Why there is no fit. Each has its words in `words.ts`. */
export const REFUSALS = [
  "tooFewRepeatCustomers",
  "tooFewPaidCustomers",
  "didNotSettle",
  "impossibleLikelihood",
  "spendDidNotSettle",
  "spendWithoutMean",
] as const;

/** No fit, and why; `found` and `needed` where the reason is a number. */
export interface Refusal {
  readonly ok: false;
  readonly reason: (typeof REFUSALS)[number];
  readonly found?: number;
  readonly needed?: number;
}
