import { KEY_TITLE } from "../core/columnTitles";
import { removeDecorations } from "./decorate/removeDecorations";
import { Failure } from "./failure";
import { isUndoable, journalledColumns, readJournal, writeJournal } from "./journal";
import { moveCellsHome } from "./moveCellsHome";
import { isEmptyRow, type OwnCells, ownCellsWithFormulas, sameCell, writeOwnCells } from "./ownCells";
import { clearOwnColumns, type OwnColumn } from "./ownColumns";
import { keyOfCell } from "./rowKeys";
import { readUndo, type SavedCell, type UndoRecord, writeUndo } from "./undoSheet";

export interface UndoReport {
  /** Rows that hold again what they held before the run. */
  readonly restored: number;
  /** Cells that somebody changed after the run: left as they are. */
  readonly kept: number;
  /** Columns that the run had added and that are gone again. */
  readonly removed: readonly OwnColumn[];
}

/**
 * Puts back what stood in our columns before the last run on this sheet, wherever its rows are now. Only cells that
 * still hold what the run wrote are touched. Anyone who may edit the sheet can do it, at any later time.
 */
export function undoLastRun(sheet: GoogleAppsScript.Spreadsheet.Sheet): UndoReport {
  const spreadsheet = SpreadsheetApp.getActive();
  const sheetId = sheet.getSheetId();
  const entry = readJournal(sheetId);
  if (entry?.moving) {
    moveCellsHome(sheet);
    return undoLastRun(sheet);
  }
  const own = journalledColumns(sheet, entry);
  if (!entry || !isUndoable(entry) || !own.has("key")) {
    throw new Failure("nothingToUndo", { sheet: sheet.getName() });
  }

  const undo = readUndo(spreadsheet, sheetId);
  const { records } = undo;
  const values = sheet.getDataRange().getValues();
  const headerRow = Math.max(
    0,
    values.findIndex((row) => row[own.get("key")! - 1] === KEY_TITLE),
  );
  const present = ownCellsWithFormulas(sheet, { values, own, headerRow });

  let kept = 0;
  let restored = 0;
  const cells = present.map((row, i) => {
    const record = i === 0 ? undefined : records.get(keyOfCell(row.key));
    if (!record) return row;
    const outcome = restoreRow(row, record);
    kept += outcome.kept;
    if (outcome.changed) restored++;
    return outcome.cells;
  });
  if (restored === 0 && entry.added.length === 0)
    throw new Failure("nothingToUndo", { sheet: sheet.getName() });

  writeOwnCells(sheet, own, headerRow + 1, cells, true);
  const removed = entry.added.filter(
    (kind) => own.has(kind) && cells.slice(1).every((row) => sameCell(row[kind], "")),
  );
  clearOwnColumns(sheet, own, removed);
  const settled = new Map([...records].map(([key, { before }]) => [key, { before, after: before }]));
  writeUndo(spreadsheet, sheetId, undo, settled);
  SpreadsheetApp.flush();
  const remaining = [...own].filter(([kind]) => !removed.includes(kind));
  writeJournal(sheetId, { ...entry, state: "undone", columns: Object.fromEntries(remaining) });
  removeDecorations(sheet, { values, headerRow, own }, removed);
  return { restored, kept, removed };
}

function restoreRow(
  present: OwnCells,
  record: UndoRecord,
): { readonly cells: OwnCells; readonly kept: number; readonly changed: boolean } {
  const cells: Partial<Record<OwnColumn, SavedCell>> = { ...present };
  let kept = 0;
  let changed = false;
  for (const [column, after] of Object.entries(record.after) as [OwnColumn, SavedCell][]) {
    if (!sameCell(present[column], after)) {
      kept++;
      continue;
    }
    cells[column] = record.before[column] ?? "";
    changed ||= !sameCell(cells[column], after);
  }
  if (isEmptyRow(cells)) cells.key = "";
  return { cells, kept, changed };
}
