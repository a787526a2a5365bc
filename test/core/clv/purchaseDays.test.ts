import { describe, expect, test } from "vitest";
import { type PurchaseDays, purchaseDays } from "../../../src/core/clv/purchaseDays";

/** Rows as [customer, day, amount]. */
type Row = readonly [customer: number, day: number, amount: number];

const columns = (
  rows: readonly Row[],
  customers = 1 + Math.max(0, ...rows.map(([customer]) => customer)),
) => ({
  customer: rows.map(([customer]) => customer),
  day: rows.map(([, day]) => day),
  amount: rows.map(([, , amount]) => amount),
  customers,
});

const listed = ({ start, day, amount }: PurchaseDays): Row[] =>
  Array.from(day, (when, i) => [start.findIndex((first) => first > i) - 1, when, amount[i]!] as const);

const purchasesOf = (rows: readonly Row[], until = 1000) => listed(purchaseDays(columns(rows), until));

describe("purchaseDays", () => {
  test("purchaseDays adds the orders of a customer and day", () => {
    expect(
      purchasesOf([
        [0, 5, 10],
        [1, 5, 7],
        [0, 5, 2.5],
        [0, 3, 1],
      ]),
    ).toEqual([
      [0, 3, 1],
      [0, 5, 12.5],
      [1, 5, 7],
    ]);
  });

  test("purchaseDays ignores what comes after the last day", () => {
    expect(
      purchasesOf(
        [
          [0, 5, 10],
          [0, 6, 10],
          [0, 7, -10],
        ],
        6,
      ),
    ).toEqual([
      [0, 5, 10],
      [0, 6, 10],
    ]);
  });

  test("purchaseDays takes a return off the latest earlier day", () => {
    expect(
      purchasesOf([
        [0, 1, 30],
        [0, 4, 20],
        [0, 9, -5],
        [0, 12, 8],
      ]),
    ).toEqual([
      [0, 1, 30],
      [0, 4, 15],
      [0, 12, 8],
    ]);
  });

  test("purchaseDays goes back further where a return is larger, and drops days used up", () => {
    expect(
      purchasesOf([
        [0, 1, 30],
        [0, 4, 20],
        [0, 9, -25],
      ]),
    ).toEqual([[0, 1, 25]]);
    expect(
      purchasesOf([
        [0, 1, 30],
        [0, 4, 20],
        [0, 9, -20],
      ]),
    ).toEqual([[0, 1, 30]]);
  });

  test("purchaseDays lets the rest of a return fall where nothing is left, and never touches later days", () => {
    expect(
      purchasesOf([
        [0, 1, 30],
        [0, 9, -100],
        [0, 12, 8],
      ]),
    ).toEqual([[0, 12, 8]]);
    expect(
      purchasesOf([
        [0, 1, -100],
        [0, 12, 8],
      ]),
    ).toEqual([[0, 12, 8]]);
  });

  test("purchaseDays: a day on which all was given back is no purchase, a free day is one", () => {
    expect(
      purchasesOf([
        [0, 1, 30.1],
        [0, 1, 20.2],
        [0, 1, -50.3],
      ]),
    ).toEqual([]);
    expect(
      purchasesOf([
        [0, 1, 0],
        [0, 4, 20],
        [0, 9, -20],
      ]),
    ).toEqual([[0, 1, 0]]);
    expect(
      purchasesOf([
        [0, 1, 20],
        [0, 4, 0],
        [0, 9, -20],
      ]),
    ).toEqual([[0, 4, 0]]);
  });

  test("purchaseDays: cents that do not add up in binary still use a day up", () => {
    expect(
      purchasesOf([
        [0, 1, 0.1],
        [0, 1, 0.2],
        [0, 2, -0.3],
      ]),
    ).toEqual([]);
  });

  test("purchaseDays has the same digits in any order of rows, and room for customers without a purchase", () => {
    const rows: Row[] = Array.from({ length: 60 }, (_, i) => [
      i % 3,
      (i * 7) % 11,
      0.1 + ((i * 37) % 97) / 7 - 3,
    ]);
    const shuffled = rows.map((_, i) => rows[(i * 23) % 60]!);
    expect(purchaseDays(columns(shuffled, 5), 100)).toEqual(purchaseDays(columns(rows, 5), 100));
    expect(purchaseDays(columns(rows, 5), 100).start).toHaveLength(6);
    expect(purchaseDays(columns([], 0), 100).day).toHaveLength(0);
  });

  test("purchaseDays leaves its columns alone", () => {
    const rows = columns([
      [0, 5, 10],
      [0, 4, 5],
      [0, 6, -1],
    ]);
    for (const column of [rows.customer, rows.day, rows.amount]) Object.freeze(column);
    expect(() => purchaseDays(Object.freeze(rows), 10)).not.toThrow();
  });
});
