import { arrangeCells, titleCells } from "./arrangeCells";
import { Failure } from "./failure";
import { type JournalEntry, writeJournal } from "./journal";
import { type OwnCells, ownCellsOf } from "./ownCells";
import { clearOwnColumns, findOwnColumns, type OwnColumns } from "./ownColumns";
import type { Placement } from "./placement";
import { settleCells } from "./settleCells";
import { findOwnSheet } from "./sheetRole";
import type { SheetSnapshot, TableLayout } from "./sheetSnapshot";
import { type SavedCell, type UndoRecords, writeUndo } from "./undoSheet";

/** A run that ends before its time, and what it found when it began. */
export interface BrokenRun {
  readonly layout: TableLayout;
  readonly start: SheetSnapshot;
  readonly planned: OwnColumns;
  readonly placement: Placement;
  /** Our cells with the formulas that people put there, titles first. */
  readonly cellsBefore: readonly OwnCells[];
  /** What the run before had left for undo, and its line in the journal. */
  readonly records: UndoRecords;
  readonly last: JournalEntry | undefined;
  readonly entry: JournalEntry;
  /** True where cells may have been written already. */
  readonly isWriting: boolean;
}

/**
 * Puts everything back as if the run had never begun: the cells, the columns it added, what undo knew, the journal,
 * in this order, so that each line of the journal stays true until the next is written. Throws `notPutBack` where the
 * sheet never holds still; the journal then says what undo and the next run need.
 */
export function putBack(sheet: GoogleAppsScript.Spreadsheet.Sheet, run: BrokenRun): void {
  const { layout, planned, entry, last } = run;
  const spreadsheet = SpreadsheetApp.getActive();
  if (run.isWriting) {
    const { isSettled } = settleCells(sheet, layout, planned, (now) => cellsAsBefore(now, run));
    if (!isSettled) throw new Failure("notPutBack", { sheet: layout.sheetName });
  }
  const own = findOwnColumns(sheet, planned);
  clearOwnColumns(
    sheet,
    own,
    entry.added.filter((kind) => own.has(kind)),
  );
  const undoSheet = findOwnSheet(spreadsheet, "undo", layout.sheetId);
  const known = { sheet: undoSheet, rows: undoSheet?.getMaxRows() ?? 0 };
  writeUndo(spreadsheet, layout.sheetId, known, run.records);
  SpreadsheetApp.flush();
  writeJournal(layout.sheetId, last ?? { ...entry, state: "undone" });
}

/** To the letter where every row stands where it stood; otherwise by key. */
function cellsAsBefore(now: SheetSnapshot, run: BrokenRun): readonly OwnCells[] {
  const { start, placement, cellsBefore } = run;
  const titleOf = (kind: keyof OwnCells): SavedCell => cellsBefore[0]?.[kind] ?? "";
  const stands = now.rows.length === start.rows.length;
  if (stands && now.rows.every(({ key }, i) => key === start.rows[i]!.key)) {
    return [titleCells(now, ownCellsOf(now)[0]!, titleOf), ...cellsBefore.slice(1)];
  }
  return arrangeCells(now, { ...placement, results: new Map() }, titleOf).cells;
}
