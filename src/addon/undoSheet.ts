import { type BeforeBlock, readHidden, writeHidden } from "./hiddenLines";
import type { OwnColumn } from "./ownColumns";
import { findOwnSheet } from "./sheetRole";

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
  const { lines } = readHidden(sheet);
  for (const line of lines) {
    const parsed = parseLine(line);
    if (parsed) records.set(...parsed);
  }
  return { sheet, records, rows: lines.length };
}

/** Undefined for the title, for a blank line, and for what a person typed into the hidden sheet. */
function parseLine(line: unknown): [string, UndoRecord] | undefined {
  // A new sheet has a thousand blank lines, and each would cost an error.
  if (line === "") return undefined;
  try {
    const parsed: unknown = JSON.parse(String(line));
    if (!Array.isArray(parsed) || parsed.length < 3) return undefined;
    const [key, before, after, moving] = parsed;
    return [key, { before, after, ...(moving && { moving }) }];
  } catch {
    return undefined;
  }
}

/** Replaces the records of a segmented sheet: one hidden line of JSON for each key. */
export function writeUndo(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheetId: number,
  known: Pick<UndoSheet, "sheet" | "rows">,
  records: UndoRecords,
  beforeBlock?: BeforeBlock,
): void {
  const lines = ["What Tierline wrote last, and what stood there before. It is needed for Undo."];
  records.forEach(({ before, after, moving }, key) => {
    lines.push(JSON.stringify([key, before, after, ...(moving ? [moving] : [])]));
  });
  writeHidden(spreadsheet, { role: "undo", sheetId }, known, lines, beforeBlock);
}
