import type { Cell } from "../cells/place";
import { isBlank } from "../cells/texts";
import { InputError } from "../core/errors";

/** The cells of an argument, row by row. A single cell, however it arrives, is one row of one. */
export function cellsOf(argument: unknown): readonly (readonly Cell[])[] {
  return Array.isArray(argument) ? argument : [[argument]];
}

/** True for more than one cell. What may be one row or one cell of an array formula arrives either way. */
export function isRange(argument: unknown): boolean {
  const rows = cellsOf(argument);
  return rows.length > 1 || (rows[0]?.length ?? 0) > 1;
}

/** True for an argument that is not given, or given as one blank cell. */
export function isLeftOut(argument: unknown): boolean {
  return !isRange(argument) && isBlank(cellsOf(argument)[0]?.[0]);
}

/** The cell of an argument that must be one; undefined where it is left out. */
export function oneCell(name: string, argument: unknown): Cell {
  if (isRange(argument)) throw new InputError(`${name} is one for all rows: give a single cell, not a range`);
  const cell = cellsOf(argument)[0]?.[0];
  return isBlank(cell) ? undefined : cell;
}

/** The cells of an argument that is a list, in a row or in a column, without the blanks at its end; undefined where it is left out. */
export function listOf(name: string, argument: unknown): readonly Cell[] | undefined {
  const rows = cellsOf(argument);
  if (rows.length > 1 && rows[0]!.length > 1) {
    throw new InputError(`${name} is a list: give one row or one column, not ${sizeOf(argument)}`);
  }
  const cells = rows.length > 1 ? rows.map((row) => row[0]) : (rows[0] ?? []);
  let length = cells.length;
  while (length > 0 && isBlank(cells[length - 1])) length--;
  return length === 0 ? undefined : cells.slice(0, length);
}

/** The rows of an argument that is a table so many columns wide, without the blank rows at its end. */
export function tableOf(
  name: string,
  argument: unknown,
  titles: readonly string[],
): readonly (readonly Cell[])[] {
  const rows = cellsOf(argument);
  if (rows[0]!.length !== titles.length) {
    const columns = `${titles.length} columns (${titles.join(", ")})`;
    throw new InputError(`${name} as a range has ${columns}, not ${sizeOf(argument)}`);
  }
  let height = rows.length;
  while (height > 0 && rows[height - 1]!.every(isBlank)) height--;
  return rows.slice(0, height);
}

/** An argument's size in words. Example: `3 rows by 2 columns`. */
export function sizeOf(argument: unknown): string {
  const rows = cellsOf(argument);
  return `${counted(rows.length, "row")} by ${counted(rows[0]?.length ?? 0, "column")}`;
}

/** A number of things in English. Example: `counted(1, "row")` is `1 row`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
