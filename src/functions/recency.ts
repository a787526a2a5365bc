import { readDays } from "../cells/days";
import { readNumbers } from "../cells/numbers";
import type { Place } from "../cells/place";
import { foundText, type Problem, type ProblemReason, problemOf } from "../cells/problem";
import { InputError } from "../core/errors";
import type { Day } from "../core/vocabulary";
import { type DataRows, rowNumber } from "./dataRows";
import { newestDay, refuseUndecided } from "./dates";

/** More days than this are surely a date whose column is not formatted as one: day 20,000 of a sheet is in 1954. */
const MOST_DAYS = 20_000;

export interface Recency {
  readonly holds: "days" | "dates";
  /** Days since the last order; NaN where the cell is blank or bad. */
  readonly days: Float64Array;
  readonly problems: ReadonlyMap<number, Problem>;
}

/**
 * Reads a column of days since the last order, or of last order dates, from which the days are counted to `asOf`, else to the newest.
 * Numbers are always days.
 *
 * @throws InputError where the column holds both, or days while `asOf` is given.
 */
export function readRecency<Name extends string>(
  rows: DataRows<Name>,
  name: Name,
  asOf: Day | undefined,
  place: Place,
): Recency {
  const cells = rows.columns[name];
  const isKnown = (value: number): boolean => !Number.isNaN(value);
  const dates = readDays(cells, place);
  // What is a date is not read again: a text such as 20240630 would be a number too.
  const numbers = readNumbers(
    cells.map((cell, row) => (isKnown(dates.values[row]!) ? "" : cell)),
    place,
  );
  const number = numbers.values.findIndex(isKnown);
  const date = dates.values.findIndex(isKnown);
  if (number !== -1 && date !== -1) {
    const shown = [number, date]
      .sort((a, b) => a - b)
      .map((row) => `row ${rowNumber(rows, row)} is ${foundText(cells[row], place)}`);
    throw new InputError(
      `${name} mixes numbers of days and dates (${shown.join(", ")}); give one or the other`,
    );
  }
  if (number !== -1 && asOf !== undefined) {
    throw new InputError(`as_of goes with last order dates, but ${name} holds days; leave as_of out`);
  }
  if (number === -1) refuseUndecided(rows, name, dates, place);

  const holds = number === -1 && (date !== -1 || asOf !== undefined) ? "dates" : "days";
  const today = asOf ?? newestDay(dates.values);
  const days = holds === "days" ? numbers.values : dates.values.map((day) => today - day);
  const problems = new Map((holds === "days" ? numbers : dates).problems);
  for (let row = 0; row < days.length; row++) {
    const reason = reasonOf(days[row]!, holds);
    if (reason !== undefined) problems.set(row, problemOf(cells[row], reason, place));
  }
  return { holds, days, problems };
}

function reasonOf(days: number, holds: Recency["holds"]): ProblemReason | undefined {
  if (days < 0) return holds === "dates" ? "dateAfterAsOf" : "negative";
  return days > MOST_DAYS && holds === "days" ? "tooManyDays" : undefined;
}
