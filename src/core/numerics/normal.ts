const DENSITY_AT_ZERO = 1 / Math.sqrt(2 * Math.PI);

/** Below this, the series near zero; above, the continued fraction of the tail. Both are good to 1e-13 around it. */
const TAIL_FROM = 2.5;

/**
 * The chance that a standard normal value is below z, to 1e-13 relative in both tails, down to where doubles end (z = −38).
 *
 * Within 2.5 of zero by the series ½ + φ(z)(z + z³/3 + z⁵/(3·5) + …): G. Marsaglia (2004), "Evaluating the Normal
 * Distribution", Journal of Statistical Software 11(4). Farther out by the continued fraction of the tail, Abramowitz & Stegun
 * 26.2.14, so that no digits are lost by subtracting from 1.
 */
export function normalCdf(z: number): number {
  if (z > TAIL_FROM) return 1 - upperTail(z);
  if (z < -TAIL_FROM) return upperTail(-z);
  let term = z;
  let sum = z;
  for (let odd = 3; Math.abs(term) > Number.EPSILON * Math.abs(sum); odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return 0.5 + density(z) * sum;
}

/**
 * The value below which a standard normal value falls with chance p, to 1e-12 relative; p = 0 and 1 give −∞ and +∞, outside
 * of them NaN.
 *
 * Starts within 4.5e-4 by Abramowitz & Stegun 26.2.23 and improves by Halley's method on `normalCdf`, which triples the correct
 * digits each time.
 */
export function normalQuantile(p: number): number {
  // The upper half is mirrored, as 1 − p is exact there while the tail of normalCdf near 1 is not.
  if (p > 0.5) return -normalQuantile(1 - p);
  if (!(p > 0)) return p === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  let z = -startingPoint(Math.sqrt(-2 * Math.log(p)));
  for (let step = 0; step < HALLEY_STEPS; step++) {
    const error = (normalCdf(z) - p) / density(z);
    z -= error / (1 + (z * error) / 2);
  }
  return z;
}

const HALLEY_STEPS = 3;

function density(z: number): number {
  return DENSITY_AT_ZERO * Math.exp((-z * z) / 2);
}

/** Enough terms for 1e-15 at z = 2.5; farther out fewer would do. */
const FRACTION_TERMS = 80;

/** φ(z) / (z + 1/(z + 2/(z + 3/(z + …)))), evaluated from its end. */
function upperTail(z: number): number {
  let fraction = z;
  for (let term = FRACTION_TERMS; term >= 1; term--) fraction = z + term / fraction;
  return density(z) / fraction;
}

function startingPoint(t: number): number {
  const above = 2.515517 + t * (0.802853 + t * 0.010328);
  const below = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
  return t - above / below;
}
