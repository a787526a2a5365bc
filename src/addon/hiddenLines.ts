import { type OwnSheet, tagSheet } from "./sheetRole";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const NAME = "Tierline undo";
/** Rows per call: keeps each write far from the size at which Sheets gives up. */
export const ROWS_PER_WRITE = 50_000;

/** The lines of a hidden sheet, its title among them. */
export function readHidden(sheet: Sheet | null): unknown[] {
  const lastRow = sheet?.getLastRow() ?? 0;
  if (!sheet || lastRow === 0) return [];
  return sheet
    .getRange(1, 1, lastRow, 1)
    .getValues()
    .map(([line]) => line);
}

/**
 * Replaces the lines of a hidden sheet, which is added where there is none. A line of JSON begins with a bracket, so that
 * no cell's text is ever taken for a formula.
 */
export function writeHidden(
  spreadsheet: Spreadsheet,
  own: OwnSheet,
  known: Sheet | null,
  lines: readonly string[],
): void {
  const sheet = known ?? addHidden(spreadsheet, own);
  const rows = sheet.getMaxRows();
  if (rows < lines.length) sheet.insertRowsAfter(rows, lines.length - rows);
  if (rows > lines.length) sheet.deleteRows(lines.length + 1, rows - lines.length);
  for (let first = 0; first < lines.length; first += ROWS_PER_WRITE) {
    const part = lines.slice(first, first + ROWS_PER_WRITE).map((line) => [line]);
    sheet.getRange(first + 1, 1, part.length, 1).setValues(part);
  }
}

function addHidden(spreadsheet: Spreadsheet, { role, sheetId }: OwnSheet): Sheet {
  const active = spreadsheet.getActiveSheet();
  let name = NAME;
  for (let number = 2; spreadsheet.getSheetByName(name); number++) name = `${NAME} ${number}`;
  const sheet = spreadsheet.insertSheet(name);
  try {
    tagSheet(sheet, role, sheetId);
    sheet.hideSheet();
    sheet.deleteColumns(2, sheet.getMaxColumns() - 1);
    return sheet;
  } catch (error) {
    spreadsheet.deleteSheet(sheet);
    throw error;
  } finally {
    // Inserting a sheet shows it; the person must stay where she was, whatever happens.
    spreadsheet.setActiveSheet(active);
  }
}
