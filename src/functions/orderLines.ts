import { readNumbers } from "../cells/numbers";
import type { Cell, Place } from "../cells/place";
import { idKey, isBlank, textOf } from "../cells/texts";
import type { OrderLines } from "../core/customers";
import { valuesAt } from "../core/numerics/valuesAt";
import type { Day, Language } from "../core/vocabulary";
import { dataRows, refuseSingleCells } from "./dataRows";
import { newestDay, readDateColumn } from "./dates";
import { numbered, numberedIds, shownId } from "./ids";
import { usableRows } from "./usableRows";

/** The orders of a call, customers and orders numbered as they first come. */
export interface ReadOrders {
  readonly lines: OrderLines;
  /** The customers as first written. */
  readonly names: readonly Cell[];
  readonly keys: readonly string[];
  /** The day given, else the newest; NaN where there is no order. */
  readonly asOf: Day;
}

/** The arguments that say who ordered what, and when. */
export interface OrderArguments {
  readonly customer: unknown;
  readonly orderDate: unknown;
  readonly amount: unknown;
  readonly orderId?: unknown;
}

/**
 * Reads the orders of a call. Rows without a customer are skipped; a row without an order id, where others have one, is an
 * order of its own.
 *
 * @param wholeColumns what to give instead of single cells, where these cannot be answered
 * @throws InputError where other rows cannot be used.
 */
export function orderLines(
  place: Place,
  { customer, orderDate, amount, orderId }: OrderArguments,
  asOf: Day | undefined,
  wholeColumns: string | undefined,
  language: Language,
): ReadOrders {
  const rows = dataRows(place, { customer, order_date: orderDate, amount }, { order_id: orderId });
  if (wholeColumns !== undefined) refuseSingleCells(rows, wholeColumns);

  const dates = readDateColumn(rows, "order_date", place);
  const amounts = readNumbers(rows.columns.amount, place);
  const { customer: names, order_id: orders } = rows.columns;
  const problems = { order_date: dates.problems, amount: amounts.problems };
  const lines = usableRows(rows, problems, ["customer"], language);
  const customers = numberedIds(lines.map((row) => names[row]));
  const day = valuesAt(dates.values, lines);
  const orderKey = (row: number, line: number): string =>
    isBlank(orders[row]) ? `row ${row}` : `${customers.numbers[line]} ${idKey(textOf(orders[row]))}`;
  return {
    lines: {
      customer: customers.numbers,
      day,
      amount: valuesAt(amounts.values, lines),
      ...(orders.every(isBlank) ? {} : { order: numbered(lines.map(orderKey)).numbers }),
    },
    names: customers.firsts.map((line) => shownId(names[lines[line]!])),
    keys: customers.keys,
    asOf: asOf ?? newestDay(day),
  };
}
