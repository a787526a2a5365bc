/**
 * Histories with equal ones put together and counted. Times and counts stand in lists of distinct values,
 * so that a likelihood takes each logarithm once.
 */
export interface HistoryGroups {
  /** Distinct numbers of repeat purchases, ascending. */
  readonly xs: Float64Array;
  /** Distinct times (tx and T), ascending. */
  readonly times: Float64Array;
  /** Per group: index into `xs`, and into `times` for tx and T. */
  readonly xAt: Int32Array;
  readonly txAt: Int32Array;
  readonly TAt: Int32Array;
  /** Per group: customers who share the history. */
  readonly weight: Float64Array;
}

/**
 * Groups histories given as columns of equal length, in any time unit. The groups are in order of
 * (x, T, tx) whatever the order of the rows, so that sums over them have the same digits.
 */
export function groupHistories(
  x: ArrayLike<number>,
  tx: ArrayLike<number>,
  T: ArrayLike<number>,
): HistoryGroups {
  const xs = distinct([x]);
  const times = distinct([tx, T]);
  const xIndex = indexOf(xs);
  const timeIndex = indexOf(times);
  const span = times.length;
  const keys = new Float64Array(x.length);
  for (let i = 0; i < keys.length; i++) {
    keys[i] = (xIndex.get(x[i]!)! * span + timeIndex.get(T[i]!)!) * span + timeIndex.get(tx[i]!)!;
  }
  keys.sort();
  const firsts: number[] = [];
  for (let i = 0; i < keys.length; i++) if (i === 0 || keys[i] !== keys[i - 1]) firsts.push(i);
  const keyOf = (group: number) => keys[firsts[group]!]!;
  const column = (value: (group: number) => number) => Int32Array.from(firsts, (_, group) => value(group));
  return {
    xs,
    times,
    xAt: column((group) => Math.floor(keyOf(group) / (span * span))),
    TAt: column((group) => Math.floor(keyOf(group) / span) % span),
    txAt: column((group) => keyOf(group) % span),
    weight: Float64Array.from(firsts, (first, group) => (firsts[group + 1] ?? keys.length) - first),
  };
}

function distinct(columns: readonly ArrayLike<number>[]): Float64Array {
  const seen = new Set<number>();
  for (const column of columns) for (let i = 0; i < column.length; i++) seen.add(column[i]!);
  return Float64Array.from(seen).sort();
}

function indexOf(values: Float64Array): Map<number, number> {
  const index = new Map<number, number>();
  values.forEach((value, at) => {
    index.set(value, at);
  });
  return index;
}
