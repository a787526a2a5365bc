import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CustomerOptions, type Customers, readCustomers } from "../../src/cells/customers";
import type { Cell } from "../../src/cells/place";
import { leftOutText } from "../../src/cells/problemsReport";
import { findTable } from "../../src/cells/table/findTable";
import { dayFromCivil, isoOfDay } from "../../src/core/calendar";
import { PLAIN_PLACE } from "./places";

const HEADER = ["Customer ID", "First order", "Last order", "Orders", "Total spent"];
const MAPPING = { customerId: 0, firstOrder: 1, lastOrder: 2, orderCount: 3, totalSpent: 4 };
const ADA = ["C1", "2024-01-01", "2024-03-01", 3, 120.5];

function customersOf(
  rows: readonly (readonly Cell[])[],
  options?: CustomerOptions,
  mapping = MAPPING,
): Customers {
  const values = [HEADER, ...rows];
  const table = findTable(values);
  if (!table.ok) throw new Error(table.reason);
  return readCustomers(values, table, mapping, PLAIN_PLACE, options);
}
const reasons = (rows: readonly (readonly Cell[])[], options?: CustomerOptions) =>
  customersOf(rows, options).report.leftOut.map((line) => leftOutText(line, "en"));

describe("readCustomers", () => {
  test("readCustomers gives the columns of the usable rows", () => {
    const read = customersOf([
      ADA,
      ["C2", "15/02/2024", new Date(Date.UTC(2024, 1, 15, 8)), "1", "$1,020.00"],
    ]);
    expect(read.ids).toEqual(["C1", "C2"]);
    expect([...read.rows]).toEqual([1, 2]);
    expect([...read.orderCount]).toEqual([3, 1]);
    expect(Array.from(read.firstDay, isoOfDay)).toEqual(["2024-01-01", "2024-02-15"]);
    expect(Array.from(read.lastDay, isoOfDay)).toEqual(["2024-03-01", "2024-02-15"]);
    expect([...read.totalSpent]).toEqual([120.5, 1020]);
    expect([...read.previousDay]).toEqual([Number.NaN, Number.NaN]);
    expect(read.report).toEqual({ read: 2, used: 2, leftOut: [] });
  });

  test.each<[string, readonly Cell[]]>([
    ["0 orders", ["C9", "", "", 0, 0]],
    ["0 orders and a date that is none", ["C9", "-", "n/a", "0", ""]],
    ["0 orders and dates the wrong way round", ["C9", "2024-03-01", "2024-01-01", 0, ""]],
    ["nothing but an id", ["C9", "", "", "", ""]],
    ["no count, no dates and no money", ["C9", "", "", "", "0.00"]],
  ])("readCustomers takes a row with %s for a prospect", (_, row) => {
    const read = customersOf([ADA, row]);
    expect(read.report.used).toBe(2);
    expect(read.orderCount[1]).toBe(0);
    expect(read.lastDay[1]).toBeNaN();
    expect(read.totalSpent[1]).toBe(0);
  });

  test.each<[readonly Cell[], string]>([
    [["", "2024-01-01", "2024-03-01", 3, 120.5], "no customer is named"],
    [["C9", "2024-01-01", "2024-03-01", "many", 5], 'Orders: "many" is not a number'],
    [["C9", "2024-01-01", "2024-03-01", "", 5], "Orders: the cell is blank"],
    [["C9", "2024-01-01", "2024-03-01", 2.5, 5], 'Orders: "2.5" is not a whole number'],
    [["C9", "2024-01-01", "2024-03-01", -1, 5], 'Orders: "-1" is negative'],
    [["C9", "", "", 2, 5], "First order: there are orders but no order date"],
    [["C9", "2024-01-01", "", 2, 5], "Last order: there are orders but no order date"],
    [
      ["C9", "2024-03-01", "2024-01-01", 2, 5],
      'Last order: the last order, "2024-01-01", is before the first',
    ],
    [
      ["C9", "2024-01-01", "2024-03-01", 1, 5],
      'Last order: one order, but the last order, "2024-03-01", is not the first',
    ],
    [["C9", "soon", "2024-03-01", 2, 5], 'First order: "soon" is not a date'],
    [["C9", "1900-01-01", "2024-03-01", 2, 5], 'First order: "1900-01-01" is not within 1970–2199'],
    [["C9", "2024-01-01", "2024-03-01", 2, "n/a"], 'Total spent: "n/a" is not a number'],
    [["C9", "2024-01-01", "2024-03-01", 2, ""], "Total spent: the cell is blank"],
    [["C9", "2024-01-01", "2024-03-01", 2, "#N/A"], "Total spent: the cell shows #N/A"],
    [["C9", "", "", 0, "#N/A"], "Total spent: the cell shows #N/A"],
    [["C9", "2024-01-01", "Loading...", 2, 5], "Last order: the cell is still loading; wait a moment"],
  ])("readCustomers leaves out %j: %s", (row, reason) => {
    const read = customersOf([ADA, row]);
    expect(reasons([ADA, row])).toEqual([reason]);
    expect(read.ids).toEqual(["C1"]);
    expect(read.report).toMatchObject({ read: 2, used: 1, leftOut: [{ count: 1, firstRows: [2] }] });
  });

  test("readCustomers leaves out orders after the as-of date, where one is given", () => {
    const asOf = dayFromCivil(2024, 2, 1);
    expect(reasons([ADA], { asOf })).toEqual(['Last order: "2024-03-01" is after the as-of date']);
    expect(reasons([ADA], { asOf: dayFromCivil(2024, 3, 1) })).toEqual([]);
  });

  test("readCustomers keeps negative totals: refunds can be more than was paid", () => {
    expect(customersOf([["C1", "2024-01-01", "2024-03-01", 2, "(12.00)"]]).totalSpent[0]).toBe(-12);
  });

  test("readCustomers names every bad cell of a row but counts the row once", () => {
    const read = customersOf([["C9", "soon", "later", "many", "much"]]);
    expect(read.problems.map(({ row, column, field }) => [row, column, field])).toEqual([
      [1, 3, "orderCount"],
      [1, 1, "firstOrder"],
      [1, 2, "lastOrder"],
      [1, 4, "totalSpent"],
    ]);
    expect(read.report).toMatchObject({ read: 1, used: 0, leftOut: [{ count: 1, field: "orderCount" }] });
  });

  test("readCustomers reads dates as serial numbers, which is how an unformatted date column arrives", () => {
    expect(Array.from(customersOf([["C1", 45292, 45352, 3, 5]]).lastDay, isoOfDay)).toEqual(["2024-03-01"]);
  });

  test("readCustomers takes the order of day and month from the other date column", () => {
    const read = customersOf([
      ["C1", "01/02/2024", "15/03/2024", 2, 5],
      ["C2", "03/02/2024", "04/03/2024", 2, 5],
    ]);
    expect(Array.from(read.firstDay, isoOfDay)).toEqual(["2024-02-01", "2024-02-03"]);
    expect(read.undecided).toEqual([]);
  });

  test("readCustomers names the columns that leave it open, and reads them as it is told", () => {
    const rows = [["C1", "01/02/2024", "03/04/2024", 2, 5]];
    expect(customersOf(rows).undecided).toEqual([
      { field: "firstOrder", row: 1, found: "01/02/2024" },
      { field: "lastOrder", row: 1, found: "03/04/2024" },
    ]);
    expect(reasons(rows)).toEqual(['First order: "01/02/2024" can be two dates; write it as year-month-day']);
    expect(Array.from(customersOf(rows, { dateOrder: "monthFirst" }).firstDay, isoOfDay)).toEqual([
      "2024-01-02",
    ]);
    expect(customersOf([["C1", "01/02/2024", "03/04/2024", 0, 5]]).undecided).toEqual([]);
    expect(customersOf([...rows, ADA], { within: (row) => row >= 2 && row <= 2 }).undecided).toEqual([]);
  });

  test("readCustomers uses and reports rows within a span, and reads them by the evidence of all", () => {
    const rows = [
      ["C1", "15/02/2024", "15/03/2024", 2, "1.234,50"],
      ["C2", "01/02/2024", "03/04/2024", 2, "1,234"],
      ["", "01/02/2024", "03/04/2024", 2, "5"],
      ["C4", "01/02/2024", "03/04/2024", "x", "5"],
    ];
    const read = customersOf(rows, { within: (row) => row >= 2 && row <= 3 });
    expect(read.ids).toEqual(["C2"]);
    expect(Array.from(read.lastDay, isoOfDay)).toEqual(["2024-04-03"]);
    expect([...read.totalSpent]).toEqual([1.234]);
    expect(read.report).toMatchObject({
      read: 2,
      used: 1,
      leftOut: [{ reason: "noCustomer", firstRows: [3] }],
    });
  });

  test("readCustomers reports customers in several rows and uses all of them", () => {
    const read = customersOf([ADA, ["C2", "", "", 0, 0], [" c1 ", "2024-01-01", "2024-01-01", 1, 5]]);
    expect(read.duplicates).toEqual([{ id: "C1", rows: [1, 3] }]);
    expect(read.report.used).toBe(3);
  });

  test("readCustomers names a customer by e-mail address or name where the id is missing", () => {
    const values = [
      ["ID", "Email", "Name", "Orders"],
      ["'007", "", "", 0],
      ["", "ada@example.org", "Ada", 0],
      ["", "", "Bob", 0],
      ["", "", "", 0],
    ];
    const table = findTable(values);
    if (!table.ok) throw new Error(table.reason);
    const mapping = { customerId: 0, email: 1, customerName: 2, orderCount: 3 };
    expect(readCustomers(values, table, mapping, PLAIN_PLACE).ids).toEqual(["007", "ada@example.org", "Bob"]);
  });

  test("readCustomers reads a table without ids or dates", () => {
    const read = customersOf([ADA], {}, { totalSpent: 4 } as typeof MAPPING);
    expect(read.ids).toEqual([""]);
    expect(read.duplicates).toEqual([]);
    expect([read.totalSpent[0], read.orderCount[0]]).toEqual([120.5, Number.NaN]);
  });
});

describe("the problems report", () => {
  test("counts every row below the header once, most frequent reason first", () => {
    const bad = ["C9", "2024-01-01", "2024-03-01", 2, "n/a"];
    const blank = ["", "", "", "", ""];
    const { report } = customersOf([ADA, blank, ...Array(7).fill(bad), HEADER, ["Total", "", "", 9, 99]]);
    expect(report.read).toBe(11);
    expect(report.used).toBe(1);
    expect(
      report.leftOut.map(({ reason, field, count, firstRows }) => [reason, field, count, firstRows]),
    ).toEqual([
      ["notANumber", "totalSpent", 7, [3, 4, 5, 6, 7]],
      ["blankRow", undefined, 1, [2]],
      ["repeatedHeader", undefined, 1, [10]],
      ["total", undefined, 1, [11]],
    ]);
    expect(report.leftOut.map((line) => leftOutText(line, "zh"))).toEqual([
      "累计消费：“n/a”不是数字",
      "空行",
      "重复的表头",
      "合计行",
    ]);
  });

  test("adds up whatever the cells hold", () => {
    const cell = fc.oneof(
      fc.constantFrom<Cell>(
        "",
        "n/a",
        "Total",
        0,
        1,
        2.5,
        -1,
        "1,234",
        "3/4/2024",
        "2024-01-01",
        true,
        null,
        "#N/A",
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { maxLength: 12 }), (rows) => {
        const read = customersOf([ADA, ...rows]);
        const leftOut = read.report.leftOut.reduce((sum, { count }) => sum + count, 0);
        expect(read.report.read).toBe(read.report.used + leftOut);
        expect(read.rows.length).toBe(read.report.used);
        for (let index = 0; index < read.rows.length; index++) {
          const hasDates = !Number.isNaN(read.firstDay[index]!) && !Number.isNaN(read.lastDay[index]!);
          expect(read.orderCount[index] === 0 || hasDates).toBe(true);
        }
      }),
      { seed: 20240501, numRuns: 300 },
    );
  });
});

describe("readCustomers of further columns", () => {
  const wide = (headers: string, row: readonly Cell[]) => {
    const titles = headers.split(", ");
    const values = [titles, row];
    const table = findTable(values);
    if (!table.ok) throw new Error(table.reason);
    const fields = ["customerId", "firstOrder", "lastOrder", "orderCount", "totalSpent"];
    const more: Record<string, string> = {
      Previous: "previousOrder",
      Days: "orderDays",
      Refunded: "refund",
      Given: "givenName",
      Family: "familyName",
    };
    const mapping = Object.fromEntries(
      titles.map((title, column) => [more[title] ?? fields[column - (titles.length - 5)]!, column]),
    );
    return readCustomers(values, table, mapping, PLAIN_PLACE);
  };

  test.each<[string, boolean]>([
    ["2024-01-01", true],
    ["2024-02-01", true],
    ["2024-03-01", true],
    ["", true],
    ["2023-12-31", false],
    ["2024-03-02", false],
  ])("readCustomers judges a previous order of %j against the first and the last", (previous, isUsable) => {
    const read = wide("Previous, ID, First, Last, N, Spent", [previous, ...ADA]);
    expect(read.report.used).toBe(isUsable ? 1 : 0);
    if (isUsable) return;
    expect(read.report.leftOut.map((line) => leftOutText(line, "en"))).toEqual([
      `Previous order: "${previous}" is not between the first order and the last`,
    ]);
  });

  test.each<[Cell, number | undefined]>([
    [2, 2],
    [3, 3],
    ["", 3],
    [1, undefined],
    [4, undefined],
    [0, undefined],
    [2.5, undefined],
  ])("readCustomers judges %j order days against 3 orders on two dates", (found, orderDays) => {
    const read = wide("Days, ID, First, Last, N, Spent", [found, ...ADA]);
    expect(Array.from(read.orderDays)).toEqual(orderDays === undefined ? [] : [orderDays]);
    if (orderDays !== undefined) expect(Array.from(read.orderCount)).toEqual([3]);
    else
      expect(read.report.leftOut.map((line) => leftOutText(line, "en"))).toEqual([
        `Order days: "${found}" days with an order do not fit the orders and their dates`,
      ]);
  });

  test("readCustomers takes order days for orders where only they are known", () => {
    const values = [["ID", "First", "Last", "Days", "Spent"], ADA];
    const table = findTable(values);
    if (!table.ok) throw new Error(table.reason);
    const { orderCount: _, ...mapping } = { ...MAPPING, orderDays: 3 };
    const read = readCustomers(values, table, mapping, PLAIN_PLACE);
    expect([...read.orderCount, ...read.orderDays]).toEqual([3, 3]);
  });

  test("readCustomers takes refunds off the total", () => {
    expect([...wide("Refunded, ID, First, Last, N, Spent", [20, ...ADA]).totalSpent]).toEqual([100.5]);
    expect([...wide("Refunded, ID, First, Last, N, Spent", ["", ...ADA]).totalSpent]).toEqual([120.5]);
  });

  test("readCustomers reads counts with their unit", () => {
    for (const count of ["3 orders", "3单", "3 次", "３笔"])
      expect([
        ...wide("ID, First, Last, N, Spent", ["C1", "2024-01-01", "2024-03-01", count, 5]).orderCount,
      ]).toEqual([3]);
  });
});
