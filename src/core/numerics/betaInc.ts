const MAX_STEPS = 10_000;

/**
 * Regularised incomplete beta function I_u(a, b) for 0 < u < 1, given `front` = u^a (1−u)^b / B(a, b),
 * which callers need anyway as the density of ln(u/(1−u)).
 *
 * Continued fraction of NIST DLMF 8.17.22 by Lentz's method, on the side where it converges fast; relative
 * error below 1e-12 of the smaller of the function and its complement, apart from that of `front`.
 */
export function betaInc(u: number, a: number, b: number, front: number): number {
  return u < (a + 1) / (a + b + 2)
    ? (front * continuedFraction(u, a, b)) / a
    : 1 - (front * continuedFraction(1 - u, b, a)) / b;
}

function continuedFraction(u: number, a: number, b: number): number {
  let numerator = 1;
  let denominator = 1 / notZero(1 - ((a + b) * u) / (a + 1));
  let value = denominator;
  for (let m = 1; m < MAX_STEPS; m++) {
    const even = (m * (b - m) * u) / ((a + 2 * m - 1) * (a + 2 * m));
    denominator = 1 / notZero(1 + even * denominator);
    numerator = notZero(1 + even / numerator);
    value *= numerator * denominator;
    const odd = (-(a + m) * (a + b + m) * u) / ((a + 2 * m) * (a + 2 * m + 1));
    denominator = 1 / notZero(1 + odd * denominator);
    numerator = notZero(1 + odd / numerator);
    const change = numerator * denominator;
    value *= change;
    if (Math.abs(change - 1) < 1e-14) return value;
  }
  throw new Error(`betaInc(${u}; ${a}, ${b}) did not converge in ${MAX_STEPS} steps`);
}

function notZero(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value;
}
