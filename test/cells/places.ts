import type { Place } from "../../src/cells/place";

const DAY_MS = 86_400_000;

/** A spreadsheet in UTC that writes 1,000.5. */
export const PLAIN_PLACE: Place = {
  dayOf: (instant) => Math.floor(instant / DAY_MS),
  startOf: (day) => day * DAY_MS,
  usesDecimalComma: () => false,
};

/** The same with a locale that writes 1.000,5. */
export const COMMA_PLACE: Place = { ...PLAIN_PLACE, usesDecimalComma: () => true };
