import type { Cell } from "../place";
import { isBlank } from "../texts";
import { findHeaderRow } from "./findHeaderRow";
import { headerTexts } from "./headerTexts";
import { type LeftOutRow, sortOutRows } from "./sortOutRows";

/** A table in a block of cells. All row and column numbers count from 0 within the block. */
export interface FoundTable {
  readonly ok: true;
  readonly headerRow: number;
  /** The first and last row of data; rows that are no data are in `leftOut`. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** One text per column of the block, "" where there is none; repeated headers are numbered ("Amount (2)"). */
  readonly headers: readonly string[];
  /** The rows of data, ascending. */
  readonly rows: readonly number[];
  /** Every other row from the top of the block to the last one that is not blank, with what it is. */
  readonly leftOut: readonly LeftOutRow[];
}

export interface NoTable {
  readonly ok: false;
  readonly reason: "empty" | "noHeader" | "noRows";
}

/**
 * The table in a block of cells: its header row found below title lines, its rows without blank lines, totals, repeated
 * headers and closing notes.
 */
export function findTable(values: readonly (readonly Cell[])[]): FoundTable | NoTable {
  const end = lastFilledRow(values);
  if (end < 0) return { ok: false, reason: "empty" };
  const headerRow = findHeaderRow(values);
  if (headerRow === undefined) return { ok: false, reason: "noHeader" };
  if (headerRow === end) return { ok: false, reason: "noRows" };
  const { firstColumn, lastColumn } = filledColumns(values, headerRow, end);
  const headers = headerTexts(values[headerRow]!, lastColumn);
  const { rows, leftOut } = sortOutRows(values, { headerRow, end, firstColumn, lastColumn });
  const firstRow = rows[0];
  const lastRow = rows[rows.length - 1];
  if (firstRow === undefined || lastRow === undefined) return { ok: false, reason: "noRows" };
  return { ok: true, headerRow, firstRow, lastRow, firstColumn, lastColumn, headers, rows, leftOut };
}

function lastFilledRow(values: readonly (readonly Cell[])[]): number {
  let row = values.length - 1;
  while (row >= 0 && values[row]!.every(isBlank)) row--;
  return row;
}

/** The columns from the first to the last that hold anything from the header down. */
function filledColumns(
  values: readonly (readonly Cell[])[],
  from: number,
  to: number,
): { firstColumn: number; lastColumn: number } {
  let firstColumn = Number.POSITIVE_INFINITY;
  let lastColumn = -1;
  for (let row = from; row <= to; row++) {
    const cells = values[row]!;
    let column = 0;
    while (column < firstColumn && column < cells.length && isBlank(cells[column])) column++;
    if (column < cells.length) firstColumn = Math.min(firstColumn, column);
    column = cells.length - 1;
    while (column > lastColumn && isBlank(cells[column])) column--;
    lastColumn = Math.max(lastColumn, column);
  }
  return { firstColumn, lastColumn };
}
