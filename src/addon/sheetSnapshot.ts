import { Failure } from "./failure";
import { findOwnColumns, followOwnColumns, type OwnColumns } from "./ownColumns";
import { identifyRows, type RowIdentity } from "./rowKeys";

/** Where a run found its table: enough to find it again after somebody moved rows or columns. */
export interface TableLayout {
  readonly sheetName: string;
  readonly sheetId: number;
  /** All counted from 0. */
  readonly headerRow: number;
  readonly idColumn?: number | undefined;
  readonly inputColumns: readonly number[];
  /** The header cell of each of these columns. */
  readonly headers: ReadonlyMap<number, unknown>;
}

/** A sheet at one moment: every value, and where our columns stand. */
export interface SheetCells {
  readonly values: readonly (readonly unknown[])[];
  readonly own: OwnColumns;
}

/** The same, and who is in which row. */
export interface SheetSnapshot extends SheetCells {
  /** Counted from 0; the rows of the table follow it. */
  readonly headerRow: number;
  /** Where the columns of the layout stand, counted from 0. */
  readonly idColumn: number | undefined;
  readonly inputColumns: readonly number[];
  /** One for each row below the header. */
  readonly rows: readonly RowIdentity[];
}

/** Reads the whole sheet and finds the table, and our columns as last known, in it again. */
export function takeSnapshot(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  layout: TableLayout,
  lastKnown: OwnColumns,
  find: typeof followOwnColumns = followOwnColumns,
): SheetSnapshot {
  const { values, own } = readSheet(sheet, lastKnown, find);
  const snapshot = findInSheet(values, own, layout);
  if (!snapshot) throw new Failure("sheetChanged", { sheet: layout.sheetName });
  return snapshot;
}

const ATTEMPTS = 3;

/**
 * Reads every value in one call, and after it where our columns stand: a write that follows goes by what was seen last.
 * Where they moved while the values were read, the values are read again.
 */
export function readSheet(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  lastKnown: OwnColumns | undefined,
  find: (sheet: GoogleAppsScript.Spreadsheet.Sheet, known: OwnColumns) => OwnColumns = findOwnColumns,
): SheetCells {
  let known = lastKnown ?? findOwnColumns(sheet);
  for (let attempt = 1; ; attempt++) {
    const values = sheet.getDataRange().getValues();
    if (known.size === 0) return { values, own: known };
    const own = find(sheet, known);
    if (own === known || attempt === ATTEMPTS) return { values, own };
    known = own;
  }
}

/** The table in everything that stands on its sheet; undefined where its columns can't be told any more. */
export function findInSheet(
  values: readonly (readonly unknown[])[],
  own: OwnColumns,
  layout: TableLayout,
): SheetSnapshot | undefined {
  const headerRow = findHeaderRow(values, layout);
  const header = values[headerRow];
  if (!header) return undefined;
  const inputs = layout.inputColumns.map((column) => findColumn(header, column, layout));
  const id = layout.idColumn === undefined ? undefined : findColumn(header, layout.idColumn, layout);
  if (id === LOST || inputs.includes(LOST)) return undefined;
  const rows = identifyRows(values.slice(headerRow + 1), id, inputs);
  return { values, own, headerRow, idColumn: id, inputColumns: inputs, rows };
}

const LOST = -1;

/** Rows may have been put above the table since it was read. */
function findHeaderRow(values: readonly (readonly unknown[])[], layout: TableLayout): number {
  const titles = [...layout.headers.values()].map(String);
  const isHeader = (row: readonly unknown[] | undefined): boolean => {
    const cells = row?.map(String);
    return cells !== undefined && titles.every((title) => cells.includes(title));
  };
  if (isHeader(values[layout.headerRow])) return layout.headerRow;
  return values.findIndex(isHeader);
}

/** Columns may have been put before this one since the table was read. */
function findColumn(headerCells: readonly unknown[], column: number, layout: TableLayout): number {
  const title = layout.headers.get(column);
  if (String(headerCells[column]) === String(title)) return column;
  const places = headerCells.flatMap((cell, i) => (String(cell) === String(title) ? [i] : []));
  return places.length === 1 ? places[0]! : LOST;
}
