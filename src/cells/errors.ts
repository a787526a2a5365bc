import type { Cell } from "./place";

/** The error values of Sheets, and those an Excel file can bring along. */
const ERROR_TEXTS: ReadonlySet<string> = new Set([
  "#N/A",
  "#REF!",
  "#DIV/0!",
  "#VALUE!",
  "#NAME?",
  "#NUM!",
  "#NULL!",
  "#ERROR!",
  "#SPILL!",
  "#CALC!",
]);

/** True where a cell holds the value of a failed formula, which scripts receive as text. */
export function isErrorText(cell: Cell): boolean {
  return typeof cell === "string" && ERROR_TEXTS.has(cell.trim());
}

/** True where the formula of a cell has not finished. */
export function isLoadingText(cell: Cell): boolean {
  return typeof cell === "string" && /^Loading(\.\.\.|…)$/.test(cell.trim());
}
