import { InputError } from "./errors";

/**
 * For each value, the share of the total that it and all above it hold, equal values together; 1 for values of zero
 * and below, NaN for NaN. The total is that of the positive values.
 *
 * @throws InputError where the total is beyond what a number can hold.
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
  if (held === Number.POSITIVE_INFINITY) throw new InputError("the values are too large to add up");
  return Float64Array.from(values, (value) => {
    if (Number.isNaN(value)) return value;
    return value > 0 ? heldAt.get(value)! / held : 1;
  });
}
