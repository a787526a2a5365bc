import vm from "node:vm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDays } from "../../src/cells/days";
import type { Cell, Place } from "../../src/cells/place";
import { problemText } from "../../src/cells/problem";
import { civilFromDay, isoOfDay, LAST_DAY } from "../../src/core/calendar";
import { PLAIN_PLACE } from "./places";

type Options = Parameters<typeof readDays>[2];
const daysOf = (cells: readonly Cell[], options?: Options) =>
  Array.from(readDays(cells, PLAIN_PLACE, options).values, (day) => (Number.isNaN(day) ? "" : isoOfDay(day)));
const problemsOf = (cells: readonly Cell[], options?: Options) =>
  Array.from(
    readDays(cells, PLAIN_PLACE, options).problems,
    ([row, problem]) => `${row}: ${problemText(problem, "en")}`,
  );

describe("readDays of one cell", () => {
  test.each<[Cell, string]>([
    ["2024-05-01", "2024-05-01"],
    [" 2024-05-01 ", "2024-05-01"],
    ["'2024-05-01", "2024-05-01"],
    ["2024-05-01 09:58:12 +0000", "2024-05-01"],
    ["2024-05-01T23:59:59Z", "2024-05-01"],
    ["2024-05-01T23:59:59.123-11:00", "2024-05-01"],
    ["2012-01-01 11:13:25 -0500", "2012-01-01"],
    ["2024-5-1", "2024-05-01"],
    ["2016/5/23 22:02", "2016-05-23"],
    ["2024.05.01", "2024-05-01"],
    ["20240501", "2024-05-01"],
    ["3/15/2024 2:30 PM", "2024-03-15"],
    ["15/3/2024, 14:30:00", "2024-03-15"],
    ["15.03.2024", "2024-03-15"],
    ["04.03.2024", "2024-03-04"],
    ["15-03-2024", "2024-03-15"],
    ["5/5/2024", "2024-05-05"],
    ["2024年5月1日", "2024-05-01"],
    ["2024年05月01日 09:58", "2024-05-01"],
    ["2024年5月1日 星期三 下午2:30", "2024-05-01"],
    ["2024年5月1日14时30分", "2024-05-01"],
    ["２０２４年５月１日", "2024-05-01"],
    ["２０２４－０５－０１", "2024-05-01"],
    ["5 May 2024", "2024-05-05"],
    ["5th of May 2024", "2024-05-05"],
    ["May 5, 2024", "2024-05-05"],
    ["Sept. 5th, 2024", "2024-09-05"],
    ["May 5, 2024 at 3:45 PM", "2024-05-05"],
    ["Wednesday, May 1, 2024", "2024-05-01"],
    ["Wed May 01 2024 09:58:12 GMT+0000 (Coordinated Universal Time)", "2024-05-01"],
    ["05-May-2024", "2024-05-05"],
    ["5. März 2024", "2024-03-05"],
    ["05. Dez. 2024 14:30", "2024-12-05"],
    ["1er août 2024", "2024-08-01"],
    ["14 févr. 2024", "2024-02-14"],
    ["30 juin 2024", "2024-06-30"],
    ["5 de mayo de 2024", "2024-05-05"],
    ["15 ene 2024", "2024-01-15"],
    ["5-May-24", "2024-05-05"],
    ["24/05/06", "2006-05-24"],
    ["31-12-99", "1999-12-31"],
    ["31/12/29", "2029-12-31"],
    ["31/12/70", "1970-12-31"],
    ["31/12/99", "1999-12-31"],
    ["2024-02-29", "2024-02-29"],
    ["1970-01-01", "1970-01-01"],
    ["2199-12-31", "2199-12-31"],
    [new Date(Date.UTC(2024, 4, 1, 23, 59)), "2024-05-01"],
  ])("readDays([%j]) is %s", (cell, day) => {
    expect(daysOf([cell])).toEqual([day]);
    expect(problemsOf([cell])).toEqual([]);
  });

  test.each<[Cell, string]>([
    ["n/a", '"n/a" is not a date'],
    ["2024-02-30", '"2024-02-30" is not a date'],
    ["2023-02-29", '"2023-02-29" is not a date'],
    ["31/04/2024", '"31/04/2024" is not a date'],
    ["13/13/2024", '"13/13/2024" is not a date'],
    ["2024-13-01", '"2024-13-01" is not a date'],
    ["2024-05-01 25:00", '"2024-05-01 25:00" is not a date'],
    ["2024-05-01x", '"2024-05-01x" is not a date'],
    ["May 2024", '"May 2024" is not a date'],
    ["Maybe 5, 2024", '"Maybe 5, 2024" is not a date'],
    ["3/4", '"3/4" is not a date'],
    ["14:30", '"14:30" is not a date'],
    ["45413", '"45413" is not a date'],
    [45413, '"45413" is not a date'],
    [true, '"TRUE" is not a date'],
    [new Date(Number.NaN), '"invalid date" is not a date'],
    ["1969-12-31", '"1969-12-31" is not within 1970–2199'],
    ["2200-01-01", '"2200-01-01" is not within 1970–2199'],
    ["0024-05-01", '"0024-05-01" is not within 1970–2199'],
    ["24-05-06", '"24-05-06" can be two dates; write it as year-month-day'],
    ["12/31/35", '"12/31/35" is not within 1970–2199'],
    [new Date(Date.UTC(1899, 11, 30)), '"1899-12-30" is not within 1970–2199'],
    ["#REF!", "the cell shows #REF!"],
    ["Loading...", "the cell is still loading; wait a moment"],
  ])("readDays([%j]) says: %s", (cell, message) => {
    expect(problemsOf([cell])).toEqual([`0: ${message}`]);
    expect(daysOf([cell])).toEqual([""]);
  });

  test("readDays takes numbers as serials only where told to", () => {
    expect(daysOf([25569, 45413, 45413.99, 20240501], { serials: true })).toEqual([
      "1970-01-01",
      "2024-05-01",
      "2024-05-01",
      "2024-05-01",
    ]);
    expect(problemsOf([25568, 150000, -1, Number.NaN], { serials: true })).toEqual([
      '0: "25568" is not within 1970–2199',
      '1: "150000" is not within 1970–2199',
      '2: "-1" is not within 1970–2199',
      '3: "NaN" is not a date',
    ]);
  });

  test("readDays takes a Date by the spreadsheet's day, also one from another realm", () => {
    const shanghai: Place = {
      ...PLAIN_PLACE,
      dayOf: (instant) => Math.floor((instant + 8 * 3_600_000) / 86_400_000),
    };
    const foreign = vm.runInNewContext("new Date(Date.UTC(2024, 3, 30, 16))") as unknown;
    expect(isoOfDay(readDays([foreign], shanghai).values[0]!)).toBe("2024-05-01");
  });
});

describe("readDays of a column with cells that could be two days", () => {
  test("readDays reads the column as the one cell that can be read only one way", () => {
    expect(daysOf(["3/4/2024", "15/4/2024"])).toEqual(["2024-04-03", "2024-04-15"]);
    expect(daysOf(["3/4/2024", "4/15/2024 2:30 PM"])).toEqual(["2024-03-04", "2024-04-15"]);
    expect(daysOf(["3/4/24", "4/15/24"])).toEqual(["2024-03-04", "2024-04-15"]);
  });

  test("readDays names the first open cell where the whole column leaves it open", () => {
    const read = readDays(["2024-05-01", "5/5/2024", "3/4/2024", "4/5/2024"], PLAIN_PLACE);
    expect(read.undecided).toEqual({ row: 2, found: "3/4/2024" });
    expect([...read.problems.keys()]).toEqual([2, 3]);
    expect(problemText(read.problems.get(2)!, "en")).toBe(
      '"3/4/2024" can be two dates; write it as year-month-day',
    );
  });

  test("readDays takes the order it is given for open cells only", () => {
    const cells = ["3/4/2024", "4/5/2024"];
    expect(daysOf(cells, { order: "dayFirst" })).toEqual(["2024-04-03", "2024-05-04"]);
    expect(daysOf(cells, { order: "monthFirst" })).toEqual(["2024-03-04", "2024-04-05"]);
    expect(daysOf([...cells, "15/6/2024"], { order: "monthFirst" })[2]).toBe("2024-06-15");
    expect(readDays(cells, PLAIN_PLACE, { order: "dayFirst" }).undecided).toBeUndefined();
  });

  test("readDays keeps what is certain where both orders are proven", () => {
    const read = readDays(["3/4/2024", "15/4/2024", "4/15/2024", "2024-01-01"], PLAIN_PLACE);
    expect(Array.from(read.values, (day) => (Number.isNaN(day) ? "" : isoOfDay(day)))).toEqual([
      "",
      "2024-04-15",
      "2024-04-15",
      "2024-01-01",
    ]);
    expect([...read.problems.keys()]).toEqual([0]);
    expect(read.undecided).toBeUndefined();
  });

  test("readDays takes dotted dates day first, unless the column says otherwise", () => {
    expect(daysOf(["03.04.2024"])).toEqual(["2024-04-03"]);
    expect(daysOf(["03.04.2024", "03.15.2024"])).toEqual(["2024-03-04", "2024-03-15"]);
  });
});

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const WRITTEN: Readonly<Record<string, (year: number, month: number, day: number) => string>> = {
  "2024-5-1": (year, month, day) => `${year}-${month}-${day}`,
  "2024/05/01 22:02": (year, month, day) =>
    `${year}/${String(month).padStart(2, "0")}/${String(day).padStart(2, "0")} 22:02`,
  "2024年5月1日": (year, month, day) => `${year}年${month}月${day}日`,
  "1.5.2024": (year, month, day) => `${day}.${month}.${year}`,
  "1 May 2024": (year, month, day) => `${day} ${MONTHS[month - 1]} ${year}`,
  "May 1, 2024 9:58 am": (year, month, day) => `${MONTHS[month - 1]} ${day}, ${year} 9:58 am`,
  "1-May-2024": (year, month, day) => `${day}-${MONTHS[month - 1]!.slice(0, 3)}-${year}`,
};

describe("readDays reads back what was written", () => {
  test.each(Object.keys(WRITTEN))("as %s", (name) => {
    const write = WRITTEN[name]!;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: LAST_DAY }), (day) => {
        const { year, month, dayOfMonth } = civilFromDay(day);
        expect(readDays([write(year, month, dayOfMonth)], PLAIN_PLACE).values[0]).toBe(day);
      }),
      { seed: 20240501, numRuns: 300 },
    );
  });

  test("as US dates, in a column that shows a day above 12", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: LAST_DAY })), (days) => {
        const cells = days.map((day) => {
          const { year, month, dayOfMonth } = civilFromDay(day);
          return `${month}/${dayOfMonth}/${year}`;
        });
        expect(Array.from(readDays([...cells, "12/31/1999"], PLAIN_PLACE).values.slice(0, -1))).toEqual(days);
      }),
      { seed: 20240501, numRuns: 200 },
    );
  });
});

describe("readDays of serials as text", () => {
  test("readDays reads them where all else in a column of dates is one", () => {
    expect(daysOf(["45292", "45292.75", "2024-03-01"], { serials: true })).toEqual([
      "2024-01-01",
      "2024-01-01",
      "2024-03-01",
    ]);
  });

  test.each<[string, readonly Cell[], Options]>([
    ["one alone", ["45292"], { serials: true }],
    ["beside what is no date", ["45292", "soon"], { serials: true }],
    ["where a column may hold something else", ["45292", "2024-03-01"], {}],
  ])("readDays does not read them %s", (_, cells, options) => {
    expect(daysOf(cells, options)[0]).toBe("");
  });
});
