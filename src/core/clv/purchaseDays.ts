import type { Day } from "../vocabulary";

/**
 * Orders as columns of equal length. Customers are numbered 0 … customers − 1; amounts may be negative
 * (returns).
 */
export interface Orders {
  readonly customer: ArrayLike<number>;
  readonly day: ArrayLike<Day>;
  readonly amount: ArrayLike<number>;
  readonly customers: number;
}

/**
 * The purchases of each customer in order of time: those of customer c stand at start[c] … start[c + 1] −
 * 1.
 */
export interface PurchaseDays {
  readonly start: Int32Array;
  readonly day: Int32Array;
  readonly amount: Float64Array;
}

/** A sum that should be 0 differs from it by no more than this share of the amounts added. */
const ROUNDING = 1e-9;

/**
 * The purchases up to and including `until`: one for each customer and day, the amounts of the day added. A
 * day whose net amount is negative is a return: it is taken off the customer's latest earlier days, down to
 * 0, and a day used up is no purchase. A day on which all was free (amount 0) is one.
 */
export function purchaseDays({ customer, day, amount, customers }: Orders, until: Day): PurchaseDays {
  const rows = rowsByCustomer(customer, day, customers, until);
  const start = new Int32Array(customers + 1);
  const days = new Int32Array(rows.order.length);
  const amounts = new Float64Array(rows.order.length);
  let end = 0;
  for (let c = 0; c < customers; c++) {
    start[c] = end;
    const own = rows.order.subarray(rows.start[c]!, rows.start[c + 1]!);
    // Amounts in a fixed order, so that their sum has the same digits whatever the order of the rows.
    if (own.length > 1) own.sort((one, other) => day[one]! - day[other]! || amount[one]! - amount[other]!);
    for (let i = 0; i < own.length; ) {
      const today = day[own[i]!]!;
      let net = 0;
      let gross = 0;
      for (; i < own.length && day[own[i]!] === today; i++) {
        net += amount[own[i]!]!;
        gross += Math.abs(amount[own[i]!]!);
      }
      if (Math.abs(net) <= ROUNDING * gross && gross > 0) continue;
      if (net >= 0) {
        days[end] = today;
        amounts[end] = net;
        end++;
      } else {
        end = takeBack(days, amounts, start[c]!, end, -net);
      }
    }
  }
  start[customers] = end;
  return { start, day: days.slice(0, end), amount: amounts.slice(0, end) };
}

/**
 * Takes an amount off the purchases from `end` backwards to `first`; the new end, with those used up left
 * out.
 */
function takeBack(
  days: Int32Array,
  amounts: Float64Array,
  first: number,
  end: number,
  amount: number,
): number {
  const least = ROUNDING * amount;
  let left = amount;
  const usedUp: number[] = [];
  for (let i = end - 1; i >= first && left > least; i--) {
    const taken = Math.min(left, amounts[i]!);
    if (taken === 0) continue;
    left -= taken;
    amounts[i]! -= taken;
    if (amounts[i]! <= least) usedUp.push(i);
  }
  for (const i of usedUp) {
    days.copyWithin(i, i + 1, end);
    amounts.copyWithin(i, i + 1, end);
  }
  return end - usedUp.length;
}

/** Row numbers up to `until`, together by customer. */
function rowsByCustomer(
  customer: ArrayLike<number>,
  day: ArrayLike<Day>,
  customers: number,
  until: Day,
): { start: Int32Array; order: Int32Array } {
  const start = new Int32Array(customers + 1);
  for (let i = 0; i < customer.length; i++) if (day[i]! <= until) start[customer[i]! + 1]!++;
  for (let c = 0; c < customers; c++) start[c + 1]! += start[c]!;
  const next = start.slice();
  const order = new Int32Array(start[customers]!);
  for (let i = 0; i < customer.length; i++) if (day[i]! <= until) order[next[customer[i]!]!++] = i;
  return { start, order };
}
