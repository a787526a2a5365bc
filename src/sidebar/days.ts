import { FIRST_DAY, isoOfDay, LAST_DAY } from "../core/calendar";
import type { Day } from "../core/vocabulary";

/** True for a day that no order can have: a typing error in the year. No day at all is none. */
export const isDayOutside = (asOf: string | undefined): boolean =>
  Boolean(asOf) && (asOf! < FIRST_DATE || asOf! > LAST_DATE);

export const FIRST_DATE = isoOfDay(FIRST_DAY);
export const LAST_DATE = isoOfDay(LAST_DAY);

const MS_PER_DAY = 86_400_000;

/** The day of a date as `YYYY-MM-DD`. */
export const dayOf = (iso: string): Day => Date.parse(iso) / MS_PER_DAY;
