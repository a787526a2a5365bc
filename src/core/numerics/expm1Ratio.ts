/** (e^y − 1)/y, which is 1 at y = 0. */
export function expm1Ratio(y: number): number {
  return y === 0 ? 1 : Math.expm1(y) / y;
}
