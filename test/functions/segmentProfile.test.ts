import { describe, expect, test } from "vitest";
import { segmentProfile } from "../../src/functions/segmentProfile";
import { PLAIN_PLACE as here } from "../cells/places";
import { col, date, range, shuffled } from "./sheet";

const SEGMENTS = col("Tier", "A", "B", "b ", "A", "B", "");
const FEATURES = range(
  ["Spent", "Region"],
  [900, "North"],
  [100, "South"],
  [130, "South"],
  [1000, "North"],
  [70, "north"],
  [5, "East"],
);

describe("SEGMENT_PROFILE", () => {
  test("SEGMENT_PROFILE has size, share, mean, median and most common word of each segment", () => {
    const [titles, ...rows] = segmentProfile(here, SEGMENTS, FEATURES);
    expect(titles).toEqual([
      ...["Segment", "Customers", "Share", "Spent: mean", "Spent: median", "Region: most common"],
      "What sets it apart",
    ]);
    expect(rows.map((row) => row.slice(0, 6))).toEqual([
      ["A", 2, 0.4, 950, 950, "North"],
      ["B", 3, 0.6, 100, 100, "South"],
    ]);
  });

  test("SEGMENT_PROFILE says what sets a segment apart most, in standard deviations", () => {
    const apart = segmentProfile(here, SEGMENTS, FEATURES).map((row) => row[row.length - 1]);
    // A: spend is 1.2 deviations above the mean of 440, North only 0.8 above its share of 3 in 5.
    expect(apart).toEqual([
      "What sets it apart",
      "Spent: mean 950 against 440",
      "Spent: mean 100 against 440",
    ]);
  });

  test("SEGMENT_PROFILE compares shares of words too", () => {
    const regions = range(["Region"], ["North"], ["South"], ["South"], ["North"], ["West"]);
    const segments = col("Tier", "A", "B", "B", "A", "B");
    expect(segmentProfile(here, segments, regions).map((row) => row[4])).toEqual([
      "What sets it apart",
      "Region: North 100 % against 40 %",
      "Region: South 67 % against 40 %",
    ]);
    expect(segmentProfile(here, segments, regions, "zh")[1]![4]).toBe("Region：North 占 100%，全体 40%");
  });

  test("SEGMENT_PROFILE speaks Chinese", () => {
    const [titles, a] = segmentProfile(here, SEGMENTS, FEATURES, "zh");
    expect(titles).toEqual([
      "分群",
      "客户数",
      "占比",
      "Spent：平均值",
      "Spent：中位数",
      "Region：最常见",
      "突出特征",
    ]);
    expect(a![6]).toBe("Spent：平均 950，全体 440");
  });

  test("SEGMENT_PROFILE of segments that are alike says so", () => {
    const rows = segmentProfile(here, col(1, 2, 1, 2), col(5, 5, 7, 7));
    expect(rows).toEqual([
      ["Segment", "Customers", "Share", "Column 1: mean", "Column 1: median", "What sets it apart"],
      [1, 2, 0.5, 6, 6, "Close to the average"],
      [2, 2, 0.5, 6, 6, "Close to the average"],
    ]);
  });

  test("SEGMENT_PROFILE leaves blank cells out, and shows blanks where a segment has none", () => {
    const rows = segmentProfile(
      here,
      col("Tier", 1, 1, 2),
      range(["Age", "Job"], [40, "x"], ["", ""], ["", ""]),
    );
    expect(rows.slice(1).map((row) => row.slice(0, 6))).toEqual([
      [1, 2, 2 / 3, 40, 40, "x"],
      [2, 1, 1 / 3, "", "", ""],
    ]);
  });

  test("SEGMENT_PROFILE counts dates as words of their day", () => {
    const rows = segmentProfile(here, col(1, 1), range([date("2024-05-01")], [date("2024-05-01")]));
    expect(rows[1]![3]).toBe("2024-05-01");
  });

  test("SEGMENT_PROFILE puts segments in the order of numbers, then names, in any row order", () => {
    const rows = Array.from({ length: 90 }, (_, i) => [
      [10, 9, "x", "b"][i % 4],
      ((i * 37) % 31) / 7,
      `w${i % 5}`,
    ]);
    const table = (order: unknown[][]) =>
      segmentProfile(here, col(...order.map(([s]) => s)), order.map(([, ...f]) => f) as never);
    expect(
      table(rows)
        .slice(1)
        .map(([segment]) => segment),
    ).toEqual([9, 10, "b", "x"]);
    expect(table(shuffled(rows))).toEqual(table(rows));
  });

  test("SEGMENT_PROFILE refuses bad cells with their rows, but skips rows without a segment", () => {
    const features = col("Spent", 900, "n/a", 130, 1000, 70, "?");
    expect(() => segmentProfile(here, SEGMENTS, features)).toThrow(
      'SEGMENT_PROFILE: 1 row cannot be used; correct or clear it (row 3: features: "n/a" is not a number)',
    );
    expect(() => segmentProfile(here, col("A", "#N/A"), col(1, 2))).toThrow(
      "(row 2: segment: the cell shows #N/A)",
    );
    expect(() => segmentProfile(here, "A", 5)).toThrow("SEGMENT_PROFILE: give the whole columns");
  });
});
