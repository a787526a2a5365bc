import { describe, expect, test } from "vitest";
import { dayFromCivil } from "../../../src/core/calendar";
import { cohortsOf } from "../../../src/core/measures/cohorts";
import { PERIOD_NUMBERING, type Period } from "../../../src/core/measures/periods";

/** Rows of customer, date and amount, as the cohorts they make: "size: k active revenue, …" by name. */
function cohorts(rows: readonly (readonly [number, string, number])[], period: Period, asOf = "2199-12-31") {
  const day = (iso: string) => {
    const [y, m, d] = iso.split("-").map(Number);
    return dayFromCivil(y!, m!, d!);
  };
  const found = cohortsOf(
    { customer: rows.map(([c]) => c), day: rows.map(([, d]) => day(d)), amount: rows.map(([, , a]) => a) },
    Math.max(...rows.map(([c]) => c)) + 1,
    period,
    day(asOf),
  );
  return Object.fromEntries(
    found.map(({ period: number, size, active, revenue }) => [
      PERIOD_NUMBERING[period].nameOf(number),
      { size, active: Object.fromEntries(active), revenue: Object.fromEntries(revenue) },
    ]),
  );
}

describe("cohortsOf", () => {
  test("cohortsOf counts each customer once a period, by the period of her first order", () => {
    const rows = [
      [0, "2024-01-05", 10],
      [0, "2024-01-20", 5],
      [0, "2024-03-01", 7],
      [1, "2024-01-31", 1],
      [1, "2024-02-01", 2],
      [2, "2024-03-31", 4],
    ] as const;
    expect(cohorts(rows, "month")).toEqual({
      "2024-01": { size: 2, active: { 0: 2, 1: 1, 2: 1 }, revenue: { 0: 16, 1: 2, 2: 7 } },
      "2024-03": { size: 1, active: { 0: 1 }, revenue: { 0: 4 } },
    });
    expect(cohorts(rows, "quarter")).toEqual({
      "2024-Q1": { size: 3, active: { 0: 3 }, revenue: { 0: 29 } },
    });
    expect(cohorts([...rows].reverse(), "month")).toEqual(cohorts(rows, "month"));
  });

  test("cohortsOf goes by ISO weeks across the turn of the year", () => {
    expect(
      cohorts(
        [
          [0, "2020-12-31", 1],
          [0, "2021-01-03", 1],
          [0, "2021-01-04", 1],
        ],
        "week",
      ),
    ).toEqual({
      "2020-W53": { size: 1, active: { 0: 1, 1: 1 }, revenue: { 0: 2, 1: 1 } },
    });
  });

  test("cohortsOf takes refunds off the revenue without counting them as orders", () => {
    const rows = [
      [0, "2024-01-05", -3],
      [0, "2024-02-05", 10],
      [0, "2024-03-05", -4.1],
      [1, "2024-02-05", -1],
    ] as const;
    expect(cohorts(rows, "month")).toEqual({
      "2024-02": { size: 1, active: { 0: 1 }, revenue: { 0: 10, 1: -4.1 } },
    });
  });

  test("cohortsOf counts an order of zero, such as a free sample, as an order", () => {
    expect(cohorts([[0, "2024-02-05", 0]], "month")).toEqual({
      "2024-02": { size: 1, active: { 0: 1 }, revenue: { 0: 0 } },
    });
  });

  test("cohortsOf ignores orders after as_of and who is first seen then", () => {
    const rows = [
      [0, "2024-01-31", 1],
      [0, "2024-02-01", 1],
      [1, "2024-02-01", 1],
    ] as const;
    expect(cohorts(rows, "month", "2024-01-31")).toEqual({
      "2024-01": { size: 1, active: { 0: 1 }, revenue: { 0: 1 } },
    });
  });

  test("cohortsOf adds to cents exactly", () => {
    const rows = Array.from({ length: 10 }, () => [0, "2024-01-01", 0.1] as const);
    expect(cohorts(rows, "month")["2024-01"]!.revenue).toEqual({ 0: 1 });
  });
});
