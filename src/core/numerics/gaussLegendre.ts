/**
 * Positive nodes of the 16-point Gauss-Legendre rule on −1…1, and their weights, as numpy's `leggauss(16)`
 * gives them.
 */
const NODES = [
  0.09501250983763744, 0.2816035507792589, 0.45801677765722737, 0.6178762444026438, 0.755404408355003,
  0.8656312023878318, 0.9445750230732326, 0.9894009349916499,
];
const WEIGHTS = [
  0.18945061045506864, 0.18260341504492364, 0.16915651939500265, 0.1495959888165767, 0.12462897125553407,
  0.0951585116824926, 0.062253523938647456, 0.027152459411754176,
];

export const GAUSS_POINTS = 16;

/** Place of the point with this index (0 to 15, not in order of place) in the unit interval. */
export function gaussPoint(index: number): number {
  const node = NODES[index >> 1]!;
  return index & 1 ? 0.5 + node / 2 : 0.5 - node / 2;
}

/** Weight of the point with this index; the sixteen add up to 1. */
export function gaussWeight(index: number): number {
  return WEIGHTS[index >> 1]! / 2;
}
