import { GAUSS_POINTS, gaussPoint, gaussWeight } from "./gaussLegendre";

/** Places and weights of a sum that stands for an integral. */
export interface QuadraturePoints {
  readonly at: Float64Array;
  readonly weight: Float64Array;
}

/**
 * Points for an integral over 0…end, spread evenly over ln(near + u): Gauss-Legendre, 16 to a panel.
 *
 * Meant for products of powers of (near + u) and factors that bend more slowly. With a panel for each factor
 * e^4 of growth in near + u, and at least `minPanels` (one for each e^20 by which the integrand falls), the
 * error is below 1e-13 of the integral.
 */
export function logScalePoints(end: number, near: number, minPanels: number): QuadraturePoints {
  const width = Math.log1p(end / near);
  const panels = Math.max(1, Math.ceil(minPanels), Math.ceil(width / 4));
  const at = new Float64Array(panels * GAUSS_POINTS);
  const weight = new Float64Array(panels * GAUSS_POINTS);
  for (let i = 0; i < at.length; i++) {
    const place = (Math.floor(i / GAUSS_POINTS) + gaussPoint(i % GAUSS_POINTS)) / panels;
    const growth = Math.expm1(width * place);
    at[i] = near * growth;
    weight[i] = (gaussWeight(i % GAUSS_POINTS) * near * (growth + 1) * width) / panels;
  }
  return { at, weight };
}
