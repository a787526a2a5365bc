import { COLUMN_TITLES } from "../core/columnTitles";
import type { OutputColumn } from "../core/vocabulary";
import type { Settings } from "../protocol/settings";
import { checkTarget } from "./checkTarget";
import { decorateColumns } from "./decorate/decorateColumns";
import { type OwnColumns, planColumns } from "./ownColumns";
import type { Result } from "./placement";
import { identifyRows } from "./rowKeys";
import type { RunWatch } from "./runWatch";
import type { Scored } from "./scoreCustomers";
import type { CustomersOfOrders } from "./sheetCustomers";
import type { TableOnSheet } from "./tableOnSheet";
import { type Writing, writeResults } from "./writeResults";

/** What of a customer may also stand beside each of her orders. */
const BESIDE_ORDERS = ["tier", "stage"] as const satisfies readonly OutputColumn[];

/** How many columns that adds to the orders, the key included. */
export const besideColumns = (columns: readonly OutputColumn[], own: OwnColumns): number => {
  const kinds = BESIDE_ORDERS.filter((column) => columns.includes(column));
  return kinds.length === 0 ? 0 : [...kinds, "key" as const].filter((kind) => !own.has(kind)).length;
};

/** Writes the tier and the stage of its customer beside each order, and gives the titles of the columns written. */
export function writeBesideOrders(
  found: TableOnSheet,
  { orders, numberOf }: CustomersOfOrders,
  { cells, columns, outcome }: Scored,
  settings: Settings,
  run: Pick<Writing, "run" | "by">,
  watch: RunWatch,
): string[] {
  const kinds = BESIDE_ORDERS.filter((column) => columns.includes(column));
  if (kinds.length === 0) return [];
  const { language } = settings;
  const { sheet, sheetId, name, own, last, table, everything, mapping, values, takes, place } = found;
  const { headerRow } = table;
  const idColumn = mapping.orderId;
  const inputColumns = [...new Set(Object.values(mapping))].filter((column) => column !== idColumn);
  const mapped = idColumn === undefined ? inputColumns : [idColumn, ...inputColumns];
  const layout = {
    sheetName: name,
    sheetId,
    headerRow,
    idColumn,
    inputColumns,
    headers: new Map(mapped.map((column) => [column, values[headerRow]![column]])),
  };
  const rows = identifyRows(everything.slice(headerRow + 1), idColumn, inputColumns);

  const results = new Map<string, Result>();
  const blank = Object.fromEntries(kinds.map((kind) => [kind, ""]));
  for (const row of table.rows) {
    if (takes?.(row) === false) continue;
    const { key, signature } = rows[row - headerRow - 1]!;
    results.set(key, { signature, cells: blank });
  }
  orders.rows.forEach((row, line) => {
    if (takes?.(row) === false) return;
    const { key, signature } = rows[row - headerRow - 1]!;
    const customer = cells[numberOf[orders.lines.customer[line]!]!];
    if (!customer) return;
    results.set(key, {
      signature,
      cells: Object.fromEntries(kinds.map((kind) => [kind, customer[kind] ?? ""])),
    });
  });
  const planned = planColumns(own, kinds, values[0]!.length);
  const target = { firstRow: headerRow + 1, lastRow: table.lastRow + 1, columns: [...planned.values()] };
  const width = checkTarget(sheet, target, results.size);
  const start = { values: everything, own, headerRow, idColumn, inputColumns, rows };
  const written = writeResults(sheet, {
    layout,
    start,
    results,
    planned,
    width,
    last,
    language,
    ...run,
    // The list has told the document.
    remembered: () => ({}),
    watch,
  });
  decorateColumns(sheet, {
    ...written,
    columns: kinds,
    settings,
    asOf: outcome.asOf,
    place,
    moneyCell: undefined,
  });
  return kinds.map((kind) => COLUMN_TITLES[kind][language]);
}
