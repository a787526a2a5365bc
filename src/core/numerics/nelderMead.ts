import type { Box } from "./minimizeInBox";

const MAX_STEPS = 600;

/**
 * A low place of a function in a box, found without slopes: the simplex of Nelder & Mead (1965) with the
 * usual factors, started with edges of `size`. A last resort where slopes lead nowhere; it does not claim a
 * minimum.
 */
export function nelderMead(
  f: (at: readonly number[]) => number,
  start: readonly number[],
  box: Box,
  size: number,
): readonly number[] {
  const inBox = (at: readonly number[]) =>
    at.map((value, i) => Math.min(Math.max(value, box.lower[i]!), box.upper[i]!));
  const corner = (at: readonly number[]) => {
    const value = f(at);
    return { at, value: Number.isNaN(value) ? Infinity : value };
  };
  const first = inBox(start);
  const simplex = [first, ...first.map((_, k) => inBox(first.map((v, i) => (i === k ? v + size : v))))].map(
    corner,
  );
  for (let step = 0; step < MAX_STEPS; step++) {
    simplex.sort((one, other) => one.value - other.value);
    const best = simplex[0]!;
    const worst = simplex[simplex.length - 1]!;
    if (worst.value - best.value < 1e-10) break;
    const others = simplex.slice(0, -1);
    const centre = best.at.map((_, i) => others.reduce((sum, { at }) => sum + at[i]!, 0) / others.length);
    const along = (factor: number) =>
      corner(inBox(centre.map((value, i) => value + factor * (worst.at[i]! - value))));
    const reflected = along(-1);
    let next = reflected;
    if (reflected.value < best.value) {
      const expanded = along(-2);
      if (expanded.value < reflected.value) next = expanded;
    } else if (reflected.value >= others[others.length - 1]!.value) {
      next = along(reflected.value < worst.value ? -0.5 : 0.5);
    }
    if (next.value < worst.value) {
      simplex[simplex.length - 1] = next;
    } else {
      simplex.forEach((other, k) => {
        if (k > 0) simplex[k] = corner(other.at.map((value, i) => (value + best.at[i]!) / 2));
      });
    }
  }
  return simplex.reduce((low, other) => (other.value < low.value ? other : low)).at;
}
