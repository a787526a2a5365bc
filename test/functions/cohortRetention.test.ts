import { describe, expect, test } from "vitest";
import { cohortRetention } from "../../src/functions/cohortRetention";
import { PLAIN_PLACE as here } from "../cells/places";
import { col, date, SAO_PAULO, shuffled } from "./sheet";

type Order = readonly [customer: unknown, day: unknown, amount?: unknown];
interface Options {
  readonly period?: unknown;
  readonly measure?: unknown;
  readonly asOf?: unknown;
  readonly language?: unknown;
}
const tableOf = (orders: readonly Order[], { period, measure, asOf, language }: Options = {}, place = here) =>
  cohortRetention(
    place,
    col(...orders.map(([customer]) => customer)),
    col(...orders.map(([, day]) => day)),
    period,
    measure,
    asOf,
    orders.some(([, , amount]) => amount !== undefined) ? col(...orders.map(([, , amount]) => amount)) : "",
    language,
  );

const ORDERS: Order[] = [
  ["Ann", "2024-01-05", 10],
  ["ann ", "2024-01-20", 5],
  ["Ann", "2024-03-01", 7.5],
  ["Bob", date("2024-01-31"), 1],
  ["Cid", "2024-03-31", 4],
  ["Bob", "2024-02-01", -1],
];

describe("COHORT_RETENTION", () => {
  test("COHORT_RETENTION has the share of each month's newcomers by month; months to come are blank", () => {
    expect(tableOf(ORDERS)).toEqual([
      ["Cohort", "Customers", "Month 0", "Month 1", "Month 2"],
      ["2024-01", 2, 1, 0, 0.5],
      ["2024-03", 1, 1, "", ""],
    ]);
  });

  test("COHORT_RETENTION counts customers or revenue, refunds taken off", () => {
    expect(tableOf(ORDERS, { measure: "count" }).slice(1)).toEqual([
      ["2024-01", 2, 2, 0, 1],
      ["2024-03", 1, 1, "", ""],
    ]);
    expect(tableOf(ORDERS, { measure: "Revenue" }).slice(1)).toEqual([
      ["2024-01", 2, 16, -1, 7.5],
      ["2024-03", 1, 4, "", ""],
    ]);
  });

  test("COHORT_RETENTION goes by quarters and by ISO weeks", () => {
    expect(tableOf(ORDERS, { period: "quarter" })).toEqual([
      ["Cohort", "Customers", "Quarter 0"],
      ["2024-Q1", 3, 1],
    ]);
    const weeks: Order[] = [
      [1, "2020-12-31"],
      [1, "2021-01-04"],
    ];
    expect(tableOf(weeks, { period: "week" })).toEqual([
      ["Cohort", "Customers", "Week 0", "Week 1"],
      ["2020-W53", 1, 1, 1],
    ]);
  });

  test("COHORT_RETENTION as of a day ignores later orders and goes up to that day's period", () => {
    expect(tableOf(ORDERS, { asOf: "2024-02-15" })).toEqual([
      ["Cohort", "Customers", "Month 0", "Month 1"],
      ["2024-01", 2, 1, 0],
    ]);
    expect(tableOf(ORDERS, { asOf: "2024-04-01" })[2]).toEqual(["2024-03", 1, 1, 0, "", ""]);
    expect(tableOf(ORDERS, { asOf: "2023-12-31" })).toEqual([["Cohort", "Customers"]]);
  });

  test("COHORT_RETENTION takes days of the spreadsheet's zone", () => {
    // 01:30 UTC on 1 February is still January in São Paulo.
    const orders: Order[] = [
      [1, new Date("2024-02-01T01:30:00Z")],
      [1, new Date("2024-02-01T12:00:00Z")],
    ];
    expect(tableOf(orders, {}, SAO_PAULO)[1]).toEqual(["2024-01", 1, 1, 1]);
  });

  test("COHORT_RETENTION is the same in any row order, and skips a title row", () => {
    const many = Array.from({ length: 300 }, (_, i): Order => [i % 41, 19_000 + ((i * 131) % 900) + 25_569]);
    expect(tableOf(shuffled(many))).toEqual(tableOf(many));
    expect(tableOf([["Customer", "Date", "Amount"], ...ORDERS])).toEqual(tableOf(ORDERS));
  });

  test("COHORT_RETENTION speaks Chinese", () => {
    expect(tableOf(ORDERS, { language: "zh" })[0]).toEqual(["队列", "客户数", "第0月", "第1月", "第2月"]);
  });

  test("COHORT_RETENTION needs amounts for revenue", () => {
    expect(() =>
      tableOf(
        [
          [1, "2024-01-01"],
          [2, "2024-01-02"],
        ],
        { measure: "revenue" },
      ),
    ).toThrow('COHORT_RETENTION: measure is "revenue", which needs the amounts');
  });

  test("COHORT_RETENTION skips rows without a customer and refuses others that cannot be used", () => {
    expect(tableOf([...ORDERS, ["", "2024-01-01", 3]])).toEqual(tableOf(ORDERS));
    expect(() =>
      tableOf([
        [1, "2024-01-05"],
        [2, "soon"],
        [3, ""],
        ["#REF!", "2024-01-01"],
      ]),
    ).toThrow(
      'COHORT_RETENTION: 3 rows cannot be used; correct or clear them (row 2: order_date: "soon" is not a date; row 3: order_date is blank; row 4: customer: the cell shows #REF!)',
    );
    expect(() =>
      tableOf([
        [1, "3/4/2024"],
        [2, "4/5/2024"],
      ]),
    ).toThrow("COHORT_RETENTION: order_date, row 1:");
    expect(() => tableOf(ORDERS, { period: "year" })).toThrow(
      'COHORT_RETENTION: period: "year" is not one of',
    );
    expect(() => cohortRetention(here, 1, "2024-01-01")).toThrow("COHORT_RETENTION: give the whole columns");
  });

  test("COHORT_RETENTION refuses a table that Sheets could not take, before it is made", () => {
    const weekly = Array.from({ length: 1500 }, (_, i): Order => [i, 25_569 + 7 * i]);
    expect(() => tableOf(weekly, { period: "week" })).toThrow(
      "COHORT_RETENTION: the result has 2254502 cells, and Sheets takes about 400000",
    );
  });
});
