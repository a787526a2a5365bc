import type { Cell } from "../cells/place";
import { InputError } from "../core/errors";
import type { Language, Wording } from "../core/vocabulary";
import type { DataRows } from "./dataRows";

/** What a function gives to Sheets: one cell, or rows of cells. */
export type Answer = Cell | Cell[][];

/** The answer of a row function: a value for single cells, else a column, under its own title where the data has titles. */
export function rowAnswers(
  rows: Pick<DataRows<string>, "count" | "isSingle" | "hasTitles">,
  title: string,
  answer: (row: number) => Cell,
): Answer {
  if (rows.isSingle) return rows.count === 0 ? "" : answer(0);
  const column: Cell[][] = rows.hasTitles ? [[title]] : [];
  for (let row = 0; row < rows.count; row++) column.push([answer(row)]);
  return column.length === 0 ? [[""]] : column;
}

/** Sheets refuses results somewhere below half a million cells. */
const MOST_CELLS = 400_000;

/**
 * The answer of a table function: its titles, then its rows.
 *
 * @throws InputError where the result has more cells than Sheets takes.
 */
export function tableAnswer(
  titles: readonly Wording[],
  language: Language,
  rows: readonly Cell[][],
): Cell[][] {
  refuseTooLarge(rows.length, titles.length);
  return [titles.map((title) => title[language]), ...rows];
}

/** Refuses a table, before it is made, of more cells than Sheets takes. */
export function refuseTooLarge(rowCount: number, columnCount: number): void {
  const cells = (rowCount + 1) * columnCount;
  if (cells <= MOST_CELLS) return;
  throw new InputError(
    `the result has ${cells} cells, and Sheets takes about ${MOST_CELLS}; give fewer rows, for example one year or one region, or use the sidebar`,
  );
}
