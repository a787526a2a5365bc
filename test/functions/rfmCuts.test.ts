import { describe, expect, test } from "vitest";
import { rfmCuts } from "../../src/functions/rfmCuts";
import { PLAIN_PLACE as here } from "../cells/places";
import { col, range, shuffled } from "./sheet";

const TITLES = ["Dimension", "Score", "From", "To", "Customers"];

describe("RFM_CUTS", () => {
  test("RFM_CUTS says the smallest and the largest value found in each score", () => {
    const table = rfmCuts(here, col(5, 40, 90, 200), col(1, 1, 1, 9), col(10, 20, 30.5, 40), 2);
    expect(table).toEqual([
      TITLES,
      ["Recency (days)", 1, 90, 200, 2],
      ["Recency (days)", 2, 5, 40, 2],
      ["Frequency", 1, 1, 1, 3],
      ["Frequency", 2, 9, 9, 1],
      ["Monetary", 1, 10, 20, 2],
      ["Monetary", 2, 30.5, 40, 2],
    ]);
  });

  test("RFM_CUTS shows empty scores as blank, with no customers", () => {
    const ones = col(1, 1, 1, 1, 1);
    const table = rfmCuts(here, ones, ones, ones);
    expect(table.slice(6, 11)).toEqual([
      ["Frequency", 1, 1, 1, 5],
      ...[2, 3, 4, 5].map((score) => ["Frequency", score, "", "", 0]),
    ]);
    expect(table[5]).toEqual(["Recency (days)", 5, 1, 1, 5]);
  });

  test("RFM_CUTS counts with cut points, of any number of customers, and leaves out who has not ordered", () => {
    const cuts = range([30, 2, 100]);
    const table = rfmCuts(
      here,
      [["Days"], [30], [""]],
      [["Orders"], [2], [0]],
      [["Spent"], [100], [0]],
      cuts,
    );
    expect(table.map((row) => row[4])).toEqual(["Customers", 0, 1, 0, 1, 0, 1]);
  });

  test("RFM_CUTS is the same in any row order", () => {
    const rows = Array.from({ length: 50 }, (_, i) => [(i * 37) % 300, 1 + (i % 4), (i * 11) % 90]);
    const cutsOf = (order: number[][]) =>
      rfmCuts(
        here,
        ...(order[0]!.map((_, column) => order.map((row) => [row[column]])) as [unknown, unknown, unknown]),
      );
    expect(cutsOf(shuffled(rows))).toEqual(cutsOf(rows));
  });

  test("RFM_CUTS speaks Chinese", () => {
    const table = rfmCuts(here, col(1, 2), col(1, 2), col(1, 2), 2, "", "zh");
    expect(table[0]).toEqual(["维度", "得分", "最小值", "最大值", "客户数"]);
    expect(table[1]![0]).toBe("最近消费间隔（天）");
  });

  test("RFM_CUTS refuses bad rows together: how many, and the first five", () => {
    const bad = col(...["a", "b", "c", "d", "e", "f", 1, 2, 3, 4, 5]);
    const fine = col(...Array(11).fill(1));
    expect(() => rfmCuts(here, [["Recency"], ...bad], [["F"], ...fine], [["M"], ...fine])).toThrow(
      /^RFM_CUTS: 6 rows cannot be used; .*\(row 2: recency: "a" is not a number; .*row 6: recency: "e" is not a number; and 1 more\)$/,
    );
  });

  test("RFM_CUTS of single cells is refused, also with cut points", () => {
    expect(() => rfmCuts(here, 1, 1, 1, range([30, 2, 100]))).toThrow(
      "RFM_CUTS: give the whole columns, for example =RFM_CUTS(B2:B, C2:C, D2:D)",
    );
  });
});
