/** The values at some indexes. A loop: `Float64Array.from` with a function takes several times as long. */
export function valuesAt(values: ArrayLike<number>, indexes: ArrayLike<number>): Float64Array {
  const picked = new Float64Array(indexes.length);
  for (let at = 0; at < indexes.length; at++) picked[at] = values[indexes[at]!]!;
  return picked;
}
