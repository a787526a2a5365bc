import { describe, expect, test } from "vitest";
import { customerTable } from "../../src/functions/customerTable";
import { PLAIN_PLACE as here } from "../cells/places";
import { col, date, SAO_PAULO, shuffled } from "./sheet";

const TITLES = [
  ...["Customer", "Orders", "Order days", "First order", "Previous order", "Last order", "Total spent"],
  ...["Average order", "Days between orders", "Lifecycle stage"],
];

type Order = [customer: unknown, day: unknown, amount: unknown, id?: unknown];
const tableOf = (orders: Order[], asOf: unknown = "", language: unknown = "", place = here) =>
  customerTable(
    place,
    col(...orders.map(([customer]) => customer)),
    col(...orders.map(([, day]) => day)),
    col(...orders.map(([, , amount]) => amount)),
    asOf,
    orders.some(([, , , id]) => id !== undefined) ? col(...orders.map(([, , , id]) => id)) : "",
    language,
  );
const day = date;

describe("CUSTOMER_TABLE", () => {
  const orders: Order[] = [
    ["Ann", "2024-01-01", 10.1],
    ["Bob", "2024-01-15", 100],
    ["ann ", "2024-01-11", 20.2],
    ["Ann", "2024-01-11", 0.05],
    ["Bob", "2024-01-20", -30],
    ["Cid", "2024-01-02", -5],
    ["Ann", "2024-01-31", 5],
    ["Dan", "2024-01-31", 0],
  ];

  test("CUSTOMER_TABLE adds up orders by customer, who spent most first, who ordered nothing last", () => {
    expect(tableOf(orders)).toEqual([
      TITLES,
      ["Bob", 1, 1, day("2024-01-15"), "", day("2024-01-15"), 70, 70, "", "First order"],
      [
        ...["Ann", 4, 3, day("2024-01-01"), day("2024-01-11"), day("2024-01-31")],
        ...[35.35, 35.35 / 4, 15, "Repeat"],
      ],
      ["Dan", 0, 0, "", "", "", 0, "", "", "Prospect"],
      ["Cid", 0, 0, "", "", "", -5, "", "", "Prospect"],
    ]);
  });

  test("CUSTOMER_TABLE as of an earlier day knows nothing of what came later", () => {
    expect(tableOf(orders, "2024-01-11").slice(1)).toEqual([
      ["Ann", 3, 2, day("2024-01-01"), day("2024-01-01"), day("2024-01-11"), 30.35, 30.35 / 3, 10, "Repeat"],
      ["Cid", 0, 0, "", "", "", -5, "", "", "Prospect"],
    ]);
  });

  test("CUSTOMER_TABLE is the same in any row order, but for the spelling of ids", () => {
    const many = Array.from(
      { length: 400 },
      (_, i): Order => [
        `c${(i * 7) % 23}`,
        day(`2024-0${1 + (i % 9)}-1${(i * 3) % 10}`),
        ((i * 101) % 977) / 100 - 1.005,
        `o${(i * 13) % 170}`,
      ],
    );
    expect(tableOf(shuffled(many))).toEqual(tableOf(many));
  });

  test("CUSTOMER_TABLE with order ids adds the rows of an order first, dated by its earliest positive row", () => {
    const lines: Order[] = [
      ["Ann", "2024-01-05", 20, "A1"],
      ["Ann", "2024-01-03", -5, "a1 "],
      ["Ann", "2024-01-04", 10, "A1"],
      ["Ann", "2024-02-01", 9, 7],
      ["Ann", "2024-02-01", -9, "7"],
      ["Bob", "2024-01-04", 10, "A1"],
      ["Bob", "2024-01-09", 1, ""],
      ["Bob", "2024-01-09", 2, ""],
    ];
    expect(
      tableOf(lines)
        .slice(1)
        .map((row) => row.slice(0, 7)),
    ).toEqual([
      ["Ann", 1, 1, day("2024-01-04"), "", day("2024-01-04"), 25],
      ["Bob", 3, 2, day("2024-01-04"), day("2024-01-04"), day("2024-01-09"), 13],
    ]);
  });

  test("CUSTOMER_TABLE compares ids trimmed and without case, and shows the first spelling; numbers sort as numbers", () => {
    const same: Order[] = [10, 9, " x1", "X1", "009"].map((id) => [id, "2024-01-01", 1]);
    expect(
      tableOf(same)
        .slice(1)
        .map(([id, orders]) => [id, orders]),
    ).toEqual([
      ["x1", 2],
      ["009", 1],
      [9, 1],
      [10, 1],
    ]);
  });

  test("CUSTOMER_TABLE skips the title row and rows without a customer", () => {
    const titled: Order[] = [
      ["Customer", "Date", "Amount"],
      ["Ann", "2024-01-01", 1],
      ["", "", ""],
      ["", "Total", 999],
    ];
    expect(tableOf(titled).slice(1)).toEqual([
      ["Ann", 1, 1, day("2024-01-01"), "", day("2024-01-01"), 1, 1, "", "First order"],
    ]);
    expect(
      tableOf([
        ["Customer", "Date", "Amount"],
        ["", "", ""],
      ]),
    ).toEqual([TITLES]);
  });

  test("CUSTOMER_TABLE refuses rows it cannot use together: how many, and the first five", () => {
    const bad: Order[] = [
      ["Customer", "Date", "Amount"],
      ["Ann", "soon", 1],
      ["Bob", "", 2],
      ["Cid", "2024-01-01", "n/a"],
    ];
    expect(() => tableOf(bad)).toThrow(
      'CUSTOMER_TABLE: 3 rows cannot be used; correct or clear them (row 2: order_date: "soon" is not a date; row 3: order_date is blank; row 4: amount: "n/a" is not a number)',
    );
  });

  test("CUSTOMER_TABLE refuses single cells and dates that can be two", () => {
    expect(() => customerTable(here, "Ann", "2024-01-01", 5, "2024-06-30")).toThrow(
      "CUSTOMER_TABLE: give the whole columns, for example =CUSTOMER_TABLE(A2:A, B2:B, C2:C)",
    );
    expect(() =>
      tableOf([
        ["Ann", "3/4/2024", 1],
        ["Bob", "3/4/2024", 1],
      ]),
    ).toThrow('CUSTOMER_TABLE: order_date, row 1: "3/4/2024" can be two dates');
  });

  test("CUSTOMER_TABLE counts and gives days of the sheet's zone, at their first moment", () => {
    const table = tableOf(
      [
        ["Ann", new Date("2018-11-04T02:59:00Z"), 1],
        ["Ann", new Date("2018-11-04T03:00:00Z"), 1],
      ],
      "",
      "",
      SAO_PAULO,
    );
    // On the 4th of November 2018 São Paulo's day began at one o'clock, UTC−2.
    expect(table[1]!.slice(1, 6)).toEqual([
      ...[2, 2, new Date("2018-11-03T03:00:00Z"), new Date("2018-11-03T03:00:00Z")],
      new Date("2018-11-04T03:00:00Z"),
    ]);
  });

  test("CUSTOMER_TABLE speaks Chinese", () => {
    const table = tableOf(
      [
        ["Ann", "2024-01-01", 1],
        ["Bob", "2024-01-01", 1],
      ],
      "",
      "zh",
    );
    expect(table[0]![0]).toBe("客户");
    expect(table[0]![9]).toBe("生命周期阶段");
    expect(table[1]![9]).toBe("首次购买客户");
  });

  test("CUSTOMER_TABLE of more cells than Sheets takes is refused with their number", () => {
    const many = Array.from({ length: 40_000 }, (_, i): Order => [i, "2024-01-01", 1]);
    expect(() => tableOf(many)).toThrow("CUSTOMER_TABLE: the result has 400010 cells");
    expect(tableOf(many.slice(1))).toHaveLength(40_000);
  });
});
