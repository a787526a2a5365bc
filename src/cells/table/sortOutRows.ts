import { isNumberText } from "../numberText";
import type { Cell } from "../place";
import { isBlank, textOf } from "../texts";
import { isTotalWord } from "./totalWords";

/** What a row around the data is, where it is no data. */
export const ROW_KINDS = ["title", "blankRow", "total", "repeatedHeader", "note"] as const;
export type RowKind = (typeof ROW_KINDS)[number];

export interface LeftOutRow {
  readonly row: number;
  readonly reason: RowKind;
}

export interface TableBounds {
  readonly headerRow: number;
  /** The last row that is not blank. */
  readonly end: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** The rows below a header that are data, and all others with what they are. */
export function sortOutRows(
  values: readonly (readonly Cell[])[],
  bounds: TableBounds,
): { rows: readonly number[]; leftOut: readonly LeftOutRow[] } {
  const rows: number[] = [];
  const leftOut: LeftOutRow[] = [];
  for (let row = 0; row < bounds.headerRow; row++) {
    leftOut.push({ row, reason: values[row]!.every(isBlank) ? "blankRow" : "title" });
  }
  const endOfData = beforeClosingRows(values, bounds);
  for (let row = bounds.headerRow + 1; row <= bounds.end; row++) {
    const reason = kindOf(values, row, bounds, row > endOfData);
    if (reason === undefined) rows.push(row);
    else leftOut.push({ row, reason });
  }
  return { rows, leftOut };
}

/** The last row above the totals, notes and blank rows that close a table. */
function beforeClosingRows(values: readonly (readonly Cell[])[], bounds: TableBounds): number {
  let last = bounds.end;
  for (let row = bounds.end; row > bounds.headerRow; row--) {
    const cells = values[row]!;
    const first = firstFilled(cells, bounds);
    if (first === undefined || isTotal(cells, first, bounds, true)) last = row - 1;
    // Single texts are notes only where a blank row or a total sets them off from the data.
    else if (!isLoneText(cells, first, bounds)) break;
  }
  return last;
}

function kindOf(
  values: readonly (readonly Cell[])[],
  row: number,
  bounds: TableBounds,
  isClosing: boolean,
): RowKind | undefined {
  const cells = values[row]!;
  const first = firstFilled(cells, bounds);
  if (first === undefined) return "blankRow";
  if (isTotal(cells, first, bounds, isClosing)) return "total";
  if (isClosing) return "note";
  return cells[first] === values[bounds.headerRow]![first] &&
    repeatsHeader(cells, values[bounds.headerRow]!, bounds)
    ? "repeatedHeader"
    : undefined;
}

function firstFilled(cells: readonly Cell[], { firstColumn, lastColumn }: TableBounds): number | undefined {
  for (let column = firstColumn; column <= lastColumn; column++) if (!isBlank(cells[column])) return column;
  return undefined;
}

/**
 * A label such as "Total" with nothing but numbers behind it. Among the data it must leave a cell blank too: a customer
 * may be called Total.
 */
function isTotal(cells: readonly Cell[], label: number, bounds: TableBounds, isClosing: boolean): boolean {
  const text = cells[label];
  if (typeof text !== "string" || !isTotalWord(text.trim())) return false;
  let blanks = label - bounds.firstColumn;
  for (let column = label + 1; column <= bounds.lastColumn; column++) {
    if (isBlank(cells[column])) blanks++;
    else if (!isNumeric(cells[column])) return false;
  }
  return isClosing || blanks > 0;
}

function isNumeric(cell: Cell): boolean {
  return typeof cell === "string" ? isNumberText(cell) : typeof cell === "number";
}

function isLoneText(cells: readonly Cell[], only: number, bounds: TableBounds): boolean {
  if (typeof cells[only] !== "string" || isNumeric(cells[only]) || bounds.lastColumn - bounds.firstColumn < 2)
    return false;
  for (let column = only + 1; column <= bounds.lastColumn; column++)
    if (!isBlank(cells[column])) return false;
  return true;
}

function repeatsHeader(cells: readonly Cell[], headers: readonly Cell[], bounds: TableBounds): boolean {
  for (let column = bounds.firstColumn; column <= bounds.lastColumn; column++) {
    if (textOf(cells[column]) !== textOf(headers[column])) return false;
  }
  return true;
}
