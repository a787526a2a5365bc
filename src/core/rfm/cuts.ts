import { quantileSorted } from "../numerics/quantile";

/** The fewest and the most scores that a dimension can be cut into. */
export const BINS = { fewest: 2, most: 10, usual: 5 } as const;

/** The three dimensions, in the order of the letters R, F and M. */
export const DIMENSIONS = ["recencyDays", "frequency", "monetary"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Customers, one per index; NaN in any of the three keeps a customer out of the cuts and unscored. */
export interface RfmValues {
  readonly recencyDays: Float64Array;
  readonly frequency: Float64Array;
  readonly monetary: Float64Array;
}

/**
 * The ascending cut points of the three dimensions, one fewer than there are scores. A frequency or an amount that
 * equals a cut point stays below it when the cuts are quantiles ("above"), and reaches the higher score when a
 * person has set them ("atLeast": 5 orders or more). Recency is the same in both: as many days as the cut are good enough.
 */
export interface RfmCuts {
  readonly rule: "above" | "atLeast";
  readonly recencyDays: readonly number[];
  readonly frequency: readonly number[];
  readonly monetary: readonly number[];
}

/**
 * Cut points at the quantiles 1/bins … (bins − 1)/bins of the customers that have all three values. Equal customers
 * always fall on the same side; where many are equal, cuts coincide and the scores between them stay empty.
 */
export function quantileCuts(values: RfmValues, bins: number): RfmCuts {
  return cutEach(values, (sorted) =>
    Array.from({ length: bins - 1 }, (_, k) => quantileSorted(sorted, k + 1, bins)),
  );
}

/** Cuts that a value must exceed, drawn from the ascending values of each dimension over the customers that have all three. */
export function cutEach(values: RfmValues, cutsOf: (sorted: Float64Array) => number[]): RfmCuts {
  const rows = usableRows(values);
  const cut = (column: Float64Array): number[] => {
    const sorted = new Float64Array(rows.length);
    rows.forEach((row, index) => {
      sorted[index] = column[row]!;
    });
    return cutsOf(sorted.sort());
  };
  return {
    rule: "above",
    recencyDays: cut(values.recencyDays),
    frequency: cut(values.frequency),
    monetary: cut(values.monetary),
  };
}

/** How many scores the cut points make. */
export function binsOf(cuts: RfmCuts): number {
  return cuts.recencyDays.length + 1;
}

/** The rows that have all three values. */
export function usableRows({ recencyDays, frequency, monetary }: RfmValues): number[] {
  const rows: number[] = [];
  for (let row = 0; row < recencyDays.length; row++) {
    if (!Number.isNaN(recencyDays[row]! + frequency[row]! + monetary[row]!)) rows.push(row);
  }
  return rows;
}
