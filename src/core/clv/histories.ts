import type { Day } from "../vocabulary";
import { type Orders, type PurchaseDays, purchaseDays } from "./purchaseDays";

/** What the models know of each customer with a purchase, as columns; times in days. */
export interface Histories {
  /** The customer's number in the input. */
  readonly customer: Int32Array;
  /** Repeat purchases: days with a purchase, less the first. */
  readonly x: Int32Array;
  /** Days from the first purchase to the last. */
  readonly tx: Int32Array;
  /** Days from the first purchase to `asOf`. */
  readonly T: Int32Array;
  readonly asOf: Day;
}

/** Histories that know money: the mean spend over the repeat purchases, 0 where there are none. */
export interface SpendHistories extends Histories {
  readonly meanSpend: Float64Array;
}

/**
 * Histories up to and including `asOf`; later orders are ignored, and customers without a purchase left
 * out.
 */
export function historiesFromOrders(orders: Orders, asOf: Day): SpendHistories {
  return historiesOf(purchaseDays(orders, asOf), asOf);
}

/** Histories of purchases that are already netted by day. */
export function historiesOf({ start, day, amount }: PurchaseDays, asOf: Day): SpendHistories {
  const customer = numbersWhere(start.length - 1, (c) => start[c + 1]! > start[c]!);
  const column = (value: (first: number, last: number) => number) =>
    Int32Array.from(customer, (c) => value(start[c]!, start[c + 1]! - 1));
  return {
    customer,
    x: column((first, last) => last - first),
    tx: column((first, last) => day[last]! - day[first]!),
    T: column((first) => asOf - day[first]!),
    meanSpend: Float64Array.from(customer, (c) => {
      const first = start[c]!;
      const end = start[c + 1]!;
      let sum = 0;
      for (let i = first + 1; i < end; i++) sum += amount[i]!;
      return end - first > 1 ? sum / (end - first - 1) : 0;
    }),
    asOf,
  };
}

/**
 * Histories from one row per customer: number of orders, first and last order day. Orders are best counted
 * by day; where the first and the last day are the same, there was one purchase whatever the count says.
 * Rows without an order are left out.
 */
export function historiesFromCounts(
  orderCount: ArrayLike<number>,
  firstDay: ArrayLike<Day>,
  lastDay: ArrayLike<Day>,
  asOf: Day,
): Histories {
  const customer = numbersWhere(orderCount.length, (i) => orderCount[i]! > 0);
  return {
    customer,
    x: customer.map((i) => (firstDay[i] === lastDay[i] ? 0 : orderCount[i]! - 1)),
    tx: customer.map((i) => lastDay[i]! - firstDay[i]!),
    T: customer.map((i) => asOf - firstDay[i]!),
    asOf,
  };
}

/**
 * The same with money, for sheets that hold a total per customer: the mean over all orders stands in for
 * the mean over the repeat ones, which such a sheet does not know.
 */
export function withTotalSpent(
  histories: Histories,
  orderCount: ArrayLike<number>,
  totalSpent: ArrayLike<number>,
): SpendHistories {
  const meanSpend = Float64Array.from(histories.customer, (c, i) =>
    histories.x[i]! > 0 ? Math.max(totalSpent[c]! / orderCount[c]!, 0) : 0,
  );
  return { ...histories, meanSpend };
}

function numbersWhere(count: number, holds: (i: number) => boolean): Int32Array {
  const found: number[] = [];
  for (let i = 0; i < count; i++) if (holds(i)) found.push(i);
  return Int32Array.from(found);
}
