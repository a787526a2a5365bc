import { describe, expect, test } from "vitest";
import { paretoShare } from "../../src/functions/paretoShare";
import { tier } from "../../src/functions/tier";
import { PLAIN_PLACE as here } from "../cells/places";
import { col, range, shuffled } from "./sheet";

describe("TIER", () => {
  test("TIER by value is ABC: 80 %, 15 % and 5 % of the total", () => {
    expect(tier(here, col(50, 30, 15, 5))).toEqual(col("A", "A", "B", "C"));
  });

  test("TIER by customers counts rows: 20 %, 30 % and 50 % of them", () => {
    const ten = col(...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(tier(here, ten, "customers")).toEqual(col("C", "C", "C", "C", "C", "B", "B", "B", "A", "A"));
  });

  test("TIER by threshold takes the lowest value of each tier but the last, in single cells too", () => {
    expect(tier(here, col(1000, 999, 200, 199, 0), "threshold", range([1000, 200]))).toEqual(
      col("A", "B", "B", "C", "C"),
    );
    expect(tier(here, 250, "Threshold", col(1000, 200))).toBe("B");
    expect(tier(here, col(500, 5), "threshold", 100, range(["Gold", "Other"]))).toEqual(col("Gold", "Other"));
  });

  test("TIER takes shares and labels as a row or a column, numbers too", () => {
    const values = col(50, 30, 15, 5);
    expect(tier(here, values, "", col("50%", 0.5), range([1, 2]))).toEqual(col(1, 2, 2, 2));
    expect(tier(here, values, "value", range([0.5, 0.3, 0.2, ""]), col("高", "中", "低", ""))).toEqual(
      col("高", "中", "低", "低"),
    );
  });

  test("TIER keeps equal values together, in any row order", () => {
    const rows = Array.from({ length: 80 }, (_, i) => [((i * 37) % 13) * 10 - 20]);
    const tiersOf = (order: number[][]) =>
      new Map((tier(here, order, "customers") as string[][]).map(([label], i) => [order[i]![0], label]));
    expect([...tiersOf(shuffled(rows))].sort()).toEqual([...tiersOf(rows)].sort());
  });

  test("TIER shows bad rows as such, blank rows blank, and leaves both out of the shares", () => {
    const values = [["Total spent"], [50], ["n/a"], [30], [""], ["⚠ no"], [15], [5], [""]];
    expect(tier(here, values)).toEqual(
      col("Tier", "A", '⚠ value: "n/a" is not a number', "A", "", "⚠ no", "B", "C"),
    );
    expect(tier(here, values.slice(1), "customers")).toEqual(
      col("A", '⚠ value: "n/a" is not a number', "B", "", "⚠ no", "C", "C"),
    );
  });

  test("TIER of zero, refunds and nothing positive is the last tier", () => {
    expect(tier(here, col(100, 0, -20))).toEqual(col("A", "C", "C"));
    expect(tier(here, col(0, -1))).toEqual(col("C", "C"));
    expect(tier(here, col("", 7, ""))).toEqual(col("", "A"));
    expect(tier(here, col("", ""))).toEqual([[""]]);
  });

  test("TIER of a single cell is refused: there is nothing to rank it among", () => {
    expect(() => tier(here, 500)).toThrow("TIER: give the whole column, for example =TIER(D2:D)");
    expect(() => tier(here, "", "customers")).toThrow("TIER: give the whole column");
  });

  test.each([
    ["by an unknown word", ["rank", "", ""], 'by: "rank" is not one of "value", "customers", "threshold"'],
    [
      "with percents as whole numbers",
      ["", range([80, 15, 5]), ""],
      "80 is not accepted; give fractions of 0 to 1",
    ],
    ["with shares that do not add up", ["", range([0.8, 0.1, 0.05]), ""], "0.8, 0.1, 0.05 add up to 0.95"],
    [
      "with more labels than shares",
      ["", "", range(["A", "B", "C", "D"])],
      "there are 3 shares but 4 labels",
    ],
    ["with a blank label", ["", "", range(["A", "", "C"])], "labels: a cell is blank"],
    ["with one label", ["", 1, "A"], "labels: one label is no division"],
    ["by threshold without values", ["threshold", "", ""], "2 for 3 labels, found none"],
    ["by threshold with too many", ["threshold", range([3, 2, 1]), ""], "2 for 3 labels, found 3 values"],
    ["by threshold ascending", ["threshold", range([1, 2]), ""], "1, 2 do not descend"],
    [
      "with shares in a square",
      ["", range([0.5, 0.5], [0, 0]), ""],
      "shares is a list: give one row or one column, not 2 rows by 2 columns",
    ],
    ["with a word among the shares", ["", range(["x", 0.5, 0.5]), ""], '"x" is not a number'],
  ])("TIER %s is refused", (_, [by, shares, labels], message) => {
    expect(() => tier(here, col(1, 2, 3), by, shares, labels)).toThrow(message);
    expect(() => tier(here, col(1, 2, 3), by, shares, labels)).toThrow(/^TIER: /);
  });

  test("TIER takes shares that add up to 1 within a thousandth", () => {
    expect(tier(here, col(6, 3, 1), "", range([0.333, 0.333, 0.333]))).toEqual(col("A", "B", "C"));
  });

  test("TIER of 100,000 rows by customers gives a fifth of them the first tier", () => {
    const labels = tier(
      here,
      Array.from({ length: 100_000 }, (_, i) => [1 + ((i * 7) % 100_000)]),
      "customers",
    );
    expect((labels as string[][]).filter(([label]) => label === "A")).toHaveLength(20_000);
  });
});

describe("PARETO_SHARE", () => {
  test("PARETO_SHARE adds up from the top, equal values together, under its own title", () => {
    expect(paretoShare(here, col("Spent", 20, "", 50, 15, 15))).toEqual(
      col("Pareto share", 0.7, "", 0.5, 1, 1),
    );
  });

  test("PARETO_SHARE of zero and refunds is 1, of a bad row its fault", () => {
    expect(paretoShare(here, col(3, 1, 0, -5, "?", "⚠ x"))).toEqual(
      col(0.75, 1, 1, 1, '⚠ value: "?" is not a number', "⚠ x"),
    );
  });

  test("PARETO_SHARE gives the same digits in any row order", () => {
    const rows = Array.from({ length: 90 }, (_, i) => [((i * 37) % 71) / 7]);
    const sharesOf = (order: number[][]) =>
      new Map((paretoShare(here, order) as number[][]).map(([share], i) => [order[i]![0], share]));
    expect([...sharesOf(shuffled(rows))].sort()).toEqual([...sharesOf(rows)].sort());
  });

  test("PARETO_SHARE of a single cell is refused, of one filled row is 1", () => {
    expect(() => paretoShare(here, 5)).toThrow("PARETO_SHARE: give the whole column");
    expect(paretoShare(here, col(5, ""))).toEqual(col(1));
  });
});
