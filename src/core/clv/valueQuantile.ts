import { betaInc } from "../numerics/betaInc";
import { betaln } from "../numerics/betaln";

const MAX_STEPS = 100;
/** Numbers of orders exceeded with less than this chance are taken for one, worth more than any quantile. */
const NEGLIGIBLE_CHANCE = 1e-6;
/** Where the density is below this, the distribution function is 0 or 1. */
const NEGLIGIBLE_DENSITY = 1e-11;
/** The value changes by no more than e^2 in one step of the search. */
const LONGEST_STEP = 2;
/** The search ends where the value changes by less than this share. */
const TOLERANCE = 1e-8;
/** Chances nearer to the target than this are as near as their sum can tell. */
const ROUNDING = 1e-14;

/** How a customer spends: orders of Gamma(p, ν), with ν known as Gamma(q, scale). */
export interface SpendSpread {
  readonly p: number;
  readonly q: number;
  /** ln B(pn, q) of n = 1, 2 … orders, filled in as they are needed. */
  readonly logBetas: number[];
}

/**
 * The value that a customer exceeds with chance `target`, in units of the scale of her spend rate; 0 where
 * she buys at all with no more than that chance. Within 1e-5 relative.
 *
 * The sum of n orders over the scale is beta prime (pn, q) (McDonald 1984). The value is a mixture of these
 * over n, and its tail is solved for by Newton's method on a logarithmic scale, kept in a bracket.
 *
 * @param moreThan chance of more than n orders, n = 0, 1, 2 …
 */
export function valueQuantile(moreThan: readonly number[], spend: SpendSpread, target: number): number {
  if ((moreThan[0] ?? 0) <= target) return 0;
  let y = Math.log((spend.p * moreThan.filter((chance) => chance > target).length) / spend.q);
  let low = -Infinity;
  let high = Infinity;
  for (let tries = 0; tries < MAX_STEPS; tries++) {
    const { tail, density } = tailAt(moreThan, spend, y);
    if (tail > target) low = y;
    else high = y;
    const step = (tail - target) / density;
    const found = Math.abs(step) < TOLERANCE || high - low < TOLERANCE;
    if (found || Math.abs(tail - target) < ROUNDING) return Math.exp(y);
    const next = y + Math.max(-LONGEST_STEP, Math.min(step, LONGEST_STEP));
    y = next > low && next < high ? next : (low + high) / 2;
  }
  throw new Error(`The value exceeded with chance ${target} was not found in ${MAX_STEPS} steps.`);
}

/** Chance that the value is above e^y, and the density of its logarithm there. */
function tailAt(
  moreThan: readonly number[],
  { p, q, logBetas }: SpendSpread,
  y: number,
): { tail: number; density: number } {
  const logUp = -Math.log1p(Math.exp(-y));
  const logDown = -Math.log1p(Math.exp(y));
  const u = Math.exp(logUp);
  let left = moreThan[0]!;
  let tail = 0;
  let density = 0;
  for (let n = 1; left > NEGLIGIBLE_CHANCE; n++) {
    const shape = p * n;
    if (logBetas.length < n) logBetas.push(betaln(shape, q));
    const more = moreThan[n] ?? 0;
    const chance = left - more;
    const front = Math.exp(shape * logUp + q * logDown - logBetas[n - 1]!);
    const below = front < NEGLIGIBLE_DENSITY ? Number(u * (shape + q) > shape) : betaInc(u, shape, q, front);
    tail += chance * (1 - below);
    density += chance * front;
    left = more;
  }
  return { tail: tail + left, density };
}
