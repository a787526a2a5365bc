import { readDays } from "../cells/days";
import { readNumbers } from "../cells/numbers";
import type { Cell, Place } from "../cells/place";
import { type Problem, problemOf } from "../cells/problem";
import { isBlank } from "../cells/texts";
import { cellsOf } from "./ranges";
import type { ColumnTexts } from "./titleRow";

/** What is wrong with cells of ids or words: error values, and cells that still load. */
export function textProblems(cells: readonly Cell[], place: Place): ReadonlyMap<number, Problem> {
  const problems = new Map<number, Problem>();
  cells.forEach((cell, row) => {
    if (typeof cell !== "string") return;
    // Any text is a text, so that no other reason is left.
    const problem = problemOf(cell, "notANumber", place);
    if (problem.reason !== "notANumber") problems.set(row, problem);
  });
  return problems;
}

/** How a title row is told from data in columns of ids and words: by known titles, unless a column holds no words. */
export function wordColumns(columns: readonly unknown[], place: Place): ColumnTexts {
  const isTyped = (column: unknown): boolean => {
    const below = cellsOf(column)
      .slice(1, SAMPLE)
      .map((row) => row[0])
      .filter((cell) => !isBlank(cell));
    return below.length > 0 && below.every((cell) => isNoWord(cell, place));
  };
  return { onlyText: !columns.some(isTyped) };
}

/** Enough rows to tell a column of numbers from one of words. */
const SAMPLE = 100;

function isNoWord(cell: Cell, place: Place): boolean {
  if (typeof cell !== "string") return true;
  return readNumbers([cell], place).problems.size === 0 || readDays([cell], place).problems.size === 0;
}
