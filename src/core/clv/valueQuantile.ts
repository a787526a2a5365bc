import { betaInc } from "../numerics/betaInc";
import { betaln } from "../numerics/betaln";

const MAX_STEPS = 100;
/** Chances of a number of orders below this are left out: together they move a quantile by less than its tolerance. */
const NEGLIGIBLE_CHANCE = 1e-9;
/** Where the density is below this, the distribution function is 0 or 1. */
const NEGLIGIBLE_DENSITY = 1e-11;
/** The value changes by no more than e^2 in one step of the search. */
const LONGEST_STEP = 2;
/** Relative accuracy of the result. */
const TOLERANCE = 1e-8;

/**
 * The value that a customer exceeds with chance `target`, in units of the scale of her spend rate; 0 where she
 * buys at all with no more than that chance.
 *
 * Given n orders of Gamma(p, ν) each, and ν spread as Gamma(q, scale), their sum over the scale is beta prime (pn, q)
 * (McDonald 1984). The value is a mixture of these over n, and its tail is solved for by Newton's method on a
 * logarithmic scale, kept in a bracket.
 *
 * @param moreThan chance of more than n orders, n = 0, 1, 2 …
 */
export function valueQuantile(moreThan: readonly number[], p: number, q: number, target: number): number {
  if ((moreThan[0] ?? 0) <= target) return 0;
  const orders = moreThan
    .map((chance, n) => ({ chance: chance - (moreThan[n + 1] ?? 0), shape: p * (n + 1) }))
    .filter(({ chance }) => chance > NEGLIGIBLE_CHANCE)
    .map((order) => ({ ...order, logBeta: betaln(order.shape, q) }));
  if (orders.reduce((sum, { chance }) => sum + chance, 0) <= target) return 0;
  const ordersAtTarget = moreThan.filter((chance) => chance > target).length;
  let y = Math.log((p * ordersAtTarget) / q);
  let low = -Infinity;
  let high = Infinity;
  for (let tries = 0; tries < MAX_STEPS; tries++) {
    const { tail, density } = tailAt(orders, q, y);
    if (tail > target) low = y;
    else high = y;
    const step = (tail - target) / density;
    if (Math.abs(step) < TOLERANCE) return Math.exp(y + step);
    const next = y + Math.max(-LONGEST_STEP, Math.min(step, LONGEST_STEP));
    y = next > low && next < high ? next : (low + high) / 2;
  }
  throw new Error(`The value exceeded with chance ${target} was not found in ${MAX_STEPS} steps.`);
}

/** Chance that the value is above e^y, and the density of its logarithm there. */
function tailAt(
  orders: readonly { readonly chance: number; readonly shape: number; readonly logBeta: number }[],
  q: number,
  y: number,
): { tail: number; density: number } {
  const logUp = -Math.log1p(Math.exp(-y));
  const logDown = -Math.log1p(Math.exp(y));
  const u = Math.exp(logUp);
  let tail = 0;
  let density = 0;
  for (const { chance, shape, logBeta } of orders) {
    const front = Math.exp(shape * logUp + q * logDown - logBeta);
    density += chance * front;
    const below =
      front < NEGLIGIBLE_DENSITY ? (u * (shape + q) > shape ? 1 : 0) : betaInc(u, shape, q, front);
    tail += chance * (1 - below);
  }
  return { tail, density };
}
