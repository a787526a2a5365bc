import { describe, expect, test } from "vitest";
import { kMeansSegment } from "../../src/functions/kMeansSegment";
import { PLAIN_PLACE as here } from "../cells/places";
import { col, range, shuffled } from "./sheet";

const ROWS = [
  [1, 100],
  [2, 110],
  [50, 20],
  [52, 24],
  [90, 300],
  [91, 310],
];

describe("KMEANS_SEGMENT", () => {
  test("KMEANS_SEGMENT numbers the clusters by the mean of the first feature, highest first", () => {
    expect(kMeansSegment(here, ROWS, 3)).toEqual(col(3, 3, 2, 2, 1, 1));
    expect(kMeansSegment(here, range(["Orders", "Spent"], ...ROWS), 3)).toEqual(
      col("K-means segment", 3, 3, 2, 2, 1, 1),
    );
  });

  test("KMEANS_SEGMENT finds four clusters where k is left out", () => {
    const segments = (kMeansSegment(here, col(1, 2, 11, 12, 21, 22, 31, 32)) as number[][]).flat();
    expect(segments).toEqual([4, 4, 3, 3, 2, 2, 1, 1]);
  });

  test("KMEANS_SEGMENT leaves bad rows out and shows what is wrong with them", () => {
    const rows = range([1, 100], ["n/a", 7], [2, 110], ["", ""], ["", 5], ["⚠ no", 1], [91, 310], ["", ""]);
    expect(kMeansSegment(here, rows, 2)).toEqual(
      col(2, '⚠ features column 1: "n/a" is not a number', 2, "", "⚠ features column 1 is blank", "⚠ no", 1),
    );
  });

  test("KMEANS_SEGMENT gives the same clusters in any row order, and the same again", () => {
    const rows = Array.from({ length: 300 }, (_, i) => [(i * 37) % 101, (i * i) % 53, (i * 7) % 13]);
    const segments = (order: number[][]) =>
      new Map(
        (kMeansSegment(here, order, 5) as number[][]).map(([segment], i) => [String(order[i]), segment]),
      );
    expect([...segments(shuffled(rows))].sort()).toEqual([...segments(rows)].sort());
    expect(kMeansSegment(here, rows, 5)).toEqual(kMeansSegment(here, rows, 5, 1));
  });

  test("KMEANS_SEGMENT refuses too few different rows for k", () => {
    expect(() => kMeansSegment(here, col(1, 1, 2, "x"), 3)).toThrow(
      "KMEANS_SEGMENT: there are 2 different rows of numbers, too few for 3 segments",
    );
    expect(kMeansSegment(here, col(1, 1, 2), 2)).toEqual(col(2, 2, 1));
  });

  test("KMEANS_SEGMENT refuses single cells and options out of range", () => {
    expect(() => kMeansSegment(here, 5, 1)).toThrow(
      "KMEANS_SEGMENT: give the whole columns, for example =KMEANS_SEGMENT(B2:D)",
    );
    for (const k of [0, 2.5, 101]) {
      expect(() => kMeansSegment(here, ROWS, k)).toThrow(
        `KMEANS_SEGMENT: k: ${k} is not accepted; give how many`,
      );
    }
    expect(() => kMeansSegment(here, ROWS, 2, 1.5)).toThrow("KMEANS_SEGMENT: seed: 1.5 is not accepted");
  });

  test("KMEANS_SEGMENT of nothing filled is one blank, of bad rows only their faults", () => {
    expect(kMeansSegment(here, col("", ""))).toEqual([[""]]);
    expect(kMeansSegment(here, range([1, "x"], [2, "y"]))).toEqual(
      col('⚠ features column 2: "x" is not a number', '⚠ features column 2: "y" is not a number'),
    );
  });
});
