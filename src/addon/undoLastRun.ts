import { KEY_TITLE } from "../core/columnTitles";
import { checkTarget } from "./checkTarget";
import { removeDecorations } from "./decorate/removeDecorations";
import { Failure } from "./failure";
import { isUndoable, journalledColumns, journalledLayout, readJournal, writeJournal } from "./journal";
import { cellsAtHome, groupByRow } from "./moveByKey";
import { moveCellsHome } from "./moveCellsHome";
import {
  cellsByKey,
  isEmptyRow,
  type OwnCells,
  ownCellsOf,
  ownCellsWithFormulas,
  sameCell,
  withoutTitles,
} from "./ownCells";
import { type OwnColumn, releaseColumns } from "./ownColumns";
import { keyOfCell } from "./rowKeys";
import { settleCells } from "./settleCells";
import {
  findInSheet,
  readSheet,
  type SheetCells,
  type SheetSnapshot,
  type TableLayout,
} from "./sheetSnapshot";
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
 * still hold what the run wrote are touched; those that stand beside another customer are moved home first. Anyone who
 * may edit the sheet can do it, at any later time.
 */
export function undoLastRun(sheet: GoogleAppsScript.Spreadsheet.Sheet): UndoReport {
  const spreadsheet = SpreadsheetApp.getActive();
  const sheetId = sheet.getSheetId();
  const name = sheet.getName();
  const found = readJournal(sheetId);
  if (!found || !isUndoable(found)) throw new Failure("nothingToUndo", { sheet: name });
  if (found.moving || found.state === "done") moveCellsHome(sheet);

  const entry = readJournal(sheetId)!;
  const read = readSheet(sheet, journalledColumns(entry));
  if (!read.own.has("key")) throw new Failure("nothingToUndo", { sheet: name });
  const undo = readUndo(spreadsheet, sheetId);
  const { records } = undo;

  const { start, layout } = findRows(read, journalledLayout(entry, name), name, sheetId);
  const [titles, ...present] = ownCellsWithFormulas(sheet, start);
  // A run that broke off before it wrote anything has left no records, and nothing to put back.
  if (records.size === 0 && !present.every(isEmptyRow)) throw new Failure("undoLost", { sheet: name });
  let kept = 0;
  let restored = 0;
  const cells = present.map((row) => {
    const record = records.get(keyOfCell(row.key));
    if (!record) return row;
    const outcome = restoreRow(row, record);
    kept += outcome.kept;
    if (outcome.changed) restored++;
    return outcome.cells;
  });
  const removed = entry.added.filter(
    (kind) => start.own.has(kind) && cells.every((row) => sameCell(row[kind], "")),
  );
  const isThere = (kind: OwnColumn): boolean => [titles!, ...present].some((row) => !sameCell(row[kind], ""));
  const isUndone = restored === 0 && !removed.some(isThere);
  if (!isUndone) write(sheet, start, layout, cells, removed);

  releaseColumns(sheet, removed, { formats: "cleared" });
  const settled = new Map([...records].map(([key, { before }]) => [key, { before, after: before }]));
  writeUndo(spreadsheet, sheetId, undo, settled);
  SpreadsheetApp.flush();
  const remaining = [...start.own].filter(([kind]) => !removed.includes(kind));
  writeJournal(sheetId, { ...entry, state: "undone", columns: Object.fromEntries(remaining) });
  removeDecorations(sheet, start, removed);
  // Somebody has taken the run back with Ctrl+Z: only our tags were left of it.
  if (isUndone) throw new Failure("nothingToUndo", { sheet: name });
  return { restored, kept, removed };
}

/** The rows as the run told them apart; where its columns can't be found any more, one row is told from another by its place. */
function findRows(
  { values, own }: SheetCells,
  known: TableLayout | undefined,
  sheetName: string,
  sheetId: number,
): { readonly start: SheetSnapshot; readonly layout: TableLayout } {
  const start = known && findInSheet(values, own, known);
  if (start) return { start, layout: known };
  const headerRow = Math.max(
    0,
    values.findIndex((row) => row[own.get("key")! - 1] === KEY_TITLE),
  );
  const layout = { sheetName, sheetId, headerRow, inputColumns: [], headers: new Map() };
  return { start: findInSheet(values, own, layout)!, layout };
}

/** Writes the cells beside their rows, and no title above columns that the run had added. */
function write(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  start: SheetSnapshot,
  layout: TableLayout,
  cells: readonly OwnCells[],
  removed: readonly OwnColumn[],
): void {
  checkTarget(
    sheet,
    {
      firstRow: start.headerRow + 1,
      lastRow: start.headerRow + 1 + start.rows.length,
      columns: [...start.own.values()],
    },
    0,
  );
  const homes = groupByRow(start.rows, cells);
  const before = cellsByKey(start.rows, ownCellsOf(start).slice(1));
  const { isSettled } = settleCells(sheet, layout, start, before, (now) => {
    const [titles, ...present] = ownCellsOf(now);
    return withoutTitles([titles!, ...cellsAtHome(homes, now.rows, present)], removed);
  });
  if (!isSettled) throw new Failure("stillMoving", { sheet: layout.sheetName });
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
      if (!sameCell(present[column], record.before[column])) kept++;
      continue;
    }
    cells[column] = record.before[column] ?? "";
    changed ||= !sameCell(cells[column], after);
  }
  if (isEmptyRow(cells)) cells.key = "";
  return { cells, kept, changed };
}
