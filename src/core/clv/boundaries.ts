import type { ModelParams } from "./model";

/** Limits of the models at which a fit is an answer that has to be named. */
export const BOUNDARIES = ["noDropout", "sameDropout", "allOrNone", "sameRate"] as const;
export type Boundary = (typeof BOUNDARIES)[number];

/** A chance of dropping out between two purchases below this counts as none. */
const NO_DROPOUT = 0.001;

/** Customers who differ by less than this (coefficient of variation) count as alike. */
export const ALIKE = 0.05;

/**
 * The limits that fitted parameters have come to. The chance of dropping out is a/(a + b) per purchase; for
 * Pareto/NBD it is taken over α/r, the usual time between two purchases.
 */
export function boundariesOf(params: ModelParams): Boundary[] {
  const found: Boundary[] = [];
  if (noDropoutSeen(params)) found.push("noDropout");
  else if (dropoutSpread(params) < ALIKE) found.push("sameDropout");
  else if (dropoutSize(params) < 0.002) found.push("allOrNone");
  if (1 / Math.sqrt(params.r) < ALIKE) found.push("sameRate");
  return found;
}

/** Whether the model saw nobody drop out, so that its chance of being active says nothing. */
export function noDropoutSeen(params: ModelParams): boolean {
  return dropoutPerPurchase(params) < NO_DROPOUT;
}

/** Coefficient of variation of the customers' chances, or rates, of dropping out. */
function dropoutSpread(params: ModelParams): number {
  if (params.kind === "PARETO") return 1 / Math.sqrt(params.s);
  return Math.sqrt(params.b / (params.a * (params.a + params.b + 1)));
}

function dropoutSize(params: ModelParams): number {
  return params.kind === "PARETO" ? params.s : params.a + params.b;
}

function dropoutPerPurchase(params: ModelParams): number {
  if (params.kind !== "PARETO") return params.a / (params.a + params.b);
  const { r, alpha, s, beta } = params;
  return -Math.expm1(-s * Math.log1p(alpha / r / beta));
}
