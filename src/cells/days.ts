import { FIRST_DAY, LAST_DAY } from "../core/calendar";
import type { Day } from "../core/vocabulary";
import { readDateText, type TwoDays, UNDECIDABLE } from "./dateText";
import type { ReadColumn } from "./numbers";
import type { Cell, Place } from "./place";
import { type Problem, type ProblemReason, problemOf } from "./problem";
import { isBlank, isDateCell } from "./texts";

export const DATE_ORDERS = ["dayFirst", "monthFirst"] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

export interface ReadDays extends ReadColumn {
  /** The first cell such as `3/4/2024` where the whole column leaves open whether the day or the month stands first. */
  readonly undecided: { readonly row: number; readonly found: string } | undefined;
}

export interface DayOptions {
  /** What to take where the cell alone does not tell; without it, the column's other cells tell. */
  readonly order?: DateOrder;
  /** Numbers are spreadsheet serials (25569 is 1970-01-01) or eight digits (20240501), for columns that can hold nothing else. */
  readonly serials?: boolean;
}

/**
 * The day numbers of a column of dates: `Date` cells by the spreadsheet's zone, text in every notation of `readDateText`.
 * `3/4/2024` is decided by the column: one `15/4/2024` proves that the day comes first. Where both orders are proven, or
 * none is, such cells are problems. Days outside 1970–2199 are problems.
 */
export function readDays(cells: readonly Cell[], place: Place, options: DayOptions = {}): ReadDays {
  const values = new Float64Array(cells.length).fill(Number.NaN);
  const problems = new Map<number, Problem>();
  const open = new Map<number, TwoDays>();
  const serialTexts: number[] = [];
  let filled = 0;
  const shown = { dayFirst: false, monthFirst: false };

  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row];
    if (cell === "" || isBlank(cell)) continue;
    filled++;
    const read = readDay(cell, place, options.serials === true);
    if (typeof read !== "number") {
      const { dayFirst, monthFirst } = read;
      if (!Number.isNaN(dayFirst) && !Number.isNaN(monthFirst) && dayFirst !== monthFirst) {
        open.set(row, read);
        continue;
      }
      if (Number.isNaN(monthFirst)) shown.dayFirst = true;
      if (Number.isNaN(dayFirst)) shown.monthFirst = true;
      values[row] = Number.isNaN(dayFirst) ? monthFirst : dayFirst;
    } else if (read >= FIRST_DAY && read <= LAST_DAY) values[row] = read;
    else {
      problems.set(row, problemOf(cell, reasonOf(read), place));
      if (options.serials && typeof cell === "string" && SERIAL_TEXT.test(cell)) serialTexts.push(row);
    }
  }
  // "45292" alone is anything; where nothing else in the column fails to be a date, it is one that lost its format.
  if (serialTexts.length > 0 && serialTexts.length === problems.size && filled > 1) {
    for (const row of serialTexts) {
      values[row] = Math.floor(Number(cells[row])) + SERIAL_ZERO;
      problems.delete(row);
    }
  }

  let undecided: ReadDays["undecided"];
  for (const [row, read] of open) {
    const order = options.order ?? orderOf(shown, read);
    if (order !== undefined) {
      values[row] = read[order];
      continue;
    }
    const problem = problemOf(cells[row], "dateUndecided", place);
    problems.set(row, problem);
    if (!undecided && !shown.dayFirst) undecided = { row, found: problem.found };
  }
  return { values, problems, undecided };
}

/** A serial of the years 1982 to 2119, as text. */
const SERIAL_TEXT = /^\s*[3-7]\d{4}(?:\.\d+)?\s*$/;

/** The day of serial number 0 in spreadsheets, 1899-12-30. */
const SERIAL_ZERO: Day = -25_569;

function readDay(cell: Cell, place: Place, serials: boolean): Day | TwoDays {
  if (typeof cell === "string") return readDateText(cell);
  if (isDateCell(cell)) return place.dayOf(cell.getTime());
  if (typeof cell !== "number" || !serials) return Number.NaN;
  // Eight digits are years away from any serial of a date that is accepted here.
  return Number.isInteger(cell) && cell >= 19_700_101 && cell <= 21_991_231
    ? readDateText(String(cell))
    : Math.floor(cell) + SERIAL_ZERO;
}

function reasonOf(day: Day): ProblemReason {
  if (Number.isNaN(day)) return "notADate";
  return day === UNDECIDABLE ? "dateUndecided" : "dateOutOfRange";
}

function orderOf(shown: Readonly<Record<DateOrder, boolean>>, read: TwoDays): DateOrder | undefined {
  if (shown.dayFirst && shown.monthFirst) return undefined;
  if (shown.monthFirst) return "monthFirst";
  return shown.dayFirst || read.dotted ? "dayFirst" : undefined;
}
