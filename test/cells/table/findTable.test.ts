import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { guessColumns } from "../../../src/cells/guessColumns";
import type { Cell } from "../../../src/cells/place";
import { findTable } from "../../../src/cells/table/findTable";
import { PLAIN_PLACE } from "../places";

const found = (values: readonly (readonly Cell[])[]) => {
  const table = findTable(values);
  if (!table.ok) throw new Error(table.reason);
  return table;
};
const left = (values: readonly (readonly Cell[])[]) =>
  found(values).leftOut.map(({ row, reason }) => `${row} ${reason}`);

const HEADER = ["Customer ID", "First order", "Last order", "Orders", "Total spent"];
const ADA = ["C1", "2024-01-01", "2024-03-01", 3, 120.5];
const BOB = ["C2", "2024-02-01", "2024-02-01", 1, 20];
const BLANK = ["", "", "", "", ""];

describe("findTable finds the header row", () => {
  test("findTable takes the first row of a plain table", () => {
    expect(found([HEADER, ADA, BOB])).toEqual({
      ok: true,
      headerRow: 0,
      firstRow: 1,
      lastRow: 2,
      firstColumn: 0,
      lastColumn: 4,
      headers: HEADER,
      rows: [1, 2],
      leftOut: [],
    });
  });

  test("findTable passes title lines, also those with dates and merged cells", () => {
    const values = [
      ["Customer report", "", "", "", ""],
      ["From", new Date(0), "To", new Date(0), ""],
      BLANK,
      HEADER,
      ADA,
    ];
    expect(found(values).headerRow).toBe(3);
    expect(left(values)).toEqual(["0 title", "1 title", "2 blankRow"]);
  });

  test("findTable passes a title that is itself a known header", () => {
    expect(
      found([
        ["Orders", ""],
        ["Customer", "Orders"],
        ["Ada", 3],
      ]).headerRow,
    ).toBe(1);
    expect(
      found([
        ["Report", ""],
        ["Asiakas", "Kaupunki"],
        ["Ada", "Turku"],
      ]).headerRow,
    ).toBe(1);
  });

  test("findTable takes the lower of two header lines where that has the words we know", () => {
    expect(found([["Who", "When", "", "How much", ""], HEADER, ADA]).headerRow).toBe(1);
  });

  test("findTable takes the first row of words where it knows none of them", () => {
    expect(
      found([
        ["Asiakas", "Kaupunki"],
        ["Ada", "Turku"],
        ["Bob", "Oulu"],
      ]).headerRow,
    ).toBe(0);
    expect(
      found([
        ["Asiakas", "Kaupunki"],
        ["Ada", "Company"],
        ["Bob", "Oulu"],
      ]).headerRow,
    ).toBe(0);
  });

  test("findTable allows a number among headers that it knows", () => {
    expect(
      found([
        ["Customer", "Orders", 2023],
        ["Ada", 3, 7],
      ]).headerRow,
    ).toBe(0);
  });

  test("findTable finds a table that begins further right and below", () => {
    const values = [
      ["", "", ""],
      ["", "Customer", "Orders"],
      ["", "Ada", 3],
    ];
    expect(found(values)).toMatchObject({
      headerRow: 1,
      firstColumn: 1,
      lastColumn: 2,
      headers: ["", "Customer", "Orders"],
    });
  });

  test("findTable keeps blank headers and columns without a header", () => {
    expect(
      found([
        ["Customer", "", "Orders", ""],
        ["Ada", "x", 3, "note"],
      ]),
    ).toMatchObject({
      headers: ["Customer", "", "Orders", ""],
      lastColumn: 3,
    });
  });

  test("findTable numbers headers that repeat, past numbers that are taken", () => {
    const header = ["Amount", "Amount", "Amount (2)", "Amount"];
    expect(found([header, [1, 2, 3, 4]]).headers).toEqual([
      "Amount",
      "Amount (3)",
      "Amount (2)",
      "Amount (4)",
    ]);
  });

  test("findTable reads a byte order mark and line breaks out of headers", () => {
    expect(
      found([
        ["\ufeffCustomer ID", "Total\nspent"],
        ["C1", 5],
      ]).headers,
    ).toEqual(["Customer ID", "Total spent"]);
  });

  test.each<[string, readonly (readonly Cell[])[]]>([
    ["empty", []],
    [
      "empty",
      [
        ["", " "],
        [null, undefined],
      ],
    ],
    [
      "noHeader",
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [
      "noHeader",
      [
        ["n/a", "2024-01-01"],
        ["-", 5],
      ],
    ],
    ["noRows", [HEADER]],
    ["noRows", [HEADER, BLANK]],
    ["noRows", [HEADER, ["Total", "", "", 0, 0]]],
  ])("findTable says %s", (reason, values) => {
    expect(findTable(values)).toEqual({ ok: false, reason });
  });
});

describe("findTable leaves out what is no data", () => {
  test.each([
    ["Total"],
    ["Grand total:"],
    ["合计"],
    ["总计"],
    ["小计"],
    ["Summe"],
    ["Zwischensumme"],
    ["Insgesamt"],
    ["汇总"],
    ["本页合计"],
    ["Итого"],
    ["TOTAL GÉNÉRAL"],
  ])("findTable leaves out a closing line %j", (label) => {
    const values = [HEADER, ADA, BOB, [label, "", "", 4, 140.5]];
    expect(left(values)).toEqual(["3 total"]);
    expect(found(values).lastRow).toBe(2);
  });

  test("findTable leaves out totals that fill every cell, below blank rows and with the label further right", () => {
    expect(
      left([
        ["Customer", "Orders"],
        ["Ada", 3],
        ["Total", "3"],
      ]),
    ).toEqual(["2 total"]);
    expect(left([HEADER, ADA, BLANK, ["", "Total", "", 3, "1.234,50 €"], BLANK])).toEqual([
      "2 blankRow",
      "3 total",
    ]);
  });

  test("findTable keeps a customer called Total", () => {
    const total = ["Total", "2024-01-01", "2024-03-01", 3, 120.5];
    expect(found([HEADER, total, ADA]).rows).toEqual([1, 2]);
    expect(found([HEADER, ADA, total]).rows).toEqual([1, 2]);
    expect(
      found([
        ["Customer", "Orders"],
        ["Total", 3],
        ["Ada", 1],
      ]).rows,
    ).toEqual([1, 2]);
  });

  test("findTable leaves out subtotals and repeated headers among the data", () => {
    const values = [HEADER, ADA, ["小计", "", "", 3, 120.5], HEADER, BOB];
    expect(left(values)).toEqual(["2 total", "3 repeatedHeader"]);
    expect(found(values).rows).toEqual([1, 4]);
  });

  test("findTable leaves out blank rows and closing notes, which a blank row or a total sets off", () => {
    const values = [
      HEADER,
      ADA,
      BLANK,
      BOB,
      BLANK,
      ["Generated by a shop", "", "", "", ""],
      ["Page 1", "", "", "", ""],
    ];
    expect(left(values)).toEqual(["2 blankRow", "4 blankRow", "5 note", "6 note"]);
    expect(found([HEADER, ADA, ["C3", "", "", "", ""]]).rows).toEqual([1, 2]);
  });

  test("findTable accounts for every row down to the last filled one", () => {
    const values = [
      ["Title", "", "", "", ""],
      HEADER,
      ADA,
      BLANK,
      HEADER,
      BOB,
      ["Total", "", "", 4, 1],
      BLANK,
    ];
    const { rows, leftOut, headerRow } = found(values);
    const all = [...rows, ...leftOut.map(({ row }) => row), headerRow].sort((one, other) => one - other);
    expect(all).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  test("findTable accounts for every row, and guessColumns gives no column to two fields, whatever the cells hold", () => {
    const cell = fc.oneof(
      fc.constantFrom<Cell>(
        "",
        "Total",
        "合计",
        0,
        1,
        new Date(0),
        new Date(Number.NaN),
        null,
        true,
        "3/4/2024",
      ),
      fc.constantFrom<Cell>("Customer", "Orders", "Last order", "Amount", "Date", "#N/A", "Loading..."),
      fc.string(),
      fc.double(),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 15 }), (values) => {
        const table = findTable(values);
        if (!table.ok) return;
        const all = [...table.rows, ...table.leftOut.map(({ row }) => row), table.headerRow];
        expect(all.sort((one, other) => one - other)).toEqual(all.map((_, row) => row));
        const columns = Object.values(guessColumns(values, table, PLAIN_PLACE).columns).map(
          ({ column }) => column,
        );
        expect(new Set(columns).size).toBe(columns.length);
      }),
      { seed: 20240501, numRuns: 1000 },
    );
  });
});
