import { Failure } from "./failure";

const MAX_CELLS = 10_000_000;

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
  const width = sheet.getMaxColumns();
  checkProtections(sheet, target);
  checkMerges(sheet, target, width);
  checkCellCount(sheet, target, width, undoRows);
  return width;
}

function checkProtections(sheet: GoogleAppsScript.Spreadsheet.Sheet, target: Target): void {
  const types = [SpreadsheetApp.ProtectionType.SHEET, SpreadsheetApp.ProtectionType.RANGE];
  for (const protection of types.flatMap((type) => sheet.getProtections(type))) {
    if (protection.canEdit() || protection.isWarningOnly()) continue;
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

function checkMerges(sheet: GoogleAppsScript.Spreadsheet.Sheet, target: Target, width: number): void {
  const lastColumn = Math.min(Math.max(...target.columns), width);
  const firstColumn = Math.min(...target.columns);
  if (firstColumn > lastColumn) return;
  const merged = sheet
    .getRange(
      target.firstRow,
      firstColumn,
      target.lastRow - target.firstRow + 1,
      lastColumn - firstColumn + 1,
    )
    .getMergedRanges()
    .find((range) => target.columns.some((column) => touches(range, target, column)));
  if (merged) throw new Failure("mergedColumns", { sheet: sheet.getName(), range: merged.getA1Notation() });
}

function checkCellCount(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  target: Target,
  width: number,
  undoRows: number,
): void {
  const sizes = SpreadsheetApp.getActive()
    .getSheets()
    .map((each) => ({ rows: each.getMaxRows(), columns: each.getMaxColumns() }));
  const now = sizes.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  const newColumns = Math.max(0, Math.max(...target.columns) - width);
  const tallest = Math.max(...sizes.map(({ rows }) => rows));
  // The sheet is asked for its own height only where it matters which of them is the tallest.
  if (now + newColumns * tallest + undoRows <= MAX_CELLS) return;
  const cells = now + newColumns * sheet.getMaxRows() + undoRows;
  if (cells > MAX_CELLS) throw new Failure("tooManyCells", { cells: cells.toLocaleString("en-US") });
}
