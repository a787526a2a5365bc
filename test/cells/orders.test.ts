import { describe, expect, test } from "vitest";
import type { ColumnMapping } from "../../src/cells/customers";
import { orderNoteText } from "../../src/cells/orderRows/orderNotes";
import { type OrderOptions, type Orders, readOrders } from "../../src/cells/orders";
import type { Cell } from "../../src/cells/place";
import { leftOutText } from "../../src/cells/problemsReport";
import { findTable } from "../../src/cells/table/findTable";
import { isoOfDay } from "../../src/core/calendar";
import { customersFromOrders } from "../../src/core/customers";
import type { Field } from "../../src/core/fields";
import { PLAIN_PLACE } from "./places";

type Rows = readonly (readonly Cell[])[];

/** Reads rows below the fields' own names, in whatever order the fields come. */
function read(fields: string, rows: Rows, options?: OrderOptions): ReturnType<typeof readOrders> {
  const names = fields.split(" ") as Field[];
  // Headers that no reader knows: the mapping alone says what is what.
  const values = [names.map((name) => `my ${name}`), ...rows];
  const table = findTable(values);
  if (!table.ok) throw new Error(table.reason);
  const mapping: ColumnMapping = Object.fromEntries(names.map((name, column) => [name, column]));
  return readOrders(values, table, mapping, PLAIN_PLACE, options);
}
function orders(fields: string, rows: Rows, options?: OrderOptions): Orders {
  const found = read(fields, rows, options);
  if (!found.ok) throw new Error(found.reason);
  const { read: all, used, leftOut } = found.report;
  expect(all).toBe(leftOut.reduce((sum, { count }) => sum + count, used));
  return found;
}
/** Each customer as "orders, spent, first, last". */
function customers(found: Orders): Record<string, string> {
  const days = Array.from(found.lines.day);
  const seen = customersFromOrders(found.lines, found.ids.length, Math.max(...days));
  const day = (value: number): string => (Number.isNaN(value) ? "" : isoOfDay(value).slice(5));
  return Object.fromEntries(
    found.ids.flatMap((id, at) =>
      seen.seen[at] === 0
        ? []
        : [
            [
              id,
              `${seen.orders[at]} ${seen.totalSpent[at]} ${day(seen.firstDay[at]!)} ${day(seen.lastDay[at]!)}`,
            ],
          ],
    ),
  );
}
const leftOut = ({ report }: Orders): string[] =>
  report.leftOut.map((line) => `${line.count} ${leftOutText(line, "en")}`);
const notes = (found: Orders): string[] => found.notes.map(({ reason, count }) => `${reason} ${count}`);

const PLAIN = "customerId orderDate amount";

describe("readOrders of rows that are orders", () => {
  test("readOrders counts rows as orders where there is no order id, and keeps orders of one day apart", () => {
    const found = orders(PLAIN, [
      ["C1", "2024-01-05", 10],
      ["C1", "2024-01-05", "20.50"],
      ["C2", new Date(Date.UTC(2024, 1, 1, 9)), "$7.00"],
    ]);
    expect(customers(found)).toEqual({ C1: "2 30.5 01-05 01-05", C2: "1 7 02-01 02-01" });
    expect([...found.rows]).toEqual([1, 2, 3]);
    expect(found.report).toEqual({ read: 3, used: 3, leftOut: [] });
    expect(found.notes).toEqual([]);
  });

  test("readOrders names every row that it leaves out, with the reason", () => {
    const found = orders(`${PLAIN} status`, [
      ["C1", "2024-01-05", 10, "paid"],
      ["", "2024-01-05", 10, "paid"],
      ["n/a", "2024-01-05", 10, "paid"],
      ["C1", "soon", 10, "paid"],
      ["C1", "", 10, "paid"],
      ["C1", "2024-01-05", "much", "paid"],
      ["C1", "2024-01-05", "", "paid"],
      ["C1", "2024-01-05", 10, "Cancelled"],
      ["C1", "2024-01-05", 10, "已退款"],
      ["C1", "2024-01-05", 10, "on-hold"],
      ["", "", "", ""],
      ["Total", "", 90, ""],
    ]);
    expect(leftOut(found)).toEqual(
      [
        "2 no customer is named",
        'Order date: "soon" is not a date',
        "Order date: the cell is blank",
        'Amount: "much" is not a number',
        "Amount: the cell is blank",
        "cancelled (“Cancelled”)",
        "refunded in full (“已退款”)",
        "not paid (“on-hold”)",
        "a blank row",
        "a total line",
      ].map((line, at) => (at === 0 ? line : `1 ${line}`)),
    );
    expect(found.report).toMatchObject({ read: 12, used: 1 });
  });

  test("readOrders reads only the rows within a span", () => {
    const rows = [1, 2, 3, 4].map((n) => ["C1", `2024-01-0${n}`, n]);
    const found = orders(PLAIN, rows, { within: (row) => row >= 2 && row <= 3 });
    expect([...found.rows]).toEqual([2, 3]);
    expect(found.report).toEqual({ read: 2, used: 2, leftOut: [] });
  });

  test("readOrders says which columns it lacks", () => {
    expect(read("email product", [["a@b.org", "Mug"]])).toEqual({
      ok: false,
      reason: "missingColumns",
      fields: ["orderDate", "amount"],
    });
    expect(read("orderDate quantity unitPrice", [["2024-01-01", 1, 2]])).toMatchObject({
      fields: ["customerId"],
    });
  });

  test("readOrders names the first date that can be two, and takes the order that it is given", () => {
    const rows = [["C1", "03/04/2024", 5]];
    expect(orders(PLAIN, rows).undecided).toEqual({ row: 1, found: "03/04/2024" });
    expect(customers(orders(PLAIN, rows, { dateOrder: "monthFirst" }))).toEqual({ C1: "1 5 03-04 03-04" });
  });
});

describe("readOrders of who ordered", () => {
  test("readOrders merges customers whatever the case, spaces, width and guards of their id", () => {
    const found = orders(PLAIN, [
      ["Ann", "2024-01-01", 1],
      [" ANN ", "2024-01-02", 2],
      ["ａｎｎ", "2024-01-03", 3],
      ["'001", "2024-01-01", 1],
      ['="001"', "2024-01-02", 1],
      [17850, "2024-01-01", 1],
      ["17850", "2024-01-02", 1],
    ]);
    expect(customers(found)).toEqual({
      Ann: "3 6 01-01 01-03",
      "001": "2 2 01-01 01-02",
      "17850": "2 2 01-01 01-02",
    });
  });

  test("readOrders merges an e-mail address with the one id that it stands beside, in any order of rows", () => {
    const rows = [
      ["", "ada@x.org", "2024-01-01", 1],
      ["7", "Ada@X.org", "2024-01-02", 2],
      ["", "bob@x.org", "2024-01-03", 4],
      ["8", "two@x.org", "2024-01-04", 8],
      ["9", "two@x.org", "2024-01-05", 16],
      ["", "two@x.org", "2024-01-06", 32],
    ];
    const expected = {
      "7": "2 3 01-01 01-02",
      "bob@x.org": "1 4 01-03 01-03",
      "8": "1 8 01-04 01-04",
      "9": "1 16 01-05 01-05",
      "two@x.org": "1 32 01-06 01-06",
    };
    expect(customers(orders("customerId email orderDate amount", rows))).toEqual(expected);
    expect(customers(orders("customerId email orderDate amount", [...rows].reverse()))).toEqual(expected);
  });

  test("readOrders never merges customers with ids by their name alone", () => {
    const found = orders("customerId customerName orderDate amount", [
      ["7", "Wang Wei", "2024-01-01", 1],
      ["8", "Wang Wei", "2024-01-02", 2],
      ["", "wang wei", "2024-01-03", 4],
    ]);
    expect(found.ids).toEqual(["7", "8", "Wang Wei"]);
  });

  test("readOrders joins given and family names, the Chinese way where they are Chinese", () => {
    const found = orders("givenName familyName orderDate amount", [
      ["Ada", "Lovelace", "2024-01-01", 1],
      ["小明", "王", "2024-01-02", 2],
      ["ada", "lovelace", "2024-01-03", 2],
      ["", "", "2024-01-03", 2],
    ]);
    expect(found.ids).toEqual(["Ada Lovelace", "王小明"]);
    expect(leftOut(found)).toEqual(["1 no customer is named"]);
  });

  test("readOrders takes an id of 0, which shops write for guests, for none", () => {
    const found = orders("customerId email orderDate amount", [
      [0, "ada@x.org", "2024-01-01", 1],
      ["0", "bob@x.org", "2024-01-02", 2],
    ]);
    expect(found.ids).toEqual(["ada@x.org", "bob@x.org"]);
  });
});

describe("readOrders of order lines", () => {
  const LINES = "orderId customerId orderDate amount";

  test("readOrders adds up the lines of an order", () => {
    const found = orders(LINES, [
      ["A1", "C1", "2024-01-01", 10],
      ["A1", "C1", "2024-01-01", 15],
      ["a1", "C1", "2024-01-01", -5],
      ["A2", "C1", "2024-01-09", 1],
    ]);
    expect(customers(found)).toEqual({ C1: "2 21 01-01 01-09" });
    expect(notes(found)).toEqual(["joined 2", "negative 1"]);
  });

  test("readOrders takes a total once that every line of its order repeats", () => {
    const found = orders(`${LINES} product`, [
      ["A1", "C1", "2024-01-01", 50, "Mug"],
      ["A1", "C1", "2024-01-01", 50, "Cup"],
      ["A2", "C1", "2024-01-09", 30, "Mug"],
      ["A2", "C1", "2024-01-09", 30, "Pot"],
      ["A3", "C2", "2024-01-09", 7, "Pot"],
    ]);
    expect(customers(found)).toEqual({ C1: "2 80 01-01 01-09", C2: "1 7 01-09 01-09" });
    expect(notes(found)).toEqual(["repeatedTotal 2"]);
  });

  test.each<[string, readonly number[], number]>([
    ["once where they are repeated, too", [6, 6, 0, 0], 74],
    ["line by line where they are not", [6, 5, 0, 0], 69],
  ])("readOrders takes refunds beside repeated totals off %s", (_, [a, b, c, d], spent) => {
    const found = orders(`${LINES} refund`, [
      ["A1", "C1", "2024-01-01", 50, a],
      ["A1", "C1", "2024-01-01", 50, b],
      ["A2", "C1", "2024-01-09", 30, c],
      ["A2", "C1", "2024-01-09", 30, d],
    ]);
    expect(customers(found)).toEqual({ C1: `2 ${spent} 01-01 01-09` });
  });

  test("readOrders adds equal amounts of lines up where some order has lines that differ", () => {
    const found = orders(`${LINES} product`, [
      ["A1", "C1", "2024-01-01", 50, "Mug"],
      ["A1", "C1", "2024-01-01", 50, "Cup"],
      ["A2", "C1", "2024-01-09", 30, "Mug"],
      ["A2", "C1", "2024-01-09", 31, "Pot"],
    ]);
    expect(customers(found)).toEqual({ C1: "2 161 01-01 01-09" });
  });

  test("readOrders multiplies quantity and unit price where there is no amount", () => {
    const found = orders("orderId customerId orderDate quantity unitPrice", [
      ["1", "C1", "2024-01-01", 3, 0.1],
      ["1", "C1", "2024-01-01", "2", "1.05"],
      ["C1", "C1", "2024-01-02", -1, 0.1],
      ["2", "C1", "2024-01-03", "", 0.1],
      ["3", "C1", "2024-01-03", 1, "free"],
    ]);
    expect(customers(found)).toEqual({ C1: "1 2.3 01-01 01-01" });
    expect(leftOut(found)).toEqual(["1 Quantity: the cell is blank", '1 Unit price: "free" is not a number']);
  });

  test("readOrders goes on with the order above where merged cells leave all that names it blank", () => {
    const found = orders(`${LINES} product`, [
      ["A1", "C1", "2024-01-01", 10, "Mug"],
      ["", "", "", 5, "Cup"],
      ["A2", "C2", "2024-01-02", 1, "Mug"],
    ]);
    expect(customers(found)).toEqual({ C1: "1 15 01-01 01-01", C2: "1 1 01-02 01-02" });
  });

  test("readOrders keeps orders of one number apart where they name different customers", () => {
    const found = orders(LINES, [
      ["1", "C1", "2024-01-01", 10],
      ["1", "C2", "2024-01-02", 20],
      ["1", "C2", "2024-01-02", 5],
    ]);
    expect(customers(found)).toEqual({ C1: "1 10 01-01 01-01", C2: "1 25 01-02 01-02" });
  });

  test("readOrders takes refunds off, whatever their sign; an order refunded in full is no order", () => {
    const found = orders(`${LINES} refund`, [
      ["A1", "C1", "2024-01-01", 50, ""],
      ["A2", "C1", "2024-01-02", 50, 20],
      ["A3", "C1", "2024-01-03", 50, "-50.00"],
      ["A4", "C1", "2024-01-04", 50, "-"],
      ["A5", "C1", "2024-01-05", 50, "some"],
      ["A6", "C1", "2024-01-06", 50, "无退款申请"],
    ]);
    expect(customers(found)).toEqual({ C1: "4 180 01-01 01-06" });
    expect(notes(found)).toEqual(["refunded 2"]);
    expect(leftOut(found)).toEqual(['1 Refund: "some" is not a number']);
  });

  test("readOrders leaves an order out with all its lines where its first line says cancelled", () => {
    const found = orders(`${LINES} cancelledAt status`, [
      ["A1", "C1", "2024-01-01", 50, "2024-01-02", "paid"],
      ["A1", "", "", "", "", ""],
      ["A2", "C1", "2024-01-03", 5, "", "refunded"],
      ["A2", "", "", "", "", ""],
      ["A3", "C1", "2024-01-03", 5, "", "paid"],
      ["A3", "", "", "", "", ""],
    ]);
    expect(customers(found)).toEqual({ C1: "1 5 01-03 01-03" });
    expect(leftOut(found)).toEqual(["2 cancelled", "2 refunded in full (“refunded”)"]);
  });
});

describe("readOrders of rows that come twice", () => {
  const ROW = ["A1", "C1", "2024-01-01", 10];

  test("readOrders leaves out an order that stands there twice, cell by cell", () => {
    const found = orders("orderId customerId orderDate amount", [ROW, ["A2", "C1", "2024-01-02", 5], ROW]);
    expect(customers(found)).toEqual({ C1: "2 15 01-01 01-02" });
    expect(leftOut(found)).toEqual(["1 the same row once more"]);
  });

  test("readOrders keeps equal rows without an order id, and says so", () => {
    const found = orders(PLAIN, [ROW.slice(1), ROW.slice(1)]);
    expect(customers(found)).toEqual({ C1: "2 20 01-01 01-01" });
    expect(notes(found)).toEqual(["equalRows 1"]);
  });

  test("readOrders keeps the odd equal item of an order, and leaves out items pasted twice", () => {
    const fields = "orderId customerId orderDate product quantity unitPrice";
    const items = Array.from({ length: 20 }, (_, at) => [`A${at % 5}`, "C1", "2024-01-01", `P${at}`, 1, 2]);
    const odd = orders(fields, [...items, items[3]!]);
    expect(customers(odd)).toEqual({ C1: "5 42 01-01 01-01" });
    expect(notes(odd)).toContain("equalRows 1");
    const twice = orders(fields, [...items, ...items]);
    expect(customers(twice)).toEqual({ C1: "5 40 01-01 01-01" });
    expect(leftOut(twice)).toEqual(["20 the same row once more"]);
  });
});

describe("readOrders of currencies", () => {
  const FIELDS = `${PLAIN} currency`;
  const ROWS = [
    ["C1", "2024-01-01", 10, "usd"],
    ["C1", "2024-01-02", 20, "EUR"],
    ["C2", "2024-01-03", 5, "USD"],
    ["C2", "2024-01-04", 7, ""],
    ["", "2024-01-04", 7, "GBP"],
  ];

  test("readOrders refuses to add up two currencies, with the rows of each", () => {
    expect(read(FIELDS, ROWS)).toEqual({
      ok: false,
      reason: "currencies",
      currencies: [
        { currency: "USD", rows: 2 },
        { currency: "EUR", rows: 1 },
      ],
    });
  });

  test("readOrders takes the currency that it is given and counts the others", () => {
    const found = orders(FIELDS, ROWS, { currency: "usd" });
    expect(found.currency).toBe("USD");
    expect(customers(found)).toEqual({ C1: "1 10 01-01 01-01", C2: "2 12 01-03 01-04" });
    expect(leftOut(found)).toEqual(["1 in another currency (“EUR”)", "1 no customer is named"]);
    expect(notes(found)).toEqual(["noCurrency 1"]);
  });

  test("readOrders sees two currencies in the amounts themselves", () => {
    const rows = (one: Cell, other: Cell) => [
      ["C1", "2024-01-01", one],
      ["C1", "2024-01-02", other],
    ];
    expect(read(PLAIN, rows("€10.00", "$12.00"))).toMatchObject({ ok: false, reason: "currencies" });
    expect(read(PLAIN, rows("12.00 EUR", "€10.00"))).toMatchObject({ ok: true, currency: "EUR" });
    expect(read(PLAIN, rows("¥10", "12元"))).toMatchObject({ ok: true, currency: "CNY" });
    expect(read(PLAIN, rows("A$10", "$10"))).toMatchObject({ ok: false });
    expect(read(PLAIN, rows(10, "$10"))).toMatchObject({ ok: true, currency: "USD", notes: [] });
  });
});

describe("readOrders of deals", () => {
  test("readOrders counts only deals won where one status is that of a deal won", () => {
    const found = orders(`${PLAIN} status`, [
      ["C1", "2024-01-01", 10, "Closed Won"],
      ["C1", "2024-01-02", 10, "Negotiation"],
      ["C1", "2024-01-03", 10, "Closed Lost"],
      ["C1", "2024-01-04", 10, "赢单"],
    ]);
    expect(customers(found)).toEqual({ C1: "2 20 01-01 01-04" });
    expect(leftOut(found)).toEqual(["2 not won (“Negotiation”)"]);
  });

  test("readOrders keeps orders of a status that nobody knows, in a plain table", () => {
    expect(customers(orders(`${PLAIN} status`, [["C1", "2024-01-01", 10, "picked up"]]))).toEqual({
      C1: "1 10 01-01 01-01",
    });
  });
});

test("orderNoteText says how many rows, in both languages", () => {
  const note = { reason: "joined", count: 3, firstRows: [2, 3, 4] } as const;
  expect(orderNoteText(note, "en")).toBe("Rows that are further lines of an order: 3");
  expect(orderNoteText(note, "zh")).toBe("同一订单的其他明细：3 行");
});
