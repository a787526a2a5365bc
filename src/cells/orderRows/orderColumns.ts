import type { Field } from "../../core/fields";
import { namingCells } from "../customerNames";
import type { ColumnMapping } from "../customers";
import { type DateOrder, type ReadDays, readDays } from "../days";
import { isMissingWord } from "../missingWords";
import type { ReadColumn } from "../numbers";
import type { Cell, Place } from "../place";
import type { FoundTable } from "../table/findTable";
import { isBlank } from "../texts";
import { type OrderAmounts, readAmounts, readRefunds } from "./amounts";
import { readCurrencies } from "./currencies";
import { filledByOrder, type NumberedTexts, numberedTexts } from "./numberedTexts";
import { namesSeveral, type OrderCustomers, orderCustomers } from "./orderCustomers";
import { type OrderNumbers, orderNumbers } from "./orderNumbers";
import { type DroppedStatus, readStatuses, type StatusRule } from "./statuses";

/** The columns of a table of orders as read, each with one value per row of the table. */
export interface OrderColumns {
  readonly orders: OrderNumbers;
  readonly customers: OrderCustomers;
  /** True for a row whose cell names several customers. */
  readonly namesSeveral: (index: number) => boolean;
  readonly days: ReadDays;
  readonly amounts: OrderAmounts;
  readonly refunds: (ReadColumn & { readonly cells: readonly Cell[] }) | undefined;
  readonly statuses: NumberedTexts & { readonly dropped: readonly (DroppedStatus | undefined)[] };
  /** 1 for a row that has a time of cancelling. */
  readonly cancelled: Uint8Array;
  readonly currencies: NumberedTexts;
}

/** Reads the columns; what an order's first line says holds for its other lines where their cells are blank. */
export function readOrderColumns(
  values: readonly (readonly Cell[])[],
  table: FoundTable,
  mapping: ColumnMapping,
  place: Place,
  order: DateOrder | undefined,
  statusRule: StatusRule | undefined,
): OrderColumns {
  const columnCells = (column: number): readonly Cell[] => table.rows.map((row) => values[row]![column]);
  const cellsOf = (field: Field): readonly Cell[] | undefined =>
    mapping[field] === undefined ? undefined : columnCells(mapping[field]);
  const filled = (texts: NumberedTexts): NumberedTexts => ({
    ...texts,
    numbers: filledByOrder(texts.numbers, orders.order, orders.orders),
  });

  const naming = namingCells(mapping, columnCells);
  const dates = cellsOf("orderDate")!;
  const orders = orderNumbers(
    cellsOf("orderId"),
    table.rows.length,
    (index) => isBlank(dates[index]) && naming.every(({ cells }) => isBlank(cells[index])),
  );
  const days = readDays(dates, place, { serials: true, ...(order && { order }) });
  const amounts = readAmounts(mapping, table.headers, cellsOf, orders, place);
  const refunds = cellsOf("refund");
  const statuses = filled(numberedTexts(cellsOf("status") ?? []));
  return {
    orders,
    customers: orderCustomers(naming, orders),
    namesSeveral: (index) =>
      naming.some(({ field, cells }) => field !== "customerName" && namesSeveral(cells[index])),
    days: { ...days, values: filledDays(days, orders) },
    amounts,
    refunds: refunds && { ...readRefunds(refunds, place), cells: refunds },
    statuses: { ...statuses, dropped: readStatuses(statuses.texts, statusRule) },
    cancelled: cancelledRows(cellsOf("cancelledAt") ?? [], dates, orders),
    currencies: filled(readCurrencies(cellsOf("currency"), amounts.sources[0]!.cells)),
  };
}

/** The days with blanks filled from the order's first line that has one; a cell that is no date stays bad. */
function filledDays({ values, problems }: ReadDays, { order, orders }: OrderNumbers): Float64Array {
  const firsts = new Float64Array(orders).fill(Number.NaN);
  for (let index = 0; index < order.length; index++) {
    const id = order[index]!;
    if (id >= 0 && Number.isNaN(firsts[id]!)) firsts[id] = values[index]!;
  }
  return values.map((day, index) =>
    Number.isNaN(day) && order[index]! >= 0 && !problems.has(index) ? firsts[order[index]!]! : day,
  );
}

/** A line without a date of its own is cancelled with its order; one that has a date has its own word on it. */
function cancelledRows(
  cells: readonly Cell[],
  dates: readonly Cell[],
  { order, orders }: OrderNumbers,
): Uint8Array {
  const rows = Uint8Array.from(cells, (cell) =>
    isBlank(cell) || cell === false || isMissingWord(cell) ? 0 : 1,
  );
  const whole = new Uint8Array(orders);
  rows.forEach((isCancelled, index) => {
    if (isCancelled === 1 && order[index]! >= 0) whole[order[index]!] = 1;
  });
  return rows.map((isCancelled, index) =>
    isBlank(dates[index]) && order[index]! >= 0 ? whole[order[index]!]! : isCancelled,
  );
}
