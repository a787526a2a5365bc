import type { Day } from "./vocabulary";

const MS_PER_DAY = 86_400_000;

/** The span of dates that Tierline accepts: outside it, a date is almost surely a typing error. */
export const FIRST_DAY: Day = 0;
export const LAST_DAY: Day = dayFromCivil(2199, 12, 31);

/** The day number of a date of the Gregorian calendar; months run from 1 to 12. */
export function dayFromCivil(year: number, month: number, dayOfMonth: number): Day {
  return Date.UTC(year, month - 1, dayOfMonth) / MS_PER_DAY;
}

/** The date of a day number. Example: `civilFromDay(0)` is `{ year: 1970, month: 1, dayOfMonth: 1 }`. */
export function civilFromDay(day: Day): { year: number; month: number; dayOfMonth: number } {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() };
}

/** True where the three numbers name a day of the calendar (30 February does not). */
export function isCivil(year: number, month: number, dayOfMonth: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
}

/** A day as `YYYY-MM-DD`. */
export function isoOfDay(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}
