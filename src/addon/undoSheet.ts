import type { OwnColumn } from "./ownColumns";
import { findOwnSheet, tagSheet } from "./sheetRole";

/** A cell as the undo sheet keeps it: formulas as text, dates as their instant. */
export type SavedCell =
  | string
  | number
  | boolean
  | { readonly formula: string }
  | { readonly instant: number };

/** What one customer's cells held before the last run and what it wrote there. */
export interface UndoRecord {
  readonly before: Partial<Readonly<Record<OwnColumn, SavedCell>>>;
  readonly after: Partial<Readonly<Record<OwnColumn, SavedCell>>>;
  /** All cells that belong beside this key, while they are moved there: a move that breaks off is finished from these. */
  readonly moving?: readonly Readonly<Partial<Record<OwnColumn, SavedCell>>>[];
}

export type UndoRecords = ReadonlyMap<string, UndoRecord>;

const NAME = "Tierline undo";
/** Rows per call: keeps each write far from the size at which Sheets gives up. */
export const ROWS_PER_WRITE = 50_000;

/** Called before each block of rows is written: how many are, and how many will be. What it throws ends the writing. */
export type BeforeBlock = (done: number, of: number) => void;

/** The undo sheet of a segmented sheet, where there is one, with its records; none where somebody deleted them. */
export interface UndoSheet {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet | null;
  readonly records: UndoRecords;
  /** The rows of its grid. */
  readonly rows: number;
}

/** What the last run on a sheet left for undo. */
export function readUndo(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, sheetId: number): UndoSheet {
  const sheet = findOwnSheet(spreadsheet, "undo", sheetId);
  const records = new Map<string, UndoRecord>();
  const lines = sheet?.getRange("A:A").getValues() ?? [];
  for (const [line] of lines) {
    const parsed = parseLine(line);
    if (parsed) records.set(...parsed);
  }
  return { sheet, records, rows: lines.length };
}

/** Undefined for the title, for a blank line, and for what a person typed into the hidden sheet. */
function parseLine(line: unknown): [string, UndoRecord] | undefined {
  try {
    const parsed: unknown = JSON.parse(String(line));
    if (!Array.isArray(parsed) || parsed.length < 3) return undefined;
    const [key, before, after, moving] = parsed;
    return [key, { before, after, ...(moving && { moving }) }];
  } catch {
    return undefined;
  }
}

/**
 * Replaces the records of a segmented sheet: one hidden line of JSON for each key. JSON begins with a bracket, so that no
 * cell's text is ever taken for a formula.
 */
export function writeUndo(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheetId: number,
  known: Pick<UndoSheet, "sheet" | "rows">,
  records: UndoRecords,
  beforeBlock: BeforeBlock = () => {},
): void {
  const sheet = known.sheet ?? addUndoSheet(spreadsheet, sheetId);
  const lines = [["What Tierline wrote last, and what stood there before. It is needed for Undo."]];
  records.forEach(({ before, after, moving }, key) => {
    lines.push([JSON.stringify([key, before, after, ...(moving ? [moving] : [])])]);
  });
  const rows = known.sheet ? known.rows : sheet.getRange("A:A").getNumRows();
  if (rows < lines.length) {
    keepOneColumn(sheet);
    sheet.insertRowsAfter(rows, lines.length - rows);
  }
  // A sheet that is new holds nothing that would have to go.
  if (known.sheet && rows > lines.length) sheet.deleteRows(lines.length + 1, rows - lines.length);
  for (let first = 0; first < lines.length; first += ROWS_PER_WRITE) {
    beforeBlock(first, lines.length);
    const part = lines.slice(first, first + ROWS_PER_WRITE);
    sheet.getRange(first + 1, 1, part.length, 1).setValues(part);
  }
}

/** Each row more would otherwise take a cell of every column from the ten million that a spreadsheet may have. */
function keepOneColumn(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  const columns = sheet.getRange("1:1").getNumColumns();
  if (columns > 1) sheet.deleteColumns(2, columns - 1);
}

function addUndoSheet(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheetId: number,
): GoogleAppsScript.Spreadsheet.Sheet {
  const active = spreadsheet.getActiveSheet();
  let name = NAME;
  for (let number = 2; spreadsheet.getSheetByName(name); number++) name = `${NAME} ${number}`;
  const sheet = spreadsheet.insertSheet(name);
  try {
    tagSheet(sheet, "undo", sheetId);
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
