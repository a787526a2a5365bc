/** One of the columns that a score is made of. */
export interface Ingredient {
  /** By row; NaN where there is none. */
  readonly values: ArrayLike<number>;
  /** The less the better. */
  readonly lowIsGood?: boolean;
}

/**
 * For each row the mean of its percentile ranks in the columns, from 0 to 100: columns weigh alike, and what a row lacks is
 * left out. NaN for rows that lack everything.
 */
export function rankedScores(ingredients: readonly Ingredient[]): Float64Array {
  const size = ingredients[0]?.values.length ?? 0;
  const sums = new Float64Array(size);
  const counts = new Float64Array(size);
  for (const { values, lowIsGood } of ingredients) {
    const ranks = percentileRanks(values);
    for (let row = 0; row < size; row++) {
      if (Number.isNaN(ranks[row]!)) continue;
      sums[row]! += lowIsGood ? 100 - ranks[row]! : ranks[row]!;
      counts[row]!++;
    }
  }
  return sums.map((sum, row) => sum / counts[row]!);
}

/**
 * The percentile rank of each value among all: 100 · (how many are below + half of those equal, itself included) / n, so that
 * the mean of all is 50, ties share a rank, and reversing the order reverses the ranks. NaN is no value and stays NaN.
 */
export function percentileRanks(values: ArrayLike<number>): Float64Array {
  const sorted = Float64Array.from(values)
    .filter((value) => !Number.isNaN(value))
    .sort();
  const rankOf = new Map<number, number>();
  for (let first = 0, next = 0; first < sorted.length; first = next) {
    while (next < sorted.length && sorted[next] === sorted[first]) next++;
    rankOf.set(sorted[first]!, (100 * (first + (next - first) / 2)) / sorted.length);
  }
  return Float64Array.from(values, (value) => rankOf.get(value) ?? Number.NaN);
}
