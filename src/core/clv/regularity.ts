import type { PurchaseDays } from "./purchaseDays";

/** From this k on buyers count as regular: the models, which know k = 1 only, then see drop-out too late. */
export const REGULAR_FROM = 2;

/** Fewer customers with three purchases than this say nothing about regularity. */
export const MIN_CUSTOMERS = 30;

export interface Regularity {
  /**
   * 1 for purchases at random, higher for even gaps, below 1 for bursts; Infinity where all gaps are equal.
   */
  readonly k: number;
  /** Customers with three purchases or more. */
  readonly customers: number;
}

/**
 * How evenly purchases are spaced: the shape k of the gamma distribution of the gaps, from the last two
 * gaps of each customer; undefined with fewer than 30 customers to go by. Wheat & Morrison (1990),
 * "Estimating purchase regularity with two interpurchase times": the share of one gap in the two is Beta(k,
 * k), with variance 1/(8k + 4) around one half.
 */
export function regularity({ start, day }: PurchaseDays): Regularity | undefined {
  let customers = 0;
  let squares = 0;
  for (let c = 0; c + 1 < start.length; c++) {
    const last = start[c + 1]! - 1;
    if (last - start[c]! < 2) continue;
    const share = (day[last]! - day[last - 1]!) / (day[last]! - day[last - 2]!);
    customers++;
    squares += (share - 0.5) ** 2;
  }
  if (customers < MIN_CUSTOMERS) return undefined;
  const variance = squares / customers;
  return { k: (1 - 4 * variance) / (8 * variance), customers };
}
