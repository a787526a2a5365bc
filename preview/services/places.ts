import type { Execution } from "../runtime/execution";
import { NotEmulated } from "../runtime/notEmulated";
import { ScriptError } from "../runtime/scriptError";
import type { SheetDocument, User } from "../runtime/world";
import { columnOfLetters } from "../workbook/a1";
import type { ProtectionRecord } from "../workbook/layer";
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

const MAX_CELLS = 10_000_000;
export const PROTECTED =
  "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";

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

/** Refuses blocks that the user may not edit (platform notes, 3.2) or that the grid no longer has. */
export function requireEditable(execution: Execution, block: Block): void {
  const sheet = infoOf(execution, block.sheet);
  blockAt(sheet, block.row + 1, block.column + 1, block.rows, block.columns);
  if (!mayEdit(execution.document(), execution.user, block)) throw new ScriptError(PROTECTED);
}

/** Whether no protection of the block keeps this user out. */
export function mayEdit(document: SheetDocument, user: User, block: Block): boolean {
  return document.layer
    .sheet(block.sheet)
    .protections.every(
      (protection) =>
        (protection.kind === "RANGE" && !overlaps(protection.block, block)) ||
        mayEditProtected(document, user, protection),
    );
}

/** 3.4: creating a protection keeps nobody out until its editors are changed. */
export function mayEditProtected(document: SheetDocument, user: User, protection: ProtectionRecord): boolean {
  if (protection.warningOnly || protection.editors === undefined) return true;
  return user.name === document.owner || protection.editors.includes(user.name);
}

/** Refuses what would make the spreadsheet larger than ten million cells. */
export function requireRoom(execution: Execution, moreCells: number): void {
  const cells = execution
    .document()
    .workbook.sheets()
    .reduce((sum, sheet) => sum + sheet.rows * sheet.columns, moreCells);
  if (cells > MAX_CELLS) {
    throw new ScriptError(
      `This action would increase the number of cells in the workbook above the limit of ${MAX_CELLS} cells.`,
    );
  }
}

/** Whether two blocks share a cell. */
export function overlaps(a: Block, b: Block): boolean {
  return (
    a.sheet === b.sheet &&
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** Whether every cell of `inner` is one of `outer`. */
export function contains(outer: Block, inner: Block): boolean {
  return (
    outer.sheet === inner.sheet &&
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.rows >= inner.row + inner.rows &&
    outer.column + outer.columns >= inner.column + inner.columns
  );
}

/** A matrix of one value, as large as a block. */
export function filled<T>(block: Block, value: T): T[][] {
  return Array.from({ length: block.rows }, () => new Array<T>(block.columns).fill(value));
}

/** Refuses data whose size is not the range's, in Google's words. */
export function requireSameSize(block: Block, data: readonly (readonly unknown[])[]): void {
  if (data.length !== block.rows) {
    throw new ScriptError(sizeMessage("rows", data.length, block.rows));
  }
  for (const row of data) {
    if (row.length !== block.columns) {
      throw new ScriptError(sizeMessage("columns", row.length, block.columns));
    }
  }
}

function sizeMessage(what: "rows" | "columns", data: number, range: number): string {
  return `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${data} but the range has ${range}.`;
}
