import type { Execution } from "../runtime/execution";
import { NotEmulated } from "../runtime/notEmulated";
import { ScriptError } from "../runtime/scriptError";
import { columnOfLetters } from "../workbook/a1";
import type { Axis, Block, SheetId, SheetInfo } from "../workbook/workbook";

/** What a `Range` of the script stands for. */
export interface RangeRef {
  readonly block: Block;
  /** Set where the script named whole rows or whole columns, as in "C:C". */
  readonly whole: Axis | undefined;
}

/** What a `Sheet` of the script stands for. */
export interface SheetRef {
  readonly id: SheetId;
}

/** Name, size and visibility of a sheet; the script's handle may be of one that was deleted meanwhile. */
export function infoOf(execution: Execution, id: SheetId): SheetInfo {
  const info = execution
    .document()
    .workbook.sheets()
    .find((sheet) => sheet.id === id);
  if (!info) throw new NotEmulated("Use of a sheet that was deleted");
  return info;
}

/** A block of a sheet from the 1-based numbers of `getRange`, refused outside the grid. */
export function blockAt(sheet: SheetInfo, row: number, column: number, rows: number, columns: number): Block {
  if (rows < 1) throw new ScriptError("The number of rows in the range must be at least 1.");
  if (columns < 1) throw new ScriptError("The number of columns in the range must be at least 1.");
  if (row < 1 || column < 1 || row + rows - 1 > sheet.rows || column + columns - 1 > sheet.columns) {
    throw new ScriptError("The coordinates of the range are outside the dimensions of the sheet.");
  }
  return { sheet: sheet.id, row: row - 1, column: column - 1, rows, columns };
}

/** The range of an A1 notation without a sheet's name: "B2", "B2:C9", "C:C", "2:2", "A2:A". */
export function rangeOfA1(sheet: SheetInfo, notation: string): RangeRef {
  if (notation.includes("!")) throw new NotEmulated("Sheet.getRange with the name of a sheet");
  const match = /^\$?([A-Z]{1,3})?\$?([0-9]+)?(?::\$?([A-Z]{1,3})?\$?([0-9]+)?)?$/i.exec(notation);
  const [, column, row, column2, row2] = match ?? [];
  const single = match && !notation.includes(":");
  if (!match || notation === "" || (single && !(column && row))) throw new ScriptError("Range not found");
  const first = {
    row: row ? Number(row) : 1,
    column: column ? columnOfLetters(column) + 1 : 1,
  };
  const last = single
    ? first
    : {
        row: row2 ? Number(row2) : sheet.rows,
        column: column2 ? columnOfLetters(column2) + 1 : sheet.columns,
      };
  const top = Math.min(first.row, last.row);
  const left = Math.min(first.column, last.column);
  const block = blockAt(
    sheet,
    top,
    left,
    Math.max(first.row, last.row) - top + 1,
    Math.max(first.column, last.column) - left + 1,
  );
  const whole = single ? undefined : !row && !row2 ? "column" : !column && !column2 ? "row" : undefined;
  return { block, whole };
}

/** Every cell of a sheet. */
export function everyBlock(execution: Execution, id: SheetId): Block {
  const { rows, columns } = infoOf(execution, id);
  return { sheet: id, row: 0, column: 0, rows, columns };
}
