import { betaGeometricAlive, dropoutChances } from "./betaGeometric";
import type { History, ModelParams } from "./model";
import { paretoAlive } from "./pareto";

/**
 * An active customer of BG/NBD or MBG/NBD: rate of buying Gamma(shape, rate), drop-out per purchase Beta(a,
 * b).
 */
export interface ActiveByPurchase {
  readonly by: "purchase";
  readonly shape: number;
  readonly rate: number;
  readonly a: number;
  readonly b: number;
}

/**
 * An active customer of Pareto/NBD: rate of buying Gamma(shape, rate), rate of dropping out Gamma(s, beta).
 */
export interface ActiveByTime {
  readonly by: "time";
  readonly shape: number;
  readonly rate: number;
  readonly s: number;
  readonly beta: number;
}

/**
 * What a model knows of a customer who has not dropped out. Time starts afresh, and the past plays no
 * further part.
 */
export type ActiveCustomer = ActiveByPurchase | ActiveByTime;

/**
 * The posterior of a customer with this history, given that the customer is still active at T; tx plays no
 * part.
 */
export function activeCustomer(params: ModelParams, { x, T }: Pick<History, "x" | "T">): ActiveCustomer {
  const shape = params.r + x;
  const rate = params.alpha + T;
  return params.kind === "PARETO"
    ? { by: "time", shape, rate, s: params.s, beta: params.beta + T }
    : { by: "purchase", shape, rate, a: params.a, b: params.b + dropoutChances(params.kind, x) };
}

/**
 * Chance that a customer with this history has not dropped out by T. It is 1 for x = 0 in BG/NBD, where one
 * drops out only after a repeat purchase; a new customer of MBG/NBD (x = 0, T = 0) may have left right
 * away.
 */
export function chanceActive(params: ModelParams, history: History): number {
  return params.kind === "PARETO" ? paretoAlive(params, history) : betaGeometricAlive(params, history);
}
