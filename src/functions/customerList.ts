import { readNumbers } from "../cells/numbers";
import type { Cell, Place } from "../cells/place";
import { idKey, isBlank, textOf } from "../cells/texts";
import { type Customers, customersFromOrders } from "../core/customers";
import type { Day, Language } from "../core/vocabulary";
import { dataRows, refuseSingleCells } from "./dataRows";
import { newestDay, readDateColumn } from "./dates";
import { numbered, shownId } from "./ids";
import { dayOption } from "./options";
import { usableRows } from "./usableRows";

/** The customers found in a call's orders, one per index, by what is known of them by the end of a day. */
export interface CustomerList extends Customers {
  /** The customers that had been seen by then, by number. */
  readonly listed: readonly number[];
  /** The customer as first written. */
  readonly names: readonly Cell[];
  readonly keys: readonly string[];
  /** NaN where there is no order. */
  readonly asOf: Day;
}

/** The arguments from which customers are made. */
export interface OrderArguments {
  readonly customer: unknown;
  readonly orderDate: unknown;
  readonly amount: unknown;
  readonly orderId: unknown;
  readonly asOf: unknown;
}

/**
 * Reads the orders of a call and adds them up by customer. Rows without a customer are skipped; a row without an order id, where
 * others have one, is an order of its own.
 *
 * @throws InputError where other rows cannot be used.
 */
export function customerList(
  place: Place,
  { customer, orderDate, amount, orderId, asOf }: OrderArguments,
  example: string,
  language: Language,
): CustomerList {
  const givenAsOf = dayOption(place, "as_of", asOf);
  const rows = dataRows(place, { customer, order_date: orderDate, amount }, { order_id: orderId });
  refuseSingleCells(rows, `the whole columns, for example ${example}`);

  const dates = readDateColumn(rows, "order_date", place);
  const amounts = readNumbers(rows.columns.amount, place);
  const { customer: names, order_id: orders } = rows.columns;
  const problems = { order_date: dates.problems, amount: amounts.problems };
  const lines = usableRows(rows, problems, ["customer"], language);
  const customers = numbered(lines.map((row) => idKey(textOf(names[row]))));
  const day = Float64Array.from(lines, (row) => dates.values[row]!);
  const asOfDay = givenAsOf ?? newestDay(day);
  const orderKey = (row: number, line: number): string =>
    isBlank(orders[row]) ? `row ${row}` : `${customers.numbers[line]} ${idKey(textOf(orders[row]))}`;
  const found = customersFromOrders(
    {
      customer: customers.numbers,
      day,
      amount: Float64Array.from(lines, (row) => amounts.values[row]!),
      ...(orders.every(isBlank) ? {} : { order: numbered(lines.map(orderKey)).numbers }),
    },
    customers.keys.length,
    asOfDay,
  );
  return {
    ...found,
    listed: customers.keys.map((_, index) => index).filter((index) => found.seen[index] === 1),
    names: customers.firsts.map((line) => shownId(names[lines[line]!])),
    keys: customers.keys,
    asOf: asOfDay,
  };
}
