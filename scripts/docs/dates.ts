const FROM_1970 = 25_569;
const DAY_MS = 86_400_000;

/** A day as a sheet counts it, from 1899-12-30, of its `YYYY-MM-DD`. */
export function serialOf(isoDate: string): number {
  return Date.parse(isoDate) / DAY_MS + FROM_1970;
}

/** The `YYYY-MM-DD` of a day as a sheet counts it. */
export function isoDateOf(serial: number): string {
  return new Date((serial - FROM_1970) * DAY_MS).toISOString().slice(0, 10);
}
