import { describe, expect, test } from "vitest";
import { alsoBought } from "../../src/functions/alsoBought";
import { PLAIN_PLACE as here } from "../cells/places";
import { col, shuffled } from "./sheet";

const TITLES = ["If bought", "Then also", "Orders", "Support", "Confidence", "Lift"];

type Line = readonly [order: unknown, product: unknown];
const tableOf = (lines: readonly Line[], ...options: unknown[]) =>
  alsoBought(
    here,
    col(...lines.map(([order]) => order)),
    col(...lines.map(([, product]) => product)),
    ...options,
  );

// Tan, Steinbach & Kumar (2005), table 6.1: five baskets.
const BASKETS: Line[] = [
  ["Bread", "Milk"],
  ["Bread", "Diapers", "Beer", "Eggs"],
  ["Milk", "Diapers", "Beer", "Cola"],
  ["Bread", "Milk", "Diapers", "Beer"],
  ["Bread", "Milk", "Diapers", "Cola"],
].flatMap((products, order) => products.map((product): Line => [order + 1, product]));

describe("ALSO_BOUGHT", () => {
  test("ALSO_BOUGHT of a textbook's baskets has support, confidence and lift in both directions", () => {
    const [titles, ...rows] = tableOf([["Order", "Item"], ...BASKETS], 0.6);
    expect(titles).toEqual(TITLES);
    // Beer 3, bread 4, diapers 4, milk 4 of 5 orders; the pairs below are in three orders each.
    expect(rows).toEqual([
      ["Beer", "Diapers", 3, 0.6, 1, 1.25],
      ["Diapers", "Beer", 3, 0.6, 0.75, 1.25],
      ["Bread", "Diapers", 3, 0.6, 0.75, 0.9375],
      ["Bread", "Milk", 3, 0.6, 0.75, 0.9375],
      ["Diapers", "Bread", 3, 0.6, 0.75, 0.9375],
      ["Diapers", "Milk", 3, 0.6, 0.75, 0.9375],
      ["Milk", "Bread", 3, 0.6, 0.75, 0.9375],
      ["Milk", "Diapers", 3, 0.6, 0.75, 0.9375],
    ]);
  });

  test("ALSO_BOUGHT is the same in any row order", () => {
    expect(tableOf(shuffled(BASKETS), 0)).toEqual(tableOf(BASKETS, 0));
  });

  test("ALSO_BOUGHT shows so many rows as asked for, 50 otherwise", () => {
    expect(tableOf(BASKETS, 0, 3)).toHaveLength(4);
    const many = Array.from({ length: 20 }, (_, product): Line => [1, `p${product}`]);
    expect(tableOf(many)).toHaveLength(51);
  });

  test("ALSO_BOUGHT compares ids without case and spaces, and shows the first spelling", () => {
    const rows = tableOf([
      ["a1", " Milk "],
      ["A1 ", "Bread"],
      ["a2", "MILK"],
      ["a2", "bread"],
    ]);
    expect(rows.slice(1)).toEqual([
      ["Bread", "Milk", 2, 1, 1, 1],
      ["Milk", "Bread", 2, 1, 1, 1],
    ]);
  });

  test("ALSO_BOUGHT takes a first row of unknown words for data, of known titles for titles", () => {
    const lines: Line[] = [
      ["INV-1", "Milk"],
      ["INV-1", "Bread"],
    ];
    expect(tableOf(lines)).toHaveLength(3);
    expect(tableOf([["Order ID", "Product"], ...lines], 1)).toHaveLength(3);
  });

  test("ALSO_BOUGHT skips rows without order or product and refuses errors", () => {
    expect(
      tableOf([
        [1, "a"],
        [1, "b"],
        ["", "c"],
        [1, ""],
        ["", ""],
      ]),
    ).toHaveLength(3);
    expect(() =>
      tableOf([
        [1, "a"],
        [1, "#N/A"],
        ["⚠ x", "b"],
      ]),
    ).toThrow(
      "ALSO_BOUGHT: 2 rows cannot be used; correct or clear them (row 2: product: the cell shows #N/A; row 3: x)",
    );
  });

  test("ALSO_BOUGHT of nothing has titles only, in the language asked for", () => {
    expect(
      tableOf([
        ["", ""],
        ["", ""],
      ]),
    ).toEqual([TITLES]);
    expect(
      tableOf(
        [
          ["", ""],
          ["", ""],
        ],
        "",
        "",
        "zh",
      )[0],
    ).toContain("提升度");
  });

  test("ALSO_BOUGHT refuses options out of range and single cells", () => {
    expect(() => tableOf(BASKETS, 5)).toThrow("ALSO_BOUGHT: min_support: 5 is not accepted; give a fraction");
    expect(() => tableOf(BASKETS, 0.1, 0)).toThrow("ALSO_BOUGHT: top: 0 is not accepted");
    expect(() => alsoBought(here, 1, "a")).toThrow("ALSO_BOUGHT: give the whole columns");
    expect(() => alsoBought(here, col(1, 2), col("a", "b", "c"))).toThrow(
      "order_id has 2 rows but product has 3",
    );
  });
});
