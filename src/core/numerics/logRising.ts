import { digammaRest, STIRLING_FROM, stirlingRest } from "./stirling";

/**
 * ln Γ(a + n) − ln Γ(a) for a > 0 and real n ≥ 0: the logarithm of a(a + 1)…(a + n − 1) where n is whole.
 *
 * Taken as one difference of Stirling's formula. Subtracting two log-gammas instead leaves only noise
 * where a is large: at 1e14 they agree in every digit that matters.
 */
export function logRising(a: number, n: number): number {
  let lifted = a;
  let ratio = 1;
  while (lifted < STIRLING_FROM) {
    ratio *= (lifted + n) / lifted;
    lifted += 1;
  }
  const end = lifted + n;
  return (
    (lifted - 0.5) * Math.log1p(n / lifted) +
    n * (Math.log(end) - 1) +
    stirlingRest(end) -
    stirlingRest(lifted) -
    Math.log(ratio)
  );
}

/** ψ(a + n) − ψ(a), the derivative of `logRising` by a. */
export function digammaRising(a: number, n: number): number {
  let lifted = a;
  let sum = 0;
  while (lifted < STIRLING_FROM) {
    sum += n / (lifted * (lifted + n));
    lifted += 1;
  }
  return Math.log1p(n / lifted) - digammaRest(lifted + n) + digammaRest(lifted) + sum;
}
