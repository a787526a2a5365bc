import { type OwnSheet, tagSheet } from "./sheetRole";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const NAME = "Tierline undo";
/** Rows per call: keeps each write far from the size at which Sheets gives up. */
export const ROWS_PER_WRITE = 50_000;

/** Called before each block of rows is written: how many are, and how many will be. What it throws ends the writing. */
export type BeforeBlock = (done: number, of: number) => void;

/** A hidden sheet as it was read; null where there is none. */
export interface HiddenSheet {
  readonly sheet: Sheet | null;
  /** The cells of its column, its title the first: as many as its grid has rows. */
  readonly lines: readonly unknown[];
}

export const readHidden = (sheet: Sheet | null): HiddenSheet => ({
  sheet,
  lines: sheet
    ? sheet
        .getRange("A:A")
        .getValues()
        .map(([line]) => line)
    : [],
});

/**
 * Replaces the lines of a hidden sheet, which is added where there is none. A line of JSON begins with a bracket, so that
 * no cell's text is ever taken for a formula.
 *
 * @param rows of the grid of the known sheet
 */
export function writeHidden(
  spreadsheet: Spreadsheet,
  own: OwnSheet,
  known: { readonly sheet: Sheet | null; readonly rows: number },
  lines: readonly string[],
  beforeBlock: BeforeBlock = () => {},
): void {
  const sheet = known.sheet ?? addHidden(spreadsheet, own);
  const rows = known.sheet ? known.rows : sheet.getRange("A:A").getNumRows();
  if (rows < lines.length) {
    keepOneColumn(sheet);
    sheet.insertRowsAfter(rows, lines.length - rows);
  }
  // A sheet that is new holds nothing that would have to go.
  if (known.sheet && rows > lines.length) sheet.deleteRows(lines.length + 1, rows - lines.length);
  for (let first = 0; first < lines.length; first += ROWS_PER_WRITE) {
    beforeBlock(first, lines.length);
    const part = lines.slice(first, first + ROWS_PER_WRITE).map((line) => [line]);
    sheet.getRange(first + 1, 1, part.length, 1).setValues(part);
  }
}

/** Each row more would otherwise take a cell of every column from the ten million that a spreadsheet may have. */
function keepOneColumn(sheet: Sheet): void {
  const columns = sheet.getRange("1:1").getNumColumns();
  if (columns > 1) sheet.deleteColumns(2, columns - 1);
}

function addHidden(spreadsheet: Spreadsheet, { role, sheetId }: OwnSheet): Sheet {
  const active = spreadsheet.getActiveSheet();
  let name = NAME;
  for (let number = 2; spreadsheet.getSheetByName(name); number++) name = `${NAME} ${number}`;
  const sheet = spreadsheet.insertSheet(name);
  try {
    tagSheet(sheet, role, sheetId);
    sheet.hideSheet();
    return sheet;
  } catch (error) {
    spreadsheet.deleteSheet(sheet);
    throw error;
  } finally {
    // Inserting a sheet shows it; the person must stay where she was, whatever happens.
    spreadsheet.setActiveSheet(active);
  }
}
