const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;

/** Day 0 of a sheet, 1899-12-30, in days since 1970. */
const SHEET_EPOCH = -25_569;

/** The clock on the wall in one time zone, and what a sheet there makes of it. */
export interface TimeZone {
  readonly name: string;
  /** Milliseconds to add to an instant to get the wall clock, as if the wall clock were UTC. */
  offsetAt(instant: number): number;
  /** The instant of a sheet's date serial; a wall time that summer time skips is read with the offset before it. */
  instantOf(serial: number): number;
  /** The date serial that a sheet shows at an instant. */
  serialOf(instant: number): number;
}

const zones = new Map<string, TimeZone>();

/** The time zone of an IANA name; throws a RangeError where there is none of that name. */
export function timeZone(name: string): TimeZone {
  const known = zones.get(name);
  if (known) return known;
  const zone = createTimeZone(name);
  zones.set(name, zone);
  return zone;
}

/** Runs something with the process in another time zone, as a script's `Date` sees it. */
export function withTimeZone<T>(name: string, run: () => T): T {
  const before = process.env.TZ;
  process.env.TZ = name;
  try {
    return run();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}

function createTimeZone(name: string): TimeZone {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: name,
    calendar: "gregory",
    hourCycle: "h23",
    era: "short",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  const asked = (instant: number): number => {
    const parts: Record<string, string> = {};
    for (const { type, value } of format.formatToParts(instant)) parts[type] = value;
    const year = parts.era === "BC" ? 1 - Number(parts.year) : Number(parts.year);
    const wall = new Date(0);
    wall.setUTCFullYear(year, Number(parts.month) - 1, Number(parts.day));
    wall.setUTCHours(Number(parts.hour), Number(parts.minute), Number(parts.second));
    return wall.getTime() - Math.floor(instant / 1000) * 1000;
  };

  // Asking costs microseconds, so the offset at the first moment of each UTC day is kept; only days on which it
  // changes are asked about again.
  const atDayStart = new Map<number, number>();
  const dayStart = (day: number): number => {
    const known = atDayStart.get(day);
    if (known !== undefined) return known;
    const offset = asked(day * MS_PER_DAY);
    atDayStart.set(day, offset);
    return offset;
  };
  const offsetAt = (instant: number): number => {
    const day = Math.floor(instant / MS_PER_DAY);
    const offset = dayStart(day);
    return offset === dayStart(day + 1) ? offset : asked(Math.floor(instant / MS_PER_MINUTE) * MS_PER_MINUTE);
  };

  return {
    name,
    offsetAt,
    instantOf(serial) {
      const wall = Math.round((serial + SHEET_EPOCH) * MS_PER_DAY);
      const before = offsetAt(wall - MS_PER_DAY);
      const instant = wall - before;
      if (offsetAt(instant) === before) return instant;
      const after = wall - offsetAt(instant);
      return offsetAt(after) === wall - after ? after : instant;
    },
    serialOf: (instant) => (instant + offsetAt(instant)) / MS_PER_DAY - SHEET_EPOCH,
  };
}
