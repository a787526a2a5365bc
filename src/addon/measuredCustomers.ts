import type { Orders } from "../cells/orders";
import type { Day } from "../core/vocabulary";
import type { Settings } from "../protocol/settings";
import { type CustomersOfOrders, customersOfOrders } from "./sheetCustomers";
import type { TableOnSheet } from "./tableOnSheet";

/** The customers that orders make, and whom they are measured against. */
export interface MeasuredCustomers {
  /** Those of the rows taken. */
  readonly customers: CustomersOfOrders;
  readonly everyone: CustomersOfOrders;
  /** Their places among everyone; undefined where they are everyone. */
  readonly places: Int32Array | undefined;
  /** The rows taken, for their report. */
  readonly orders: Orders;
}

/**
 * The customers of the rows taken: by the orders in these rows and among themselves, or, where they are measured against
 * the whole sheet, by all their orders there.
 */
export function measuredCustomers(
  found: TableOnSheet,
  given: Day | undefined,
  { scoreAgainst }: Pick<Settings, "scoreAgainst">,
  isLook = false,
): MeasuredCustomers {
  const customers = customersOfOrders(found, given, isLook);
  const { orders } = customers;
  if (scoreAgainst !== "sheet" || !found.takes) {
    return { customers, everyone: customers, places: undefined, orders };
  }
  const everyone = customersOfOrders({ ...found, takes: undefined }, given, isLook);
  const places = placesOfRows(everyone, found.takes);
  return { customers: customersAt(everyone, places), everyone, places, orders };
}

/** The places of the customers with an order in some rows, by the day in question. */
function placesOfRows(
  { ids, asOf, numberOf, orders: { lines, rows } }: CustomersOfOrders,
  takes: (row: number) => boolean,
): Int32Array {
  const isTaken = new Uint8Array(ids.length);
  rows.forEach((row, line) => {
    const place = numberOf[lines.customer[line]!]!;
    if (place >= 0 && lines.day[line]! <= asOf && takes(row)) isTaken[place] = 1;
  });
  return Int32Array.from(isTaken.keys()).filter((place) => isTaken[place] === 1);
}

/** Some of the customers, numbered anew. */
function customersAt(everyone: CustomersOfOrders, places: Int32Array): CustomersOfOrders {
  const pick = <Value>(values: readonly Value[]): Value[] => Array.from(places, (place) => values[place]!);
  const column = (values: Float64Array): Float64Array => Float64Array.from(places, (place) => values[place]!);
  const numberAt = new Int32Array(everyone.ids.length).fill(-1);
  places.forEach((place, number) => {
    numberAt[place] = number;
  });
  return {
    ...everyone,
    ids: pick(everyone.ids),
    shownIds: pick(everyone.shownIds),
    contacts: Object.fromEntries(
      Object.entries(everyone.contacts).map(([field, texts]) => [field, pick(texts)]),
    ),
    numberOf: everyone.numberOf.map((place) => (place < 0 ? -1 : numberAt[place]!)),
    orderCount: column(everyone.orderCount),
    orderDays: column(everyone.orderDays),
    firstDay: column(everyone.firstDay),
    previousDay: column(everyone.previousDay),
    lastDay: column(everyone.lastDay),
    totalSpent: column(everyone.totalSpent),
  };
}
