import { checkTarget } from "./checkTarget";
import { Failure } from "./failure";
import { coverWithFilter } from "./filterCoverage";
import { type JournalEntry, journalledColumns, journalledLayout, readJournal, writeJournal } from "./journal";
import { cellsAtHome, countMisplaced, countMoved, type Homes, planMove } from "./moveByKey";
import { ownCellsOf, ownCellsWithFormulas } from "./ownCells";
import type { OwnColumns } from "./ownColumns";
import { settleCells } from "./settleCells";
import { findInSheet, type SheetSnapshot } from "./sheetSnapshot";
import { readUndo, type UndoRecord, type UndoRecords, writeUndo } from "./undoSheet";

/**
 * Moves our cells beside the customers that they were written for, and gives how many rows had another's. What the
 * last run left for undo stays as it is: undo goes by key too. A move that broke off is finished first.
 */
export function moveCellsHome(sheet: GoogleAppsScript.Spreadsheet.Sheet): number {
  const spreadsheet = SpreadsheetApp.getActive();
  const sheetId = sheet.getSheetId();
  const last = readJournal(sheetId);
  const layout = journalledLayout(last, sheet.getName());
  const own = journalledColumns(sheet, last);
  const start = last && findCustomers(sheet.getDataRange().getValues(), own, last, sheet.getName());
  if (!last || !layout || !start) {
    // Nobody can tell the rows apart as that move did: there is nothing left to finish.
    if (last?.moving) writeJournal(sheetId, unmoving(last));
    return 0;
  }
  const present = ownCellsOf(start).slice(1);
  if (!last.moving && countMisplaced(start.rows, present) === 0) return 0;
  checkTarget(
    sheet,
    {
      firstRow: start.headerRow + 1,
      lastRow: start.headerRow + 1 + start.rows.length,
      columns: [...own.values()],
    },
    start.rows.length,
  );

  const undo = readUndo(spreadsheet, sheetId);
  const homes = last.moving
    ? savedHomes(undo.records)
    : planMove(start.rows, ownCellsWithFormulas(sheet, start).slice(1), undo.records);
  const moved = last.moving
    ? countMoved(present, cellsAtHome(homes, start.rows, present))
    : countMisplaced(start.rows, present);
  coverWithFilter(sheet, own);
  if (!last.moving) {
    writeUndo(spreadsheet, sheetId, undo, withHomes(undo.records, homes));
    SpreadsheetApp.flush();
    writeJournal(sheetId, { ...last, moving: true });
  }
  const { isSettled } = settleCells(sheet, layout, own, (now) => {
    const [titles, ...cells] = ownCellsOf(now);
    return [titles!, ...cellsAtHome(homes, now.rows, cells)];
  });
  if (!isSettled) throw new Failure("stillMoving", { sheet: sheet.getName() });
  writeJournal(sheetId, unmoving(last));
  return moved;
}

/** How many rows of a sheet show what was written for another customer; 0 where that can't be told. */
export function misplacedRows(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  values: SheetSnapshot["values"],
  own: OwnColumns,
  last: JournalEntry | undefined,
): number {
  const found = last && findCustomers(values, own, last, "");
  if (!found) return 0;
  const present = ownCellsOf(found).slice(1);
  if (!last.moving) return countMisplaced(found.rows, present);
  const { records } = readUndo(SpreadsheetApp.getActive(), sheet.getSheetId());
  return countMoved(present, cellsAtHome(savedHomes(records), found.rows, present));
}

/** The customers told apart as the last run did; undefined where our key or their columns are gone. */
function findCustomers(
  values: SheetSnapshot["values"],
  own: OwnColumns,
  last: JournalEntry,
  sheetName: string,
): SheetSnapshot | undefined {
  const layout = journalledLayout(last, sheetName);
  return layout && own.has("key") ? findInSheet(values, own, layout) : undefined;
}

const unmoving = ({ moving: _, ...entry }: JournalEntry): JournalEntry => entry;

const savedHomes = (records: UndoRecords): Homes =>
  new Map([...records].flatMap(([key, { moving }]) => (moving ? [[key, moving] as const] : [])));

/** The records with where each cell belongs. Without records nobody knows what a person typed: all cells count as ours. */
function withHomes(records: UndoRecords, homes: Homes): UndoRecords {
  const all = new Map<string, UndoRecord>();
  records.forEach(({ before, after }, key) => {
    all.set(key, { before, after });
  });
  homes.forEach((moving, key) => {
    const { key: _, ...cells } = records.size === 0 ? moving[0]! : {};
    all.set(key, { ...(all.get(key) ?? { before: cells, after: cells }), moving });
  });
  return all;
}
