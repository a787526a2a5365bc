import type { RfmScores } from "../../core/rfm/score";

/** How many customers have each pair of scores: rows by recency from the best down, columns by frequency from 1 up. */
export interface RfmMap {
  readonly bins: number;
  readonly rows: readonly { readonly r: number; readonly counts: readonly number[] }[];
  /** The largest count. */
  readonly most: number;
}

/** The map of the customers who have scores. */
export function rfmMap({ bins, r, f }: RfmScores): RfmMap {
  const counts = new Int32Array(bins * bins);
  for (let i = 0; i < r.length; i++) {
    if (r[i]! > 0) counts[(r[i]! - 1) * bins + f[i]! - 1]!++;
  }
  const rows = Array.from({ length: bins }, (_, i) => {
    const score = bins - i;
    return { r: score, counts: Array.from(counts.slice((score - 1) * bins, score * bins)) };
  });
  return { bins, rows, most: Math.max(...counts) };
}
