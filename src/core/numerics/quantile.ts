/**
 * The quantile of ascending values at `p / parts`, by linear interpolation between neighbours: type 7 of
 * Hyndman & Fan (1996), "Sample Quantiles in Statistical Packages", The American Statistician 50(4), which is the default of R,
 * numpy and Sheets' PERCENTILE.
 *
 * `quantileSorted(values, 3, 5)` is the third quintile: given as a fraction of whole numbers, a cut that falls on a
 * value is that value to the last digit. NaN where there are no values.
 */
export function quantileSorted(sorted: ArrayLike<number>, p: number, parts = 1): number {
  if (sorted.length === 0) return Number.NaN;
  const position = ((sorted.length - 1) * p) / parts;
  const below = Math.floor(position);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (position - below) * (high - low);
}

/** The median of values in any order; NaN where there are none. The values are left as they are. */
export function median(values: ArrayLike<number>): number {
  return quantileSorted(Float64Array.from(values).sort(), 1, 2);
}
