import { dayFromCivil, isoOfDay } from "../core/calendar";
import type { Day } from "../core/vocabulary";

/** `2026-05-31` as a day; undefined for nothing. */
export function dayOfIso(iso: string | undefined): Day | undefined {
  if (iso === undefined) return undefined;
  const [year, month, day] = iso.split("-").map(Number) as [number, number, number];
  return dayFromCivil(year, month, day);
}

/** A day as `2026-05-31`; null where there is none. */
export const isoOrNull = (day: Day): string | null => (Number.isNaN(day) ? null : isoOfDay(day));
