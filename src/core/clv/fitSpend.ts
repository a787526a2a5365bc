import { gammaln } from "../numerics/gammaln";
import { ALIKE } from "./boundaries";
import { MIN_REPEAT_CUSTOMERS } from "./fitModel";
import { type RepeatSpend, type SpendParams, spendLogLikelihood } from "./gammaGamma";
import { isBetween } from "./likelihoodBounds";
import type { Refusal } from "./refusal";
import { settle } from "./settle";

/** Limits of the spend model at which a fit is an answer that has to be named. */
export const SPEND_BOUNDARIES = ["sameSpend", "samePrice"] as const;
export type SpendBoundary = (typeof SPEND_BOUNDARIES)[number];

export interface SpendFit {
  readonly ok: true;
  readonly params: SpendParams;
  readonly logLikelihood: number;
  /** Repeat customers with a mean spend above 0: those it was fitted to. */
  readonly customers: number;
  readonly boundaries: readonly SpendBoundary[];
}

const { exp, log } = Math;

/** ln p, ln q and ln pγ/q, the usual spend, with money counted in mean spends: only p and q may run off. */
const BOX = {
  lower: [log(1e-3), log(1e-3), log(1e-6)],
  upper: [log(1e4), log(1e6), log(1e6)],
};
const STARTS = [
  [0, log(3), 0],
  [log(5), log(30), 0],
  [log(0.3), log(1.5), 0],
];

/**
 * Maximum-likelihood parameters of the Gamma-Gamma model, or the reason why there are none. Repeat customers
 * whose purchases were all free stay out: the model knows no spend of 0.
 */
export function fitSpend({ x, meanSpend }: RepeatSpend): SpendFit | Refusal {
  const spend = sortedPaid({ x, meanSpend });
  const customers = spend.x.length;
  if (customers < MIN_REPEAT_CUSTOMERS) {
    return { ok: false, reason: "tooFewPaidCustomers", found: customers, needed: MIN_REPEAT_CUSTOMERS };
  }
  const unit = spend.meanSpend.reduce((sum, value) => sum + value, 0) / customers;
  const scaled = { x: spend.x, meanSpend: spend.meanSpend.map((value) => value / unit) };
  const minimum = settle(
    (at) => {
      const params = paramsAt(at);
      const { value, gradient } = spendLogLikelihood(params, scaled);
      const [byP, byQ, byGamma] = gradient;
      const { p, q, gamma } = params;
      return {
        value: -value,
        gradient: [gamma * byGamma - p * byP, -q * byQ - gamma * byGamma, -gamma * byGamma],
      };
    },
    STARTS,
    BOX,
  );
  const { p, q, gamma } = paramsAt(minimum.at);
  if (!minimum.settled || !(p > 0.001)) return { ok: false, reason: "spendDidNotSettle" };
  if (q <= 1) return { ok: false, reason: "spendWithoutMean" };
  const { atLeast, atMost } = spendBounds(p, scaled);
  if (!isBetween(atLeast, -minimum.value, atMost)) return { ok: false, reason: "impossibleLikelihood" };
  const boundaries: SpendBoundary[] = [];
  if (1 / Math.sqrt(q) < ALIKE) boundaries.push("sameSpend");
  if (1 / Math.sqrt(p) < ALIKE) boundaries.push("samePrice");
  return {
    ok: true,
    params: { p, q, gamma: gamma * unit },
    logLikelihood: -minimum.value - customers * log(unit),
    customers,
    boundaries,
  };
}

function paramsAt([logP, logQ, logUsual]: readonly number[]): SpendParams {
  return { p: exp(logP!), q: exp(logQ!), gamma: exp(logQ! + logUsual! - logP!) };
}

/**
 * Customers with repeat purchases that were paid for, in order of (x, mean spend), so that sums have the
 * same digits.
 */
function sortedPaid({ x, meanSpend }: RepeatSpend): { x: number[]; meanSpend: number[] } {
  const paid: number[] = [];
  for (let i = 0; i < x.length; i++) if (x[i]! > 0 && meanSpend[i]! > 0) paid.push(i);
  paid.sort((one, other) => x[one]! - x[other]! || meanSpend[one]! - meanSpend[other]!);
  return { x: paid.map((i) => x[i]!), meanSpend: paid.map((i) => meanSpend[i]!) };
}

/**
 * What the log-likelihood must lie between at its maximum. At least: every purchase is drawn from one
 * exponential distribution, a limit of the model. At most: everybody spends at her own rate, given p.
 */
function spendBounds(p: number, { x, meanSpend }: { x: readonly number[]; meanSpend: readonly number[] }) {
  let purchases = 0;
  let total = 0;
  x.forEach((count, i) => {
    purchases += count;
    total += count * meanSpend[i]!;
  });
  const rate = purchases / total;
  let atLeast = 0;
  let atMost = 0;
  x.forEach((count, i) => {
    const spend = meanSpend[i]!;
    atLeast += count * log(count * rate * spend) - gammaln(count) - log(spend) - count * rate * spend;
    atMost += p * count * (log(p * count) - 1) - gammaln(p * count) - log(spend);
  });
  return { atLeast, atMost };
}
