import { Failure } from "./failure";
import { MAX_CELLS, sheetSizes } from "./sheetSizes";
import { closedProtections } from "./viewOnly";

/** The block that a run is about to write, as the sheet counts. */
export interface Target {
  readonly firstRow: number;
  readonly lastRow: number;
  /** Those that the run adds may lie beyond the grid. */
  readonly columns: readonly number[];
}

/**
 * Stops a run before it writes anything, where it could not write everything: protected cells, merged cells, or
 * more cells than a spreadsheet may have. Returns the columns that the sheet has now.
 */
export function checkTarget(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  target: Target,
  undoRows: number,
): number {
  const width = sheet.getRange("1:1").getNumColumns();
  const range = targetOnGrid(sheet, target, width);
  checkProtections(sheet, target, range);
  checkMerges(sheet, target, range);
  checkCellCount(sheet, target, width, undoRows);
  return width;
}

/** All that lies on the grid between the first and the last column of the target; undefined where it begins beyond. */
function targetOnGrid(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { firstRow, lastRow, columns }: Target,
  width: number,
): GoogleAppsScript.Spreadsheet.Range | undefined {
  const first = Math.min(...columns);
  const last = Math.min(Math.max(...columns), width);
  return first > last ? undefined : sheet.getRange(firstRow, first, lastRow - firstRow + 1, last - first + 1);
}

function checkProtections(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  target: Target,
  onGrid: GoogleAppsScript.Spreadsheet.Range | undefined,
): void {
  const canEdit = onGrid?.canEdit();
  if (canEdit) return;
  const closed = closedProtections(sheet);
  if (canEdit === false && closed.length === 0) throw new Failure("viewOnly", { sheet: sheet.getName() });
  for (const protection of closed) {
    const range = protection.getRange();
    if (!target.columns.some((column) => touches(range, target, column))) continue;
    throw new Failure("protectedColumns", { sheet: sheet.getName(), range: range.getA1Notation() });
  }
}

const touches = (range: GoogleAppsScript.Spreadsheet.Range, target: Target, column: number): boolean =>
  range.getColumn() <= column &&
  column <= range.getLastColumn() &&
  range.getRow() <= target.lastRow &&
  target.firstRow <= range.getLastRow();

function checkMerges(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  target: Target,
  onGrid: GoogleAppsScript.Spreadsheet.Range | undefined,
): void {
  const merged = onGrid
    ?.getMergedRanges()
    .find((range) => target.columns.some((column) => touches(range, target, column)));
  if (merged) throw new Failure("mergedColumns", { sheet: sheet.getName(), range: merged.getA1Notation() });
}

function checkCellCount(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  target: Target,
  width: number,
  undoRows: number,
): void {
  const newColumns = Math.max(0, Math.max(...target.columns) - width);
  // Only the undo sheet grows, by a cell for each customer. Asking every sheet of the document for its size is not worth
  // that: where it is too much, Sheets refuses it before anything is written.
  if (newColumns === 0) return;
  const sizes = sheetSizes();
  const now = sizes.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  const tallest = Math.max(...sizes.map(({ rows }) => rows));
  // The sheet is asked for its own height only where it matters which of them is the tallest.
  if (now + newColumns * tallest + undoRows <= MAX_CELLS) return;
  const cells = now + newColumns * sheet.getMaxRows() + undoRows;
  if (cells > MAX_CELLS) throw new Failure("tooManyCells", { cells: cells.toLocaleString("en-US") });
}
