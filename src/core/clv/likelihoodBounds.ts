import type { HistoryGroups } from "./groupHistories";

/**
 * What a maximum must lie between, whatever the optimiser says, with the totals that the bounds are made
 * of.
 */
export interface LikelihoodBounds {
  readonly purchases: number;
  /** Purchases per unit of time, over all customers. */
  readonly rate: number;
  readonly atLeast: number;
  readonly atMost: number;
}

/**
 * What the log-likelihood of any of the models must lie between at its maximum. At least: everybody buys at
 * one rate for ever, a limit of each model. At most: everybody buys at her own rate, x/t_x, and leaves at
 * t_x.
 */
export function likelihoodBounds({ xs, times, xAt, txAt, TAt, weight }: HistoryGroups): LikelihoodBounds {
  let purchases = 0;
  let age = 0;
  let atMost = 0;
  for (let i = 0; i < weight.length; i++) {
    const x = xs[xAt[i]!]!;
    purchases += weight[i]! * x;
    age += weight[i]! * times[TAt[i]!]!;
    if (x > 0) atMost += weight[i]! * x * (Math.log(x / times[txAt[i]!]!) - 1);
  }
  const rate = purchases / age;
  return { purchases, rate, atLeast: purchases * (Math.log(rate) - 1), atMost };
}

/** Within the bounds, give or take what the edges of the parameters' box may cost. */
export function isBetween(atLeast: number, logLikelihood: number, atMost: number): boolean {
  const slack = 0.01 + 1e-4 * Math.abs(logLikelihood);
  return logLikelihood >= atLeast - slack && logLikelihood <= atMost + slack;
}
