import { idKey, isBlank, textOf } from "../cells/texts";
import { readList } from "./customerList";
import { isEmptyRow, sameCell } from "./ownCells";
import { findOwnSheet, ownSheetOf } from "./sheetRole";
import { readUndo } from "./undoSheet";

/**
 * Empties the rows of a list of customers that the undone run had appended, where nobody has written beside them since.
 * Where then nothing is left on the sheet it goes as well, and its name is returned.
 */
export function clearFreshRows(sheet: GoogleAppsScript.Spreadsheet.Sheet): string | null {
  const spreadsheet = SpreadsheetApp.getActive();
  const ordersSheetId = ownSheetOf(sheet)!.sheetId;
  const list = readList(ordersSheetId);
  if (!list) return null;
  const { layout, start } = list;
  const { idColumn, headerRow } = layout;
  const { records } = readUndo(spreadsheet, layout.sheetId);
  const isOther = (cell: unknown, column: number): boolean => column !== idColumn && !isBlank(cell);
  const isFresh = (row: readonly unknown[]): boolean => {
    const record = records.get(idKey(textOf(row[idColumn])));
    return record !== undefined && isEmptyRow(record.before) && !row.some(isOther);
  };
  const rows = start.values.slice(headerRow + 1);
  const fresh = rows.map(isFresh);
  if (!fresh.includes(true)) return null;
  const isBare = start.values.every(
    (row, i) => (i > headerRow && fresh[i - headerRow - 1]) || !row.some(isOther),
  );
  if (isBare && rows.every((row, i) => fresh[i] || sameCell(textOf(row[idColumn]), ""))) {
    const name = sheet.getName();
    const undoSheet = findOwnSheet(spreadsheet, "undo", layout.sheetId);
    spreadsheet.deleteSheet(sheet);
    if (undoSheet) spreadsheet.deleteSheet(undoSheet);
    return name;
  }
  // From the bottom up, so that the rows above keep their numbers; rows that follow one another go at once.
  for (let last = rows.length - 1; last >= 0; last--) {
    if (!fresh[last]) continue;
    let first = last;
    while (first > 0 && fresh[first - 1]) first--;
    sheet.deleteRows(headerRow + 2 + first, last - first + 1);
    last = first;
  }
  return null;
}
