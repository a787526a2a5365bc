import { describe, expect, test } from "vitest";
import { zonedCalendar } from "../../src/cells/zone";
import { dayFromCivil, isoOfDay } from "../../src/core/calendar";

/** Offsets as the platform's own tz data has them: an independent source for each test below. */
function offsetLookup(timeZone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  return (instant) => {
    const part: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value);
    const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = part;
    return (
      (Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000) / 60_000
    );
  };
}

const calendarOf = (timeZone: string) => zonedCalendar(offsetLookup(timeZone));
const dayAt = (timeZone: string, iso: string) => isoOfDay(calendarOf(timeZone).dayOf(Date.parse(iso)));
const startAt = (timeZone: string, year: number, month: number, day: number) =>
  new Date(calendarOf(timeZone).startOf(dayFromCivil(year, month, day))).toISOString();

describe("zonedCalendar", () => {
  test.each([
    ["Asia/Shanghai", "2024-04-30T16:00:00Z", "2024-05-01"],
    ["Asia/Shanghai", "2024-04-30T15:59:59.999Z", "2024-04-30"],
    ["America/New_York", "2024-03-10T04:59:59Z", "2024-03-09"],
    ["America/New_York", "2024-03-10T05:00:00Z", "2024-03-10"],
    ["America/New_York", "2024-03-11T04:00:00Z", "2024-03-11"],
    ["America/New_York", "2024-11-04T04:59:59Z", "2024-11-03"],
    ["Europe/Berlin", "1969-12-31T22:59:59Z", "1969-12-31"],
    ["Asia/Kathmandu", "2024-04-30T18:15:00Z", "2024-05-01"],
    ["America/Recife", "2000-10-12T02:30:00Z", "2000-10-12"],
    ["America/Recife", "2000-10-16T02:30:00Z", "2000-10-15"],
    ["Africa/Casablanca", "2024-03-31T23:30:00Z", "2024-03-31"],
    ["Africa/Casablanca", "2024-04-30T23:30:00Z", "2024-05-01"],
  ])("dayOf in %s at %s is %s", (timeZone, instant, day) => {
    expect(dayAt(timeZone, instant)).toBe(day);
  });

  test("startOf is midnight where the zone has one", () => {
    expect(startAt("America/New_York", 2024, 3, 10)).toBe("2024-03-10T05:00:00.000Z");
    expect(startAt("America/New_York", 2024, 3, 11)).toBe("2024-03-11T04:00:00.000Z");
    expect(startAt("Asia/Shanghai", 2024, 5, 1)).toBe("2024-04-30T16:00:00.000Z");
  });

  test("startOf is the moment of the change where midnight is skipped", () => {
    // São Paulo went from 00:00 to 01:00 on 4 November 2018.
    expect(startAt("America/Sao_Paulo", 2018, 11, 4)).toBe("2018-11-04T03:00:00.000Z");
    expect(startAt("America/Sao_Paulo", 2018, 11, 5)).toBe("2018-11-05T02:00:00.000Z");
  });

  test("startOf is the first midnight where there are two", () => {
    // St. John's went from 00:01 back to 23:01 on 1 November 2009.
    expect(startAt("America/St_Johns", 2009, 11, 1)).toBe("2009-11-01T02:30:00.000Z");
    // Havana goes from 01:00 back to 00:00.
    expect(startAt("America/Havana", 2023, 11, 5)).toBe("2023-11-05T04:00:00.000Z");
  });

  test("startOf a day that a zone left out is the start of the next", () => {
    // Samoa crossed the date line: there was no 30 December 2011.
    expect(startAt("Pacific/Apia", 2011, 12, 30)).toBe(startAt("Pacific/Apia", 2011, 12, 31));
    expect(startAt("Pacific/Apia", 2011, 12, 31)).toBe("2011-12-30T10:00:00.000Z");
  });

  test.each(["America/Sao_Paulo", "Africa/Casablanca", "Asia/Gaza", "Europe/London", "Australia/Lord_Howe"])(
    "dayOf(startOf(day)) is the day, and the moment before belongs to the day before, in %s",
    (timeZone) => {
      const { dayOf, startOf } = calendarOf(timeZone);
      for (let day = dayFromCivil(2006, 1, 1); day < dayFromCivil(2020, 1, 1); day++) {
        const begin = startOf(day);
        if (dayOf(begin) !== day || dayOf(begin - 1) !== day - 1)
          expect.fail(`${isoOfDay(day)} begins wrongly`);
      }
    },
  );

  test("dayOf of an invalid date is NaN", () => {
    expect(calendarOf("Europe/Berlin").dayOf(Number.NaN)).toBeNaN();
  });

  test("zonedCalendar asks for offsets by the stretch, not by the row", () => {
    let asked = 0;
    const lookup = offsetLookup("Europe/Berlin");
    const { dayOf } = zonedCalendar((instant) => {
      asked++;
      return lookup(instant);
    });
    const from = Date.UTC(2023, 0, 1);
    for (let row = 0; row < 100_000; row++) dayOf(from + ((row * 7919) % 100_000) * 315_360);
    // One year: 61 stretches, and at most 14 halvings for each of its two changes.
    expect(asked).toBeLessThanOrEqual(62 + 28);
  });
});
