import type { OrderLines } from "../core/customers";
import { type Field, NAMING_FIELDS } from "../core/fields";
import type { ColumnMapping } from "./customers";
import type { DateOrder } from "./days";
import { statusRuleOf } from "./intake/exports";
import type { OrderAmounts } from "./orderRows/amounts";
import { besideAmount } from "./orderRows/besideAmount";
import { type CurrencyCount, currencyCounts } from "./orderRows/currencies";
import { findEqualRows } from "./orderRows/equalRows";
import { readOrderColumns } from "./orderRows/orderColumns";
import { orderLines } from "./orderRows/orderLines";
import { noteTally, type OrderNote } from "./orderRows/orderNotes";
import { whyUnusable } from "./orderRows/whyUnusable";
import type { Cell, Place } from "./place";
import { type ProblemsReport, problemTally, type RowFilter } from "./problemsReport";
import type { FoundTable } from "./table/findTable";

/** The usable lines of a table of orders. */
export interface Orders {
  readonly ok: true;
  /** As `customersFromOrders` takes them. */
  readonly lines: OrderLines;
  /** The row of each line within the block of cells. */
  readonly rows: Int32Array;
  /** Each customer as first written, by the numbers of `lines.customer`: the id, else the e-mail address, else the name. */
  readonly ids: readonly string[];
  /** The currency of all amounts, where the table says one. */
  readonly currency: string | undefined;
  /** All currencies of the table with their rows, most first. */
  readonly currencies: readonly CurrencyCount[];
  /** The first row left out because its date leaves open whether the day or the month stands first: the user can tell. */
  readonly undecided: { readonly row: number; readonly found: string } | undefined;
  /** What was done with rows that are used. */
  readonly notes: readonly OrderNote[];
  readonly report: ProblemsReport;
}

/** Why a table cannot be read as orders: columns that it lacks, or amounts that cannot be added up. */
export type NoOrders =
  | { readonly ok: false; readonly reason: "missingColumns"; readonly fields: readonly Field[] }
  | { readonly ok: false; readonly reason: "currencies"; readonly currencies: readonly CurrencyCount[] };

export interface OrderOptions {
  /** The export that the table was recognised as: it may have a rule of its own for its statuses. */
  readonly source?: string | undefined;
  readonly dateOrder?: DateOrder | undefined;
  /** The only currency to use, where the table has several. */
  readonly currency?: string | undefined;
  /** The rows to use and to report, where not all. */
  readonly within?: RowFilter | undefined;
}

/**
 * The orders of a table with one row per order or order line. The lines of an order share its cells, which exports write
 * on the first line only, and its total is taken once; refunds are taken off. Cancelled, refunded and unpaid orders,
 * deals not won and rows that name nobody are left out. The report counts every row once, as used or left out.
 */
export function readOrders(
  values: readonly (readonly Cell[])[],
  table: FoundTable,
  given: ColumnMapping,
  place: Place,
  options: OrderOptions = {},
): Orders | NoOrders {
  const mapping = besideAmount(given, table.headers);
  const fields = missingFields(mapping);
  if (fields.length > 0) return { ok: false, reason: "missingColumns", fields };
  const { source, dateOrder, within } = options;
  const columns = readOrderColumns(values, table, mapping, place, dateOrder, statusRuleOf(source));
  const { rows } = table;
  const tally = problemTally(table, within);
  const notes = noteTally();

  let undecided: Orders["undecided"];
  const sound = Int32Array.from(rows.keys()).filter((index) => {
    const row = rows[index]!;
    if (within?.(row) === false) return false;
    const why = whyUnusable(columns, index);
    if (!why) return true;
    tally.leaveOut(row, why.reason, why.field, () => why.found);
    if (why.reason === "dateUndecided" && columns.days.undecided) undecided ??= { row, found: why.found };
    return false;
  });

  const { numbers, texts } = columns.currencies;
  const currencies = currencyCounts(columns.currencies, sound);
  if (currencies.length > 1 && options.currency === undefined)
    return { ok: false, reason: "currencies", currencies };
  const currency = options.currency?.toUpperCase() ?? currencies[0]?.currency;
  const alike = sound.filter((index) => {
    const number = numbers[index]!;
    if (number >= 0 && texts[number] !== currency) {
      tally.leaveOut(rows[index]!, "otherCurrency", "currency", () => texts[number]!);
      return false;
    }
    if (number < 0 && currency !== undefined && mapping.currency !== undefined)
      notes.add("noCurrency", rows[index]!);
    return true;
  });

  const isEqual = findEqualRows(values, rows, columns, alike);
  const isDuplicate = dropsEqualRows(mapping, columns.amounts, alike, isEqual);
  const used = alike.filter((index, line) => {
    if (isEqual[line] === 0 || Number.isNaN(columns.amounts.values[index]!)) return true;
    if (isDuplicate) tally.leaveOut(rows[index]!, "duplicate");
    else notes.add("equalRows", rows[index]!);
    return !isDuplicate;
  });
  return {
    ok: true,
    lines: orderLines(columns, rows, used, notes),
    rows: used.map((index) => rows[index]!),
    ids: columns.customers.ids,
    currency,
    currencies,
    undecided,
    notes: notes.notes(),
    report: tally.report(used.length),
  };
}

/** What a table of orders must have and this one has no column for; the first of what may stand in for another. */
function missingFields(mapping: ColumnMapping): readonly Field[] {
  const has = (field: Field): boolean => mapping[field] !== undefined;
  const missing: Field[] = [];
  if (![...NAMING_FIELDS, "givenName" as const, "familyName" as const].some(has)) missing.push("customerId");
  if (!has("orderDate")) missing.push("orderDate");
  if (!has("amount") && !(has("quantity") && has("unitPrice"))) missing.push("amount");
  return missing;
}

/**
 * Whether rows that equal others are the same thing pasted twice. Without an order id they may be two orders of a day;
 * as items of an order they are taken for two of a kind, unless there are too many for that.
 */
function dropsEqualRows(
  mapping: ColumnMapping,
  { values, isRepeated }: OrderAmounts,
  lines: Int32Array,
  isEqual: Uint8Array,
): boolean {
  if (mapping.orderId === undefined) return false;
  const hasItems = [mapping.product, mapping.quantity, mapping.unitPrice].some(
    (column) => column !== undefined,
  );
  const hasTotals = isRepeated || lines.some((index) => Number.isNaN(values[index]!));
  const equal = isEqual.reduce((sum, one) => sum + one, 0);
  return !hasItems || hasTotals || equal > lines.length * MOST_TWINS;
}

/** The share of lines that may be twins of another. In real shops it is one or two in a hundred. */
const MOST_TWINS = 0.1;
