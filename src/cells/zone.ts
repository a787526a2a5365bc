import type { Day } from "../core/vocabulary";
import type { Place } from "./place";

/**
 * The calendar of a time zone, from a look-up of its offset (minutes to add to UTC at an instant). The look-up is asked
 * once per stretch of six days that holds an instant, and a few times more where the offset changes within it; never
 * once per row. Six days, because no zone of the tz database since 1970 has come back to an offset sooner than that
 * (Recife, October 2000, and Gaza come closest with a week less an hour).
 */
export function zonedCalendar(
  offsetMinutesAt: (instant: number) => number,
): Pick<Place, "dayOf" | "startOf"> {
  const edges = new Map<number, number>();
  const stretches = new Map<number, Stretch>();

  function offsetAtEdge(index: number): number {
    const known = edges.get(index);
    if (known !== undefined) return known;
    const offset = offsetMinutesAt(index * STRETCH_MS) * MINUTE_MS;
    edges.set(index, offset);
    return offset;
  }

  function stretchAt(instant: number): Stretch {
    const index = Math.floor(instant / STRETCH_MS);
    const known = stretches.get(index);
    if (known) return known;
    const before = offsetAtEdge(index);
    const after = offsetAtEdge(index + 1);
    let low = index * STRETCH_MS;
    let high = low + STRETCH_MS;
    while (before !== after && high - low > MINUTE_MS) {
      const middle = low + Math.floor((high - low) / 2 / MINUTE_MS) * MINUTE_MS;
      if (offsetMinutesAt(middle) * MINUTE_MS === before) low = middle;
      else high = middle;
    }
    const stretch = { before, after, changesAt: high };
    stretches.set(index, stretch);
    return stretch;
  }

  function offsetAt(instant: number): number {
    const { before, after, changesAt } = stretchAt(instant);
    return instant < changesAt ? before : after;
  }

  function dayOf(instant: number): Day {
    return Number.isNaN(instant) ? Number.NaN : Math.floor((instant + offsetAt(instant)) / DAY_MS);
  }

  function startOf(day: Day): number {
    const midnight = day * DAY_MS;
    const early = midnight - FURTHEST_OFFSET_MS;
    const late = midnight + FURTHEST_OFFSET_MS;
    const earlyOffset = offsetAt(early);
    const lateOffset = offsetAt(late);
    if (earlyOffset === lateOffset) return midnight - earlyOffset;
    const earlyChange = stretchAt(early).changesAt;
    const change = earlyChange > early ? earlyChange : stretchAt(late).changesAt;
    // Where midnight is skipped, the day begins with the change; where midnight comes twice, with the first one.
    const begin = [midnight - earlyOffset, midnight - lateOffset, change].filter(
      (instant) => dayOf(instant) === day,
    );
    return begin.length > 0 ? Math.min(...begin) : change;
  }

  return { dayOf, startOf };
}

/** Offsets from UTC, in milliseconds, on the two sides of the one moment in six days at which it may change. */
interface Stretch {
  readonly before: number;
  readonly after: number;
  readonly changesAt: number;
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const STRETCH_MS = 6 * DAY_MS;
const FURTHEST_OFFSET_MS = 16 * 3_600_000;
