import { Failure } from "./failure";
import { findOwnColumns, type OwnColumns } from "./ownColumns";
import { identifyRows, type RowIdentity } from "./rowKeys";

/** Where a run found its table: enough to find it again after somebody moved rows or columns. */
export interface TableLayout {
  readonly sheetName: string;
  readonly sheetId: number;
  /** All counted from 0. */
  readonly headerRow: number;
  readonly idColumn: number | undefined;
  readonly inputColumns: readonly number[];
  /** The header cell of each of these columns. */
  readonly headers: ReadonlyMap<number, unknown>;
}

/** The sheet at one moment: every value, where our columns stand, and who is in which row. */
export interface SheetSnapshot {
  readonly values: readonly (readonly unknown[])[];
  readonly own: OwnColumns;
  /** Counted from 0; the rows of the table follow it. */
  readonly headerRow: number;
  /** One for each row below the header. */
  readonly rows: readonly RowIdentity[];
}

/** Reads the whole sheet in one call and finds the table, and our columns as last known, in it again. */
export function takeSnapshot(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  layout: TableLayout,
  lastKnown: OwnColumns,
): SheetSnapshot {
  const own = findOwnColumns(sheet, lastKnown);
  const values = sheet.getDataRange().getValues();
  const headerRow = findHeaderRow(values, layout);
  const columnNow = (column: number): number => findColumn(values[headerRow]!, column, layout);
  const rows = identifyRows(
    values.slice(headerRow + 1),
    layout.idColumn === undefined ? undefined : columnNow(layout.idColumn),
    layout.inputColumns.map(columnNow),
  );
  return { values, own, headerRow, rows };
}

/** Rows may have been put above the table since it was read. */
function findHeaderRow(values: readonly (readonly unknown[])[], layout: TableLayout): number {
  const titles = [...layout.headers.values()].map(String);
  const isHeader = (row: readonly unknown[] | undefined): boolean => {
    const cells = row?.map(String);
    return cells !== undefined && titles.every((title) => cells.includes(title));
  };
  if (isHeader(values[layout.headerRow])) return layout.headerRow;
  const row = values.findIndex(isHeader);
  if (row < 0) throw new Failure("sheetChanged", { sheet: layout.sheetName });
  return row;
}

/** Columns may have been put before this one since the table was read. */
function findColumn(headerCells: readonly unknown[], column: number, layout: TableLayout): number {
  const title = layout.headers.get(column);
  if (String(headerCells[column]) === String(title)) return column;
  const places = headerCells.flatMap((cell, i) => (String(cell) === String(title) ? [i] : []));
  if (places.length !== 1) throw new Failure("sheetChanged", { sheet: layout.sheetName });
  return places[0]!;
}
