import { FIRST_DAY, isoOfDay, LAST_DAY } from "../core/calendar";

/** True for a day that no order can have: a typing error in the year. No day at all is none. */
export const isDayOutside = (asOf: string | undefined): boolean =>
  Boolean(asOf) && (asOf! < FIRST_DATE || asOf! > LAST_DATE);

export const FIRST_DATE = isoOfDay(FIRST_DAY);
export const LAST_DATE = isoOfDay(LAST_DAY);
