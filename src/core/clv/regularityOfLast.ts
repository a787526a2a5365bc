import { MIN_CUSTOMERS } from "./regularity";

/** Customers by their orders, one per index; NaN where a value is not known. */
interface LastGaps {
  readonly orderCount: ArrayLike<number>;
  readonly firstDay: ArrayLike<number>;
  readonly previousDay: ArrayLike<number>;
  readonly lastDay: ArrayLike<number>;
}

/** Beyond this, gaps are equal for all that days can tell. */
const MOST_REGULAR = 1e6;

/**
 * How evenly orders are spaced, where of each customer only the first, the last and the one before are known: the shape k of
 * the gamma distribution of the gaps, as in `regularity`, which it equals for customers with three orders; undefined with
 * fewer than 30 customers to go by.
 *
 * The share of one of n gamma gaps in their sum is Beta(k, (n − 1)k), with mean 1/n and variance (n − 1)/(n²(nk + 1)): k is
 * where the squares found are as large as expected.
 */
export function regularityOfLast({
  orderCount,
  firstDay,
  previousDay,
  lastDay,
}: LastGaps): number | undefined {
  const gaps: number[] = [];
  let squares = 0;
  for (let i = 0; i < orderCount.length; i++) {
    const n = orderCount[i]! - 1;
    const span = lastDay[i]! - firstDay[i]!;
    const share = (lastDay[i]! - previousDay[i]!) / span;
    if (!(n >= 2 && span > 0 && share >= 0 && share <= 1)) continue;
    gaps.push(n);
    squares += ((share - 1 / n) ** 2 * n * n) / (n - 1);
  }
  if (gaps.length < MIN_CUSTOMERS) return undefined;
  const expected = (k: number) => gaps.reduce((sum, n) => sum + 1 / (n * k + 1), 0);
  if (squares <= expected(MOST_REGULAR)) return Number.POSITIVE_INFINITY;
  let low = 0;
  let high = MOST_REGULAR;
  while (high - low > 1e-9 * high) {
    const middle = low === 0 ? Math.min(high / 1000, 1) : Math.sqrt(low * high);
    if (expected(middle) > squares) low = middle;
    else high = middle;
    if (high < 1e-9) return 0;
  }
  return high;
}
