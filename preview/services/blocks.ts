import { ScriptError } from "../runtime/scriptError";
import type { Block } from "../workbook/workbook";

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
