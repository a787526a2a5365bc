import { compareIds } from "../cells/compareIds";
import type { Cell, Place } from "../cells/place";
import { type Orders, type PurchaseDays, purchaseDays } from "../core/clv";
import type { Day, Language } from "../core/vocabulary";
import { type OrderArguments, orderLines } from "./orderLines";

/** The orders of a call as the models take them. Customers are numbered in the order of their ids, whatever that of the rows. */
export interface ModelOrders {
  readonly orders: Orders;
  readonly purchases: PurchaseDays;
  /** The customers as first written. */
  readonly names: readonly Cell[];
  /** NaN where there is no order. */
  readonly asOf: Day;
}

/** Reads the orders of a call; see `orderLines` for what is refused. */
export function modelOrders(
  place: Place,
  given: OrderArguments,
  givenAsOf: Day | undefined,
  wholeColumns: string | undefined,
  language: Language,
): ModelOrders {
  const { lines, names, keys, asOf } = orderLines(place, given, givenAsOf, wholeColumns, language);
  const byId = keys.map((_, customer) => customer).sort((a, b) => compareIds(keys[a]!, keys[b]!));
  const placeOf = new Int32Array(keys.length);
  byId.forEach((customer, at) => {
    placeOf[customer] = at;
  });
  const orders: Orders = {
    customer: Int32Array.from(lines.customer, (customer) => placeOf[customer]!),
    day: lines.day,
    amount: lines.amount,
    customers: keys.length,
  };
  return {
    orders,
    purchases: purchaseDays(orders, asOf),
    names: byId.map((customer) => names[customer]),
    asOf,
  };
}
