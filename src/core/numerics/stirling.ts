/** From here on Stirling's series is exact to a double; smaller arguments are lifted by the recurrence. */
export const STIRLING_FROM = 10;

/**
 * What Stirling's formula leaves out: ln Γ(x) − [(x − ½) ln x − x + ½ ln 2π], for x ≥ 10.
 * NIST DLMF 5.11.1, seven terms; the first one left out is below 3e-17.
 */
export function stirlingRest(x: number): number {
  const y = 1 / (x * x);
  return (
    (1 / 12 -
      y * (1 / 360 - y * (1 / 1260 - y * (1 / 1680 - y * (1 / 1188 - y * (691 / 360360 - y / 156)))))) /
    x
  );
}

/** What ln x leaves out of the digamma function: ln x − ψ(x), for x ≥ 10. NIST DLMF 5.11.2. */
export function digammaRest(x: number): number {
  const y = 1 / (x * x);
  return (
    0.5 / x +
    y * (1 / 12 - y * (1 / 120 - y * (1 / 252 - y * (1 / 240 - y * (1 / 132 - y * (691 / 32760 - y / 12))))))
  );
}
