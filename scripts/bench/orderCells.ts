import type { Cell } from "../../src/cells/place";
import { seededRandom } from "./random";

/** Orders by number, as a database has them. */
export interface NumberedOrders {
  readonly customer: Int32Array;
  /** Days as a sheet counts them. */
  readonly day: Int32Array;
  /** To the cent. */
  readonly amount: Float64Array;
}

/** The three columns of `=RFM_TABLE(customer, date, amount)`. */
export type OrderCells = readonly [Cell[][], Cell[][], Cell[][]];

const FIRST_DAY = 44_927;
/** 1970-01-01, as a sheet counts days. */
export const SHEET_EPOCH = 25_569;
const DAY_MS = 86_400_000;

/** The day after the last order. */
export const AS_OF = FIRST_DAY + 1000;

/** Orders over 1,000 days; some customers order much more often than others. */
export function randomOrders(orders: number, customers: number): NumberedOrders {
  const { uniform, exponential } = seededRandom(11);
  return {
    // From 1, for a shop's customer 0 is a guest; one order for each first, so that none is without.
    customer: Int32Array.from(
      { length: orders },
      (_, i) => 1 + (i < customers ? i : Math.floor(customers * uniform() ** 2)),
    ),
    day: Int32Array.from({ length: orders }, () => FIRST_DAY + Math.floor(1000 * uniform())),
    amount: Float64Array.from({ length: orders }, () => Math.round(100 * (1 + exponential(1 / 60))) / 100),
  };
}

/** What a customer is called where ids are texts. */
export const textId = (customer: number): string => `C-${String(customer).padStart(6, "0")}`;

const column = (values: ArrayLike<number>, cell: (value: number, row: number) => Cell): Cell[][] =>
  Array.from(values, (value, row) => [cell(value, row)]);

/** How a sheet may hold the same orders. */
export const CELLS = {
  "number ids": ({ customer, day, amount }: NumberedOrders): OrderCells => [
    column(customer, (id) => id),
    column(day, (serial) => serial),
    column(amount, (value) => value),
  ],
  "text ids and dates": ({ customer, day, amount }: NumberedOrders): OrderCells => [
    column(customer, textId),
    column(day, dateCell),
    column(amount, (value) => value),
  ],
  "text ids and dates, a tenth dirty": ({ customer, day, amount }: NumberedOrders): OrderCells => [
    column(customer, (id, row) => (row % 10 === 1 ? ` ${textId(id)}\u00a0` : textId(id))),
    column(day, (serial, row) => (row % 10 === 2 ? isoDay(serial) : dateCell(serial))),
    column(amount, (value, row) => (row % 10 === 3 ? `$${value.toLocaleString("en-US")}` : value)),
  ],
} as const;

/** The same as a sheet with titles. */
export const tableOf = ([customer, day, amount]: OrderCells): Cell[][] => [
  ["Customer ID", "Order date", "Amount"],
  ...customer.map((cells, row) => [cells[0], day[row]![0], amount[row]![0]]),
];

const instantOf = (serial: number): Date => new Date((serial - SHEET_EPOCH) * DAY_MS);
const dateCell = (serial: number): Cell => instantOf(serial);
const isoDay = (serial: number): string => instantOf(serial).toISOString().slice(0, 10);
