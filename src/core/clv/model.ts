/** The probability models of repeat buying. The first is the default. */
export const MODEL_KINDS = ["MBG", "BG", "PARETO"] as const;
export type ModelKind = (typeof MODEL_KINDS)[number];

/**
 * Parameters of BG/NBD and MBG/NBD: customers buy at rates spread as Gamma(r, alpha), and drop out after a
 * purchase with a chance spread as Beta(a, b). In MBG/NBD the first purchase counts as well.
 */
export interface BetaGeometricParams {
  readonly kind: "BG" | "MBG";
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

/**
 * Parameters of Pareto/NBD: rates of buying Gamma(r, alpha), rates of dropping out Gamma(s, beta), at any
 * time.
 */
export interface ParetoParams {
  readonly kind: "PARETO";
  readonly r: number;
  readonly alpha: number;
  readonly s: number;
  readonly beta: number;
}

export type ModelParams = BetaGeometricParams | ParetoParams;

/**
 * A log-likelihood with its derivatives by the four parameters, in the order of the parameter types above.
 */
export interface LogLikelihood {
  readonly value: number;
  readonly gradient: readonly [number, number, number, number];
}

/**
 * One customer's purchases, all a model needs: repeat purchases, time from first to last, time from first
 * to now.
 */
export interface History {
  readonly x: number;
  readonly tx: number;
  readonly T: number;
}
