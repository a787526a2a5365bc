import { gammaln } from "./gammaln";
import { logRising } from "./logRising";

/**
 * Logarithm of the beta function for a, b > 0; the smaller argument is taken first, so that large ones do
 * not cancel.
 */
export function betaln(a: number, b: number): number {
  const small = Math.min(a, b);
  return gammaln(small) - logRising(Math.max(a, b), small);
}
