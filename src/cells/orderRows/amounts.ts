import type { Field } from "../../core/fields";
import type { ColumnMapping } from "../customers";
import { headerKey } from "../headers";
import { isMissingWord } from "../missingWords";
import { type ReadColumn, readNumbers } from "../numbers";
import type { Cell, Place } from "../place";
import { isBlank } from "../texts";
import type { OrderNumbers } from "./orderNumbers";

/** What the rows of a table bring, before refunds. */
export interface OrderAmounts {
  /** NaN where a row has none. */
  readonly values: Float64Array;
  /** The columns that it was read from. */
  readonly sources: readonly (ReadColumn & { readonly field: Field; readonly cells: readonly Cell[] })[];
  /** True where every line of an order repeats the order's total, which is to be taken once. */
  readonly isRepeated: boolean;
  /** 1 for orders of which a line has an amount: their other lines need none. */
  readonly isGiven: Uint8Array;
}

/** The amounts of rows; quantity × unit price where the table has no amount, to a hundredth of a cent. */
export function readAmounts(
  mapping: ColumnMapping,
  headers: readonly string[],
  cellsOf: (field: Field) => readonly Cell[] | undefined,
  orders: OrderNumbers,
  place: Place,
): OrderAmounts {
  const isTotal = mapping.amount !== undefined;
  const sources = (isTotal ? AMOUNT : PARTS).map((field) => {
    const cells = cellsOf(field)!;
    return { field, cells, ...readNumbers(cells, place) };
  });
  const [first, second] = sources.map((source) => source.values);
  const values = second
    ? first!.map((quantity, row) => Math.round(quantity * second[row]! * 1e4) / 1e4)
    : first!;
  const isGiven = new Uint8Array(orders.orders);
  if (isTotal) {
    for (let row = 0; row < values.length; row++) {
      if (orders.order[row]! >= 0 && !Number.isNaN(values[row]!)) isGiven[orders.order[row]!] = 1;
    }
  }
  const isTotalHeader = isTotal && ORDER_TOTALS.test(headerKey(headers[mapping.amount]!));
  return { values, sources, isRepeated: isTotal && repeatsTotals(values, orders, isTotalHeader), isGiven };
}

/** The fields that say what a row brings. */
export const AMOUNT = ["amount"] as const;
export const PARTS = ["quantity", "unitPrice"] as const;

/** Refunds as what is to be taken off; 0 where there is none. */
export function readRefunds(cells: readonly Cell[], place: Place): ReadColumn {
  const { values, problems } = readNumbers(
    cells.map((cell) => (isBlank(cell) || isMissingWord(cell) || NO_REFUND.test(String(cell)) ? 0 : cell)),
    place,
  );
  return { values: values.map(Math.abs), problems };
}

/** What Taobao writes where nothing was asked back: 无退款申请. */
const NO_REFUND = /^(?:无|没有)/;

/** Headers of totals: one order whose lines have the same is enough to see that they repeat it. */
const ORDER_TOTALS =
  /^(?:order|grand)?total(?:price|amount|paid)?$|^order(?:amount|value)$|^(?:订单|实付|支付|付款|总)+金额$|实际支付金额$/;

/** True where all lines of an order, whenever it has several, hold the same amount, and such orders differ in it. */
export function repeatsTotals(
  values: Float64Array,
  { order, orders }: OrderNumbers,
  isTotalHeader: boolean,
): boolean {
  const totals = new Float64Array(orders).fill(Number.NaN);
  let repeated = Number.NaN;
  let differs = isTotalHeader;
  for (let row = 0; row < values.length; row++) {
    const id = order[row]!;
    const value = values[row]!;
    if (id < 0 || Number.isNaN(value)) continue;
    const total = totals[id]!;
    if (Number.isNaN(total)) totals[id] = value;
    else if (value !== total) return false;
    else if (Number.isNaN(repeated)) repeated = value;
    else if (value !== repeated) differs = true;
  }
  return differs && !Number.isNaN(repeated);
}
