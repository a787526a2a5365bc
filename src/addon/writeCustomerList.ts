import type { Place } from "../cells/place";
import { idKey } from "../cells/texts";
import { LIST_COLUMNS, type ListColumn, VANISHED } from "../core/listColumns";
import type { ListSummary } from "../protocol/replies";
import type { Settings } from "../protocol/settings";
import { checkTarget } from "./checkTarget";
import type { CustomerList } from "./customerList";
import { decorateColumns } from "./decorate/decorateColumns";
import { ROWS_PER_WRITE } from "./hiddenLines";
import { planColumns, type TellingColumn } from "./ownColumns";
import type { Result } from "./placement";
import { dayCell, numberCell } from "./resultCells";
import { keyOfCell, type RowIdentity } from "./rowKeys";
import type { RunWatch } from "./runWatch";
import { freezeLiterals, safeCell } from "./safeCell";
import type { Scored } from "./scoreCustomers";
import type { CustomersOfOrders } from "./sheetCustomers";
import { moneyCell, type TableOnSheet } from "./tableOnSheet";
import { type WriteReport, type Writing, writeResults } from "./writeResults";

/** How the writing of a list ended. */
export interface ListReport {
  readonly written: WriteReport;
  readonly summary: Omit<ListSummary, "besideOrders">;
}

/**
 * Brings a list of customers up to date. Its rows stay where they are, with all that people have written beside them; new
 * customers follow below, those who spent most first; who has no order any more is marked, and keeps the row.
 */
export function writeCustomerList(
  found: TableOnSheet,
  list: CustomerList,
  customers: CustomersOfOrders,
  scored: Scored,
  settings: Settings,
  run: Pick<Writing, "run" | "by" | "remembered">,
  watch: RunWatch,
): ListReport {
  const { sheet, layout, start, last } = list;
  const { language } = settings;
  const isNew = last === undefined && start.rows.length === 0;
  const present = rowsById(start.rows);
  const keys = customers.ids.map(idKey);
  const appended = [...keys.keys()]
    .filter((customer) => !present.has(keys[customer]!))
    .sort((one, other) => customers.totalSpent[other]! - customers.totalSpent[one]!);

  const results = new Map<string, Result>();
  keys.forEach((id, customer) => {
    const cells = { ...factCells(customers, customer, found.place), ...scored.cells[customer] };
    for (const { key, signature } of present.get(id) ?? [{ key: id, signature: "" }]) {
      results.set(key, { signature, cells });
    }
  });
  const blank = Object.fromEntries(scored.columns.map((column) => [column, ""]));
  // Of some of the rows nothing is known of other customers: they keep what they have.
  const vanished = found.takes ? [] : ourRows(list).filter(({ key }) => !results.has(key));
  for (const { key, signature } of vanished) {
    results.set(key, { signature, cells: { ...blank, listNote: VANISHED[language] } });
  }

  const wanted: TellingColumn[] = [...listColumns(customers, vanished.length > 0, list), ...scored.columns];
  const planned = planColumns(start.own, wanted, start.values[0]!.length);
  const lastRow = layout.headerRow + 1 + start.rows.length;
  const target = { firstRow: layout.headerRow + 1, lastRow, columns: [...planned.values()] };
  const newCells = appended.length * (planned.size + 1) + results.size;
  const width = checkTarget(sheet, target, newCells);
  const written = writeResults(sheet, {
    layout,
    start,
    results,
    planned,
    width,
    last,
    language,
    ...run,
    watch,
    addRows: () =>
      appendIds(
        list,
        appended.map((customer) => customers.shownIds[customer]!),
      ),
  });
  decorateColumns(sheet, {
    ...written,
    columns: wanted,
    settings,
    asOf: scored.outcome.asOf,
    place: found.place,
    moneyCell: moneyCell(found),
  });
  if (isNew) sheet.getRange(1, 1, appended.length + 1, Math.max(...written.now.own.values())).createFilter();
  return {
    written,
    summary: {
      isNew,
      appended: isNew ? 0 : appended.length,
      vanished: vanished.length,
    },
  };
}

/** A customer may stand in several rows: somebody has copied one. */
function rowsById(rows: readonly RowIdentity[]): Map<string, RowIdentity[]> {
  const found = new Map<string, RowIdentity[]>();
  for (const row of rows) if (row.id !== "") found.set(row.id, [...(found.get(row.id) ?? []), row]);
  return found;
}

/** The rows that a run has written; others were added by a person, and are hers. */
function ourRows({ start, layout }: CustomerList): RowIdentity[] {
  const key = start.own.get("key");
  return key === undefined
    ? []
    : start.rows.filter((_, i) => keyOfCell(start.values[layout.headerRow + 1 + i]![key - 1]) !== "");
}

const listColumns = (
  { contacts }: CustomersOfOrders,
  hasNote: boolean,
  { start }: CustomerList,
): ListColumn[] =>
  LIST_COLUMNS.filter((column) => {
    if (column === "customerName" || column === "email") return contacts[column] !== undefined;
    return column !== "listNote" || hasNote || start.own.has("listNote");
  });

/** What the orders of a customer come to. */
function factCells(customers: CustomersOfOrders, i: number, place: Place): Result["cells"] {
  const { contacts, orderCount, orderDays, firstDay, previousDay, lastDay, totalSpent } = customers;
  const gaps = orderDays[i]! - 1;
  return {
    customerName: contacts.customerName?.[i] ?? "",
    email: contacts.email?.[i] ?? "",
    orderCount: orderCount[i]!,
    firstOrder: dayCell(firstDay[i], place),
    previousOrder: dayCell(previousDay[i], place),
    lastOrder: dayCell(lastDay[i], place),
    totalSpent: numberCell(totalSpent[i]),
    averageOrder: numberCell(orderCount[i] === 0 ? Number.NaN : totalSpent[i]! / orderCount[i]!),
    gapDays: numberCell(gaps < 1 ? Number.NaN : (lastDay[i]! - firstDay[i]!) / gaps),
    listNote: "",
  };
}

/** Writes ids below all that stands on the sheet. */
function appendIds({ sheet, layout }: CustomerList, ids: readonly (string | number)[]): void {
  if (ids.length === 0) return;
  const last = sheet.getLastRow();
  const lacking = last + ids.length - sheet.getMaxRows();
  if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
  for (let first = 0; first < ids.length; first += ROWS_PER_WRITE) {
    const part = ids.slice(first, first + ROWS_PER_WRITE);
    const range = sheet.getRange(last + 1 + first, layout.idColumn + 1, part.length, 1);
    const cells = part.map((id) => [safeCell(id)]);
    range.setValues(cells);
    if (cells.some(([cell], i) => cell !== part[i])) freezeLiterals(range);
  }
}
