import { moneyTotals } from "./moneyTotals";
import type { Day } from "./vocabulary";

/** Orders or lines of orders, one per index. Customers and orders are numbered from 0. */
export interface OrderLines {
  readonly customer: ArrayLike<number>;
  readonly day: ArrayLike<Day>;
  readonly amount: ArrayLike<number>;
  /** The order that a line belongs to, which is one customer's; left out where each line is an order. */
  readonly order?: ArrayLike<number>;
}

/** One customer per index. Days are NaN where there is no such order. */
export interface Customers {
  /** 1 for customers of whom there is a line on or before the day in question. */
  readonly seen: Uint8Array;
  readonly orders: Float64Array;
  readonly orderDays: Float64Array;
  readonly firstDay: Float64Array;
  readonly previousDay: Float64Array;
  readonly lastDay: Float64Array;
  readonly totalSpent: Float64Array;
}

/**
 * What the customers had ordered by the end of a day; later lines are ignored. The lines of an order are added first,
 * and its day is that of its earliest positive line. An order of zero or less is no order, but takes from what was
 * spent. Sums are exact to cents, in any order of the lines.
 */
export function customersFromOrders(lines: OrderLines, customerCount: number, asOf: Day): Customers {
  const spent = moneyTotals(customerCount);
  const seen = new Uint8Array(customerCount);
  for (let line = 0; line < lines.day.length; line++) {
    if (lines.day[line]! > asOf) continue;
    seen[lines.customer[line]!] = 1;
    spent.add(lines.customer[line]!, lines.amount[line]!);
  }
  return {
    seen,
    ...purchaseDays(customerDays(lines, asOf), customerCount),
    totalSpent: Float64Array.from(seen, (_, customer) => spent.inCents(customer)),
  };
}

/** More days than the calendar holds: customer · DAYS + day is one number that sorts by customer, then day. */
const DAYS = 2 ** 17;

/** Customer and day of every real order, as sorted numbers. */
function customerDays(lines: OrderLines, asOf: Day): Float64Array {
  const { customer, day, amount, order } = lines;
  const found = new Float64Array(day.length);
  let size = 0;
  if (order === undefined) {
    for (let line = 0; line < day.length; line++) {
      if (day[line]! <= asOf && amount[line]! > 0) found[size++] = customer[line]! * DAYS + day[line]!;
    }
  } else {
    const totals = moneyTotals(day.length);
    const earliest = new Float64Array(day.length).fill(Number.POSITIVE_INFINITY);
    for (let line = 0; line < day.length; line++) {
      if (day[line]! > asOf) continue;
      const id = order[line]!;
      totals.add(id, amount[line]!);
      if (amount[line]! > 0) earliest[id] = Math.min(earliest[id]!, customer[line]! * DAYS + day[line]!);
    }
    for (let id = 0; id < earliest.length; id++) {
      if (earliest[id]! < Number.POSITIVE_INFINITY && totals.isPositive(id)) found[size++] = earliest[id]!;
    }
  }
  return found.subarray(0, size).sort();
}

function purchaseDays(sorted: Float64Array, customerCount: number): Omit<Customers, "seen" | "totalSpent"> {
  const unknown = () => new Float64Array(customerCount).fill(Number.NaN);
  const orders = new Float64Array(customerCount);
  const orderDays = new Float64Array(customerCount);
  const [firstDay, previousDay, lastDay] = [unknown(), unknown(), unknown()];
  for (const customerDay of sorted) {
    const day = customerDay % DAYS;
    const customer = (customerDay - day) / DAYS;
    orders[customer]!++;
    if (day === lastDay[customer]) continue;
    if (orderDays[customer] === 0) firstDay[customer] = day;
    else previousDay[customer] = lastDay[customer]!;
    lastDay[customer] = day;
    orderDays[customer]!++;
  }
  return { orders, orderDays, firstDay, previousDay, lastDay };
}
