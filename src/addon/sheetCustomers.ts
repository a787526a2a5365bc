import { compareIds } from "../cells/compareIds";
import { type Customers as CustomerRows, readCustomers } from "../cells/customers";
import { type Contacts, customerContacts, shownIds } from "../cells/orderRows/contacts";
import { type NoOrders, type Orders, readOrders } from "../cells/orders";
import { idKey } from "../cells/texts";
import { customersFromOrders } from "../core/customers";
import { type CustomerValues, newestDay } from "../core/segmentation";
import type { Day } from "../core/vocabulary";
import { Failure } from "./failure";
import { fieldList } from "./outputs";
import type { TableOnSheet } from "./tableOnSheet";

/** The customers of a table with one row each, seen from a day. */
export function customersOf(found: TableOnSheet, asOf: Day | undefined): CustomerRows {
  const { values, table, mapping, place, takes } = found;
  const customers = readCustomers(values, table, mapping, place, {
    within: takes,
    ...(asOf !== undefined && { asOf }),
  });
  const [undecided] = customers.undecided;
  if (undecided) throw undecidedDates(found, mapping[undecided.field]!, undecided);
  return customers;
}

/** All customers of a table with one row each that can be used, whichever rows are taken. */
export const everyCustomer = (
  { values, table, mapping, place }: TableOnSheet,
  asOf: Day | undefined,
): CustomerRows => readCustomers(values, table, mapping, place, asOf === undefined ? {} : { asOf });

/** The customers that a table of orders makes, numbered in the order of their ids. */
export interface CustomersOfOrders extends CustomerValues {
  /** As first written. */
  readonly ids: readonly string[];
  /** The same as the table shows them: an id that is a number there stays one. */
  readonly shownIds: readonly (string | number)[];
  readonly contacts: Contacts;
  /** The day that they are seen from: the newest of all, a return's as well, where none is given. */
  readonly asOf: Day;
  /** The orders, by the numbers that the table first gave the customers … */
  readonly orders: Orders;
  /** … and the number here of each of those; -1 for one who had not ordered by the day in question. */
  readonly numberOf: Int32Array;
}

/**
 * The customers of a table of orders as they stood on a day; left out, on that of the newest order. Who only wants a look
 * at orders of several currencies sees the most frequent one.
 */
export function customersOfOrders(
  found: TableOnSheet,
  given: Day | undefined,
  isLook = false,
): CustomersOfOrders {
  const { values, table, mapping } = found;
  const orders = ordersOf(found, isLook);
  const asOf = given ?? newestDay(Float64Array.from(orders.lines.day));
  const totals = customersFromOrders(orders.lines, orders.ids.length, asOf);
  const contacts = customerContacts(values, table, mapping, orders);
  const shown = shownIds(values, mapping, orders);

  const keys = orders.ids.map(idKey);
  const listed = [...keys.keys()]
    .filter((customer) => totals.seen[customer] === 1)
    .sort((one, other) => compareIds(keys[one]!, keys[other]!));
  const numberOf = new Int32Array(keys.length).fill(-1);
  listed.forEach((customer, number) => {
    numberOf[customer] = number;
  });
  const column = (all: Float64Array): Float64Array => Float64Array.from(listed, (customer) => all[customer]!);
  return {
    ids: listed.map((customer) => orders.ids[customer]!),
    shownIds: listed.map((customer) => shown[customer]!),
    contacts: Object.fromEntries(
      Object.entries(contacts).map(([field, texts]) => [field, listed.map((customer) => texts[customer]!)]),
    ),
    asOf,
    orders,
    numberOf,
    orderCount: column(totals.orders),
    orderDays: column(totals.orderDays),
    firstDay: column(totals.firstDay),
    previousDay: column(totals.previousDay),
    lastDay: column(totals.lastDay),
    totalSpent: column(totals.totalSpent),
  };
}

/** The orders as the models take them. Those of customers who had not ordered by the day in question come after it. */
export function ordersByNumber({ ids, orders: { lines }, numberOf }: CustomersOfOrders) {
  const known = Int32Array.from(lines.day, (_, line) => line).filter(
    (line) => numberOf[lines.customer[line]!]! >= 0,
  );
  return {
    customer: known.map((line) => numberOf[lines.customer[line]!]!),
    day: Float64Array.from(known, (line) => lines.day[line]!),
    amount: Float64Array.from(known, (line) => lines.amount[line]!),
    customers: ids.length,
  };
}

/** The orders of a table; a failure where they can't be read as such, or not be added up. */
function ordersOf(found: TableOnSheet, isLook: boolean): Orders {
  const { values, table, mapping, place, takes, guesses, currency } = found;
  const options = { source: guesses.source, currency, within: takes };
  const orders = readOrders(values, table, mapping, place, options);
  if (!orders.ok) {
    if (!isLook || orders.reason !== "currencies") throw unreadable(orders, found);
    return ordersOf({ ...found, currency: orders.currencies[0]!.currency }, isLook);
  }
  if (orders.undecided) throw undecidedDates(found, mapping.orderDate!, orders.undecided);
  return orders;
}

function unreadable(orders: NoOrders, { name, table }: TableOnSheet): Failure {
  if (orders.reason === "currencies") {
    const counts = orders.currencies.map(({ currency, rows }) => `${currency} ${rows}`).join(", ");
    return new Failure("severalCurrencies", { sheet: name, counts });
  }
  const headers = table.headers.filter((header) => header !== "").join(", ");
  return new Failure("ordersLack", { sheet: name, headers, fields: fieldList(orders.fields) });
}

const undecidedDates = (
  { table }: TableOnSheet,
  column: number,
  { row, found }: { readonly row: number; readonly found: string },
): Failure => new Failure("undecidedDates", { header: table.headers[column]!, row: row + 1, found });
