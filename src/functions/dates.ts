import { type ReadDays, readDays } from "../cells/days";
import type { Cell, Place } from "../cells/place";
import { problemOf, problemText } from "../cells/problem";
import { InputError } from "../core/errors";
import type { Day } from "../core/vocabulary";
import { type DataRows, rowNumber } from "./dataRows";

/**
 * The days of a column that can hold nothing but dates, numbers being serials.
 *
 * @throws InputError where the whole column leaves open whether the day or the month stands first.
 */
export function readDateColumn<Name extends string>(
  rows: DataRows<Name>,
  name: Name,
  place: Place,
): ReadDays {
  const read = readDays(rows.columns[name], place, { serials: true });
  refuseUndecided(rows, name, read, place);
  return read;
}

/** Refuses dates of which the column leaves open whether the day or the month stands first. */
export function refuseUndecided<Name extends string>(
  rows: DataRows<Name>,
  name: Name,
  { undecided }: ReadDays,
  place: Place,
): void {
  if (undecided === undefined) return;
  const problem = problemOf(undecided.found, "dateUndecided", place);
  throw new InputError(`${name}, row ${rowNumber(rows, undecided.row)}: ${problemText(problem, "en")}`);
}

/** The newest of some days, NaN where there is none. */
export function newestDay(days: ArrayLike<Day>): Day {
  let newest = Number.NaN;
  for (let index = 0; index < days.length; index++) {
    if (!(days[index]! <= newest) && !Number.isNaN(days[index]!)) newest = days[index]!;
  }
  return newest;
}

/** A day as a cell: its first moment in the spreadsheet's zone; blank where it is not known. */
export function dateCell(day: Day, place: Place): Cell {
  return Number.isNaN(day) ? "" : new Date(place.startOf(day));
}
