import { describe, expect, test } from "vitest";
import { lifecycleStage } from "../../src/functions/lifecycleStage";
import { PLAIN_PLACE as here } from "../cells/places";
import { col, date, range, SAO_PAULO, shuffled } from "./sheet";

/** As of 2024-06-30 and with a usual gap of 40 days. */
const stage = (count: unknown, first: unknown, last: unknown, previous: unknown = "", rules: unknown = "") =>
  lifecycleStage(here, count, first, last, "2024-06-30", 40, previous, rules);

describe("LIFECYCLE_STAGE of single cells, with as_of and usual_gap", () => {
  test.each([
    ["Prospect", 0, "", ""],
    ["Prospect", 0, "2024-01-01", "garbage"],
    ["First order", 1, "2024-04-11", "2024-04-11"],
    ["At risk", 1, "2024-04-10", "2024-04-10"],
    ["At risk", 1, "2024-01-22", "2024-01-22"],
    ["Lost", 1, "2024-01-21", "2024-01-21"],
    ["Repeat", 4, "2024-01-01", "2024-06-20"],
    ["Loyal", 5, "2024-01-01", "2024-06-20"],
    ["First order", 7, "2024-06-20", "2024-06-20"],
  ])("LIFECYCLE_STAGE is %s for %d orders from %o to %o", (expected, count, first, last) => {
    expect(stage(count, first, last)).toBe(expected);
  });

  test("LIFECYCLE_STAGE is Won back the day after four gaps, where the previous order is known", () => {
    expect(stage(2, "2024-01-01", "2024-06-10", "2024-01-01")).toBe("Won back");
    expect(stage(2, "2024-01-01", "2024-06-09", "2024-01-01")).toBe("Repeat");
    expect(stage(2, "2024-01-01", "2024-06-10")).toBe("Repeat");
  });

  test("LIFECYCLE_STAGE by other rules", () => {
    expect(stage(1, "2024-04-10", "2024-04-10", "", range([1, 2, 3]))).toBe("Lost");
    expect(stage(3, "2024-01-01", "2024-06-20", "", col(1, 2, 3))).toBe("Loyal");
  });

  test.each([
    ["a blank count", "", "2024-01-01", "2024-02-01", "", "⚠ order_count is blank"],
    ["orders without dates", 2, "", "", "", "⚠ first_order and last_order are blank"],
    ["a negative count", -1, "2024-01-01", "2024-02-01", "", '⚠ order_count: "-1" is negative'],
    ["half an order", 1.5, "2024-01-01", "2024-02-01", "", '⚠ order_count: "1.5" is not a whole number'],
    [
      "one order on two days",
      1,
      "2024-01-01",
      "2024-02-01",
      "",
      '⚠ last_order: one order, but the last order, "2024-02-01", is not the first',
    ],
    [
      "last before first",
      2,
      "2024-02-01",
      "2024-01-01",
      "",
      '⚠ last_order: the last order, "2024-01-01", is before the first',
    ],
    [
      "a last order after as_of",
      2,
      "2024-02-01",
      "2024-07-01",
      "",
      '⚠ last_order: "2024-07-01" is after the as-of date',
    ],
    [
      "a first order after as_of",
      2,
      "2024-08-01",
      "2024-07-01",
      "",
      '⚠ first_order: "2024-08-01" is after the as-of date',
    ],
    ["a word for a date", 2, "soon", "2024-07-01", "", '⚠ first_order: "soon" is not a date'],
    [
      "a date before 1970",
      2,
      "1969-12-31",
      "2024-06-01",
      "",
      '⚠ first_order: "1969-12-31" is not within 1970–2199',
    ],
    [
      "a previous order before the first",
      2,
      "2024-02-01",
      "2024-03-01",
      "2024-01-01",
      '⚠ previous_order: "2024-01-01" is not between the first order and the last',
    ],
    ["an error cell", 2, "#REF!", "2024-03-01", "", "⚠ first_order: the cell shows #REF!"],
    ["what was bad before", 2, "2024-02-01", "⚠ last: no", "", "⚠ last: no"],
    ["a prospect with what was bad before", 0, "⚠ first: no", "", "", "⚠ first: no"],
  ])("LIFECYCLE_STAGE of %s says so", (_, count, first, last, previous, expected) => {
    expect(stage(count, first, last, previous)).toBe(expected);
  });

  test("LIFECYCLE_STAGE of blank cells is blank", () => {
    expect(stage("", "", "")).toBe("");
  });

  test("LIFECYCLE_STAGE refuses single cells without both as_of and usual_gap", () => {
    const message = /^LIFECYCLE_STAGE: give the whole columns, .*or as_of and usual_gap/;
    expect(() => lifecycleStage(here, 1, "2024-01-01", "2024-01-01")).toThrow(message);
    expect(() => lifecycleStage(here, 1, "2024-01-01", "2024-01-01", "2024-06-30")).toThrow(message);
    expect(() => lifecycleStage(here, 1, "2024-01-01", "2024-01-01", "", 40)).toThrow(message);
  });

  test.each([
    ["usual_gap 0", [0, ""], "usual_gap: 0 is not accepted; give days above 0"],
    ["two rules", [40, range([2, 4])], "rules: found 2, 4; give three numbers"],
    ["Lost before At risk", [40, range([4, 2, 5])], "Lost not below At risk"],
    ["half an order for Loyal", [40, range([2, 4, 2.5])], "Loyal whole"],
    ["a rule of 0", [40, range([0, 4, 5])], "rules: 0 is not accepted"],
  ])("LIFECYCLE_STAGE with %s is refused", (_, [gap, rules], message) => {
    expect(() => lifecycleStage(here, 1, "2024-01-01", "2024-01-01", "2024-06-30", gap, "", rules)).toThrow(
      message,
    );
  });

  test("LIFECYCLE_STAGE takes serial numbers for dates, and as_of as a date, a text or a number", () => {
    for (const asOf of [date("2024-06-30"), "2024-06-30", 45_473, "30.06.2024"]) {
      expect(lifecycleStage(here, 1, 45_392, 45_392, asOf, 40)).toBe("At risk");
    }
  });
});

describe("LIFECYCLE_STAGE of columns", () => {
  const counts = col(1, 2, 3, 0, 5);
  const first = col("2024-01-01", "2024-01-01", "2024-01-01", "", "2024-01-01");
  const last = col("2024-01-01", "2024-04-10", "2024-06-29", "", "2024-06-30");

  test("LIFECYCLE_STAGE compares with the newest last order and the usual gap of the rows", () => {
    // Gaps 100, 90 and 45.25: the usual one is 90, and the day is 2024-06-30.
    expect(lifecycleStage(here, counts, first, last)).toEqual(
      col("At risk", "Repeat", "Repeat", "Prospect", "Loyal"),
    );
  });

  test("LIFECYCLE_STAGE answers title rows with its own, in the language asked for", () => {
    const titled = (title: string, rows: unknown[][]) => [[title], ...rows, [""], [""]];
    const zh = lifecycleStage(
      here,
      titled("Orders", counts),
      titled("First", first),
      titled("Last", last),
      ...(["", "", "", "", "zh"] as const),
    );
    expect(zh).toEqual(
      col("生命周期阶段", "流失预警", "重复购买客户", "重复购买客户", "潜在客户", "忠诚客户"),
    );
  });

  test("LIFECYCLE_STAGE keeps bad rows out of the usual gap and of the newest day", () => {
    const bad = [...counts, ["x"], [2]];
    const stages = lifecycleStage(
      here,
      bad,
      [...first, ["2020-01-01"], ["2024-05-01"]],
      [...last, ["2020-01-03"], ["2024-04-01"]],
    );
    expect(stages).toEqual(
      col(
        ...["At risk", "Repeat", "Repeat", "Prospect", "Loyal"],
        '⚠ order_count: "x" is not a number',
        '⚠ last_order: the last order, "2024-04-01", is before the first',
      ),
    );
  });

  test("LIFECYCLE_STAGE does not look at a prospect's dates", () => {
    expect(lifecycleStage(here, col(1, 0), col("2024-01-01", ""), col("2024-01-01", "2030-01-01"))).toEqual(
      col("First order", "Prospect"),
    );
  });

  test("LIFECYCLE_STAGE lets a single date hold for every row", () => {
    expect(lifecycleStage(here, col(1, 0, 3, ""), "2024-01-01", "2024-01-01")).toEqual(
      col("First order", "Prospect", "First order"),
    );
  });

  test("LIFECYCLE_STAGE is the same per customer in any row order", () => {
    const rows = Array.from({ length: 40 }, (_, i) => [
      1 + (i % 6),
      date(`2023-0${1 + (i % 9)}-1${i % 7}`),
      i % 6 === 0 ? date(`2023-0${1 + (i % 9)}-1${i % 7}`) : date(`2024-0${1 + (i % 5)}-2${i % 8}`),
    ]);
    const stagesOf = (order: unknown[][]) => {
      const column = (index: number) => order.map((row) => [row[index]]);
      const stages = lifecycleStage(here, column(0), column(1), column(2)) as string[][];
      return new Map(order.map((row, i) => [JSON.stringify(row), stages[i]![0]]));
    };
    expect([...stagesOf(shuffled(rows))].sort()).toEqual([...stagesOf(rows)].sort());
    expect(new Set(stagesOf(rows).values()).size).toBeGreaterThan(2);
  });

  test("LIFECYCLE_STAGE refuses dates of which nothing says which number is the month", () => {
    expect(() => lifecycleStage(here, col(1, 1), col("3/4/2024", "3/4/2024"), col(45_000, 45_001))).toThrow(
      'LIFECYCLE_STAGE: first_order, row 1: "3/4/2024" can be two dates',
    );
  });

  test("LIFECYCLE_STAGE counts calendar days of the sheet's zone", () => {
    // In São Paulo both are the 3rd of November; in UTC the second is the 4th.
    const morning = new Date("2018-11-03T12:00:00Z");
    const night = new Date("2018-11-04T01:30:00Z");
    expect(lifecycleStage(SAO_PAULO, 1, morning, night, "2018-11-10", 40)).toBe("First order");
    expect(lifecycleStage(here, 1, morning, night, "2018-11-10", 40)).toMatch(/^⚠ last_order: one order/);
  });
});
