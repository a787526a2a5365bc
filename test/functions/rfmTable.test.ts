import { describe, expect, test } from "vitest";
import { rfmTable } from "../../src/functions/rfmTable";
import { PLAIN_PLACE as here } from "../cells/places";
import { col, date, range, shuffled } from "./sheet";

type Order = [customer: unknown, day: unknown, amount: unknown];
const tableOf = (
  orders: Order[],
  bins: unknown = "",
  asOf: unknown = "",
  scheme: unknown = "",
  language: unknown = "",
) =>
  rfmTable(
    here,
    ...([0, 1, 2].map((column) => col(...orders.map((order) => order[column]))) as [
      unknown,
      unknown,
      unknown,
    ]),
    bins,
    asOf,
    "",
    scheme,
    language,
  );

const cuts = range([10, 2, 100]);
const orders: Order[] = [
  ["Ann", "2024-01-01", 60],
  ["Bob", "2024-01-25", 150],
  ["Ann", "2024-01-21", 50],
  ["Cid", "2024-01-31", 5],
  ["Dan", "2024-01-30", -5],
  ["Eve", "2024-01-26", 150],
];

describe("RFM_TABLE", () => {
  test("RFM_TABLE scores and names every customer, the best first, who ordered nothing last", () => {
    expect(tableOf(orders, cuts)).toEqual([
      [
        "Customer",
        "Last order",
        "Recency (days)",
        "Frequency",
        "Monetary",
        "R",
        "F",
        "M",
        "RFM score",
        "Segment",
      ],
      ["Ann", date("2024-01-21"), 10, 2, 110, 2, 2, 2, 222, "Champions"],
      ["Bob", date("2024-01-25"), 6, 1, 150, 2, 1, 2, 212, "New"],
      ["Eve", date("2024-01-26"), 5, 1, 150, 2, 1, 2, 212, "New"],
      ["Cid", date("2024-01-31"), 0, 1, 5, 2, 1, 1, 211, "New"],
      ["Dan", "", "", 0, -5, "", "", "", "", ""],
    ]);
  });

  test("RFM_TABLE as of a day, by another scheme, in Chinese", () => {
    const table = tableOf(orders, cuts, "2024-01-22", "8", "zh");
    expect(table.slice(1)).toEqual([["Ann", date("2024-01-21"), 1, 2, 110, 2, 2, 2, 222, "重要价值客户"]]);
    expect(table[0]!.slice(8)).toEqual(["RFM得分", "分群"]);
  });

  test("RFM_TABLE with quantiles is the same in any row order", () => {
    const many = Array.from(
      { length: 300 },
      (_, i): Order => [(i * 11) % 40, date(`2024-0${1 + (i % 9)}-1${i % 10}`), (i * 17) % 83],
    );
    const table = tableOf(many, 10);
    expect(table[1]![8]).toMatch(/^R10 F/);
    expect(tableOf(shuffled(many), 10)).toEqual(table);
  });

  test("RFM_TABLE of fewer customers with an order than bins is refused", () => {
    expect(() => tableOf(orders)).toThrow("RFM_TABLE: 4 customers can be scored, but 5 bins need at least 5");
  });

  test("RFM_TABLE of a title row alone is its titles", () => {
    expect(
      tableOf([
        ["Customer", "Date", "Amount"],
        ["", "", ""],
      ]),
    ).toHaveLength(1);
  });

  test("RFM_TABLE refuses single cells", () => {
    expect(() => rfmTable(here, "Ann", "2024-01-01", 5, cuts)).toThrow(
      "RFM_TABLE: give the whole columns, for example =RFM_TABLE(A2:A, B2:B, C2:C)",
    );
  });
});
