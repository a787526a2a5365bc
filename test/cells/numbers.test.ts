import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readNumbers } from "../../src/cells/numbers";
import type { Cell } from "../../src/cells/place";
import { problemText } from "../../src/cells/problem";
import { COMMA_PLACE, PLAIN_PLACE } from "./places";

const numbersOf = (cells: readonly Cell[], place = PLAIN_PLACE) =>
  Array.from(readNumbers(cells, place).values);
const problemsOf = (cells: readonly Cell[], place = PLAIN_PLACE) =>
  Array.from(readNumbers(cells, place).problems, ([row, problem]) => `${row}: ${problemText(problem, "en")}`);

describe("readNumbers of one cell", () => {
  test.each<[Cell, number]>([
    [12.5, 12.5],
    [0, 0],
    ["17", 17],
    ["-17", -17],
    ["+17", 17],
    ["007", 7],
    ["1,234.50", 1234.5],
    ["1.234,56", 1234.56],
    ["1 234,56", 1234.56],
    ["1\u00a0234,56", 1234.56],
    ["1\u202f234\u202f567,8", 1234567.8],
    ["1'234.50", 1234.5],
    ["1’234’567.50", 1234567.5],
    ["1,23,456.78", 123456.78],
    ["12,34,567", 1234567],
    ["1,234,567", 1234567],
    ["1.234.567", 1234567],
    ["0.123", 0.123],
    ["0,123", 0.123],
    ["1234,567", 1234.567],
    ["1,5", 1.5],
    ["1,23", 1.23],
    [".5", 0.5],
    ["$1,234,567", 1234567],
    ["$ 5.00", 5],
    ["-$5", -5],
    ["$-5", -5],
    ["($5.00)", -5],
    ["$(5.00)", -5],
    ["$.50", 0.5],
    ["US$ 12", 12],
    ["12.00 USD", 12],
    ["usd 12", 12],
    ["€5", 5],
    ["5,00 €", 5],
    ["£1000", 1000],
    ["￥12", 12],
    ["¥12元", 12],
    ["12元", 12],
    ["12 円", 12],
    ["1.2万元", 12000],
    ["1.1亿", 110000000],
    ["₹ 1,23,456", 123456],
    ["Rs. 500", 500],
    ["Rs.500", 500],
    ["R$ 1.234,56", 1234.56],
    ["kr 12,50", 12.5],
    ["12,50 kr.", 12.5],
    ["12,50 zł", 12.5],
    ["CHF 1'234.50", 1234.5],
    ["CHF 12.-", 12],
    ["12,-", 12],
    ["(12.00)", -12],
    ["12.00-", -12],
    ["−12", -12],
    ["–12", -12],
    ["12%", 0.12],
    ["12.5 %", 0.125],
    ["-12%", -0.12],
    ["１２％", 0.12],
    ["１，２３４．５", 1234.5],
    ["1e3", 1000],
    ["1.5E-2", 0.015],
    ["\ufeff12\u200b", 12],
    ["'12", 12],
    ['="12"', 12],
    ["(0.00)", 0],
  ])("readNumbers([%j]) is %d", (cell, value) => {
    expect(numbersOf([cell])).toEqual([value]);
    expect(problemsOf([cell])).toEqual([]);
  });

  test.each<[Cell, string]>([
    ["n/a", '"n/a" is not a number'],
    ["-", '"-" is not a number'],
    ["$", '"$" is not a number'],
    ["12 pcs", '"12 pcs" is not a number'],
    ["A12", '"A12" is not a number'],
    ["r12", '"r12" is not a number'],
    ["12,34,56", '"12,34,56" is not a number'],
    ["1.23.456", '"1.23.456" is not a number'],
    ["1,234 567", '"1,234 567" is not a number'],
    ["1 23", '"1 23" is not a number'],
    ["1.234,567,8", '"1.234,567,8" is not a number'],
    ["10²", '"10²" is not a number'],
    ["2024-05-01", '"2024-05-01" is not a number'],
    ["2:30", '"2:30" is not a number'],
    ["--5", '"--5" is not a number'],
    ["(-5)", '"(-5)" is not a number'],
    ["5%%", '"5%%" is not a number'],
    ["$5%", '"$5%" is not a number'],
    ["1e999", '"1e999" is not a number'],
    ["9".repeat(400), `"${"9".repeat(29)}…" is not a number`],
    ["⚠ no date", '"⚠ no date" is not a number'],
    [true, '"TRUE" is not a number'],
    [Number.POSITIVE_INFINITY, '"Infinity" is not a number'],
    [Number.NaN, '"NaN" is not a number'],
    [new Date(Date.UTC(2024, 4, 1)), '"2024-05-01" is not a number'],
    ["#N/A", "the cell shows #N/A"],
    ["#DIV/0!", "the cell shows #DIV/0!"],
    ["Loading...", "the cell is still loading; wait a moment"],
  ])("readNumbers([%j]) says: %s", (cell, message) => {
    expect(problemsOf([cell])).toEqual([`0: ${message}`]);
  });

  test.each<[Cell]>([[""], [" "], ["\u00a0\u3000"], ["\u200b"], [null], [undefined]])(
    "readNumbers([%j]) is blank, not a problem",
    (cell) => {
      expect(numbersOf([cell])).toEqual([Number.NaN]);
      expect(problemsOf([cell])).toEqual([]);
    },
  );
});

describe("readNumbers of a column with cells that could be two numbers", () => {
  test("readNumbers takes the locale where nothing in the column tells", () => {
    expect(numbersOf(["1,234", "5", "1.234"])).toEqual([1234, 5, 1.234]);
    expect(numbersOf(["1,234", "5", "1.234"], COMMA_PLACE)).toEqual([1.234, 5, 1234]);
  });

  test("readNumbers takes what another cell shows, against the locale", () => {
    expect(numbersOf(["1,234", "2,345.60"], COMMA_PLACE)).toEqual([1234, 2345.6]);
    expect(numbersOf(["1.234", "0,5"])).toEqual([1234, 0.5]);
    expect(numbersOf(["1,234", "1,234,567"], COMMA_PLACE)).toEqual([1234, 1234567]);
    expect(numbersOf(["1.234", "1 000,5"])).toEqual([1234, 1000.5]);
  });

  test("readNumbers reads what is certain and refuses the rest where the column shows both marks", () => {
    const cells = ["1,234.50", "1.234,50", "1,234", "7"];
    expect(numbersOf(cells)).toEqual([1234.5, 1234.5, Number.NaN, 7]);
    expect(problemsOf(cells)).toEqual([
      '2: "1,234" can be two numbers; write it without a thousands separator',
    ]);
  });

  test("readNumbers takes no evidence from number cells, blanks and bad cells", () => {
    expect(numbersOf([1.5, "", "x", "1,234"], COMMA_PLACE)[3]).toBe(1.234);
  });

  test("readNumbers does not change its cells", () => {
    const cells = Object.freeze(["1,234", " 5 ", 7, ""]);
    expect(numbersOf(cells)).toEqual([1234, 5, 7, Number.NaN]);
  });
});

/** Ways of writing a number down, each checked by reading it back. */
const NOTATIONS: Readonly<Record<string, (groups: string[], cents: string, negative: boolean) => string>> = {
  "1,234.50": (groups, cents, negative) => `${negative ? "-" : ""}${groups.join(",")}.${cents}`,
  "1.234,50 €": (groups, cents, negative) => `${negative ? "−" : ""}${groups.join(".")},${cents} €`,
  "kr 1 234,50-": (groups, cents, negative) => `kr ${groups.join("\u00a0")},${cents}${negative ? "-" : ""}`,
  "CHF 1'234.50": (groups, cents, negative) => `CHF ${negative ? "-" : ""}${groups.join("'")}.${cents}`,
  "($1,234.50)": (groups, cents, negative) =>
    negative ? `($${groups.join(",")}.${cents})` : `$${groups.join(",")}.${cents}`,
  "￥１，２３４．５０": (groups, cents, negative) =>
    `${negative ? "-" : ""}￥${groups.join(",")}.${cents}`.replace(/[0-9.,]/g, (mark) =>
      String.fromCharCode(mark.charCodeAt(0) + 0xfee0),
    ),
};

describe("readNumbers reads back what was written", () => {
  test.each(Object.keys(NOTATIONS))("as %s", (name) => {
    const write = NOTATIONS[name]!;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), fc.boolean(), (inCents, negative) => {
        const cents = String(inCents % 100).padStart(2, "0");
        const whole = String(Math.floor(inCents / 100));
        const groups = whole.replace(/\B(?=(\d{3})+$)/g, " ").split(" ");
        const value = Number(`${negative && inCents > 0 ? "-" : ""}${whole}.${cents}`);
        expect(numbersOf([write(groups, cents, negative)])).toEqual([value]);
      }),
      { seed: 20240501, numRuns: 300 },
    );
  });

  test("as JavaScript itself writes a finite number", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const plain = value === 0 ? 0 : value;
        // Three digits behind a point may be thousands; the second cell shows that they are not.
        expect(numbersOf([String(plain), "0.5"])[0]).toBe(plain);
      }),
      { seed: 20240501, numRuns: 500 },
    );
  });

  test("readNumbers never gives a number without a digit, nor a number and a problem", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" })), (cells) => {
        const { values, problems } = readNumbers(cells, PLAIN_PLACE);
        cells.forEach((cell, row) => {
          if (!Number.isNaN(values[row]!)) expect(/[0-9０-９]/.test(cell) && !problems.has(row)).toBe(true);
        });
      }),
      { seed: 20240501, numRuns: 300 },
    );
  });
});
