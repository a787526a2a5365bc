import { digammaRest, STIRLING_FROM } from "./stirling";

/** Derivative of `gammaln` for x > 0, within 1e-14 times the larger of 1 and the result. */
export function digamma(x: number): number {
  let lifted = x;
  let sum = 0;
  while (lifted < STIRLING_FROM) {
    sum += 1 / lifted;
    lifted += 1;
  }
  return Math.log(lifted) - digammaRest(lifted) - sum;
}
