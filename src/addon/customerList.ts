import { idKey } from "../cells/texts";
import { LIST_NAME } from "../core/listColumns";
import type { Language } from "../core/vocabulary";
import { freeSheetName } from "./freeSheetName";
import { type JournalEntry, journalledColumns, readJournal } from "./journal";
import { manualTiers } from "./manualTiers";
import { moveCellsHome } from "./moveCellsHome";
import { wholeColumn } from "./ownColumns";
import { identifyRows } from "./rowKeys";
import { findOwnSheet, tagSheet } from "./sheetRole";
import { readSheet, type SheetCells, type SheetSnapshot, type TableLayout } from "./sheetSnapshot";

/** The list of customers that was made from a sheet of orders, as it stands now: one read of its sheet. */
export interface CustomerList {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly last: JournalEntry | undefined;
  readonly layout: TableLayout & { readonly idColumn: number };
  readonly start: SheetSnapshot;
}

/** Marks the column that names the customers: whatever its title says by now, and wherever it stands. */
const ID_TAG = "tierline.customer";

/** The list once a move of cells that broke off has been finished. */
export function readSettledList(ordersSheetId: number): CustomerList | undefined {
  const list = readList(ordersSheetId);
  if (!list?.last?.moving) return list;
  moveCellsHome(list.sheet);
  return readList(ordersSheetId);
}

/** The list made from a sheet of orders; undefined where there is none, or its column of customers is gone. */
export function readList(ordersSheetId: number): CustomerList | undefined {
  const sheet = findOwnSheet(SpreadsheetApp.getActive(), "list", ordersSheetId);
  if (!sheet) return undefined;
  const sheetId = sheet.getSheetId();
  const last = readJournal(sheetId);
  const cells = readSheet(sheet, journalledColumns(last));
  const [tag] = sheet.createDeveloperMetadataFinder().withKey(ID_TAG).find();
  const idColumn = tag?.getLocation().getColumn()?.getColumn();
  return idColumn === undefined ? undefined : listOn(sheet, sheetId, last, cells, idColumn - 1);
}

function listOn(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  sheetId: number,
  last: JournalEntry | undefined,
  { values, own }: SheetCells,
  idColumn: number,
): CustomerList {
  const headerRow = Math.max(0, last?.layout ? headerRowNow(values, last.layout.headers) : 0);
  const sheetName = sheet.getName();
  return {
    sheet,
    last,
    layout: {
      sheetName,
      sheetId,
      headerRow,
      idColumn,
      inputColumns: [],
      headers: new Map([[idColumn, values[headerRow]![idColumn]]]),
    },
    start: {
      values,
      own,
      headerRow,
      idColumn,
      inputColumns: [],
      rows: identifyRows(values.slice(headerRow + 1), idColumn, []),
    },
  };
}

/** Rows may have been put above the list. */
const headerRowNow = (
  values: readonly (readonly unknown[])[],
  headers: readonly (readonly [number, string])[],
): number => values.findIndex((row) => headers.every(([, title]) => row.map(String).includes(title)));

/** A person's own word for a customer's tier, which stands in the list; "" where she has none. */
export function manualTiersOf(
  list: CustomerList | undefined,
  ids: readonly string[],
): (customer: number) => string {
  if (!list) return () => "";
  const { values, headerRow, rows } = list.start;
  const manual = manualTiers(values, values[headerRow]!);
  const byId = new Map(rows.map(({ id }, i) => [id, manual(headerRow + 1 + i)]));
  return (customer) => byId.get(idKey(ids[customer]!)) ?? "";
}

/** An empty list behind the sheet of the orders, and shown. */
export function addList(
  orders: GoogleAppsScript.Spreadsheet.Sheet,
  idTitle: string,
  language: Language,
): CustomerList {
  const spreadsheet = SpreadsheetApp.getActive();
  const ordersSheetId = orders.getSheetId();
  const sheet = spreadsheet.insertSheet(
    freeSheetName(spreadsheet, LIST_NAME[language], orders.getName()),
    orders.getIndex(),
  );
  try {
    tagSheet(sheet, "list", ordersSheetId);
    sheet.getRange(wholeColumn(1)).addDeveloperMetadata(ID_TAG);
    sheet.getRange(1, 1).setValue(idTitle).setFontWeight("bold");
    sheet.setFrozenRows(1);
    return listOn(sheet, sheet.getSheetId(), undefined, readSheet(sheet, new Map()), 0);
  } catch (error) {
    spreadsheet.deleteSheet(sheet);
    throw error;
  }
}
