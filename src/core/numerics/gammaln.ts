import { STIRLING_FROM, stirlingRest } from "./stirling";

const HALF_LN_2_PI = 0.9189385332046728;

/**
 * Logarithm of the gamma function for x > 0, by Stirling's series above 10 and the recurrence below.
 * The error is under 4e-15 times the larger of 1 and the result.
 */
export function gammaln(x: number): number {
  let lifted = x;
  let product = 1;
  while (lifted < STIRLING_FROM) {
    product *= lifted;
    lifted += 1;
  }
  return (lifted - 0.5) * Math.log(lifted) - lifted + HALF_LN_2_PI + stirlingRest(lifted) - Math.log(product);
}
