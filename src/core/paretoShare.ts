/**
 * For each value, the share of the total that it and all above it hold, equal values together; 1 for values of zero
 * and below, NaN for NaN. The total is that of the positive values.
 */
export function paretoShare(values: ArrayLike<number>): Float64Array {
  const sorted = Float64Array.from(values)
    .filter((value) => value > 0)
    .sort()
    .reverse();
  const heldAt = new Map<number, number>();
  let held = 0;
  for (const value of sorted) {
    held += value;
    heldAt.set(value, held);
  }
  return Float64Array.from(values, (value) => {
    if (Number.isNaN(value)) return value;
    return value > 0 ? heldAt.get(value)! / held : 1;
  });
}
