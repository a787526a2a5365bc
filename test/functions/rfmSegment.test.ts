import { describe, expect, test } from "vitest";
import { rfmSegment } from "../../src/functions/rfmSegment";
import { PLAIN_PLACE as here } from "../cells/places";
import { col, range } from "./sheet";

describe("RFM_SEGMENT", () => {
  test("RFM_SEGMENT of single scores, as numbers or text, is the segment of the grid", () => {
    expect(rfmSegment(here, 555)).toBe("Champions");
    expect(rfmSegment(here, "512")).toBe("New");
    expect(rfmSegment(here, 155)).toBe("Can't lose");
    expect(rfmSegment(here, 333, "", "", "zh")).toBe("需关注客户");
  });

  test("RFM_SEGMENT of a column answers row by row, under its own title", () => {
    expect(rfmSegment(here, col("RFM score", 555, "", 111, ""))).toEqual(
      col("RFM segment", "Champions", "", "Hibernating"),
    );
    expect(rfmSegment(here, col("得分", 555), "", "", "zh")).toEqual(col("RFM分群", "冠军客户"));
  });

  test("RFM_SEGMENT takes the text of ten bins for a score, not for a title", () => {
    expect(rfmSegment(here, col("R10 F10 M1", "R9 F1 M1"), "10", 10)).toEqual(col("Champions", "New"));
    expect(rfmSegment(here, col("RFM score", "R1 F10 M1"))).toEqual(col("RFM segment", "Can't lose"));
  });

  test("RFM_SEGMENT rescales the digits of other numbers of bins, also given as cut points", () => {
    expect(rfmSegment(here, 311, "10", 3)).toBe("New");
    expect(rfmSegment(here, 232, "8", 3)).toBe("Regular keep");
    expect(rfmSegment(here, 332, "8", range([30, 2, 100], [90, 5, 500]))).toBe("Regular value");
  });

  test.each([
    ["10", 514, "New"],
    [10, 514, "New"],
    ["10FM", 514, "Potential loyalist"],
    ["10fm", 514, "Potential loyalist"],
    ["8", 514, "Key growth"],
    [8, 514, "Key growth"],
    ["quadrant", 514, "Rare high value"],
  ])("RFM_SEGMENT by scheme %o of %d is %s", (scheme, score, segment) => {
    expect(rfmSegment(here, score, scheme)).toBe(segment);
  });

  test("RFM_SEGMENT by an own grid uses its names, in every language", () => {
    const own = range(["VIP", 4, 5, 1, 5], ["Rest", "1", 3, 1, 5], ["", "", "", "", ""]);
    expect(rfmSegment(here, col(411, 355), own, "", "zh")).toEqual(col("VIP", "Rest"));
    expect(rfmSegment(here, 411, range(["All", 1, 5, 1, 5]))).toBe("All");
  });

  test.each([
    ["cells left out", range(["A", 1, 5, 1, 4], ["B", 1, 4, 5, 5]), "R5 F5 has no segment"],
    ["cells covered twice", range(["A", 1, 5, 1, 5], ["B", 2, 2, 3, 3]), "R2 F3 has 2 (A, B)"],
    [
      "a title row",
      range(["Segment", "R from", "R to", "F from", "F to"], ["A", 1, 5, 1, 5]),
      'scheme, row 1: "R from" is not a number; give whole scores of 1 to 5, without a title row',
    ],
    [
      "a score above 5",
      range(["A", 1, 6, 1, 5], ["B", 1, 1, 1, 1]),
      "6 is not accepted; give whole scores of 1 to 5",
    ],
    ["from above to", range(["A", 5, 1, 1, 5], ["B", 1, 1, 1, 1]), 'scheme, row 1: "from" is above "to"'],
    ["a blank name", range(["A", 1, 5, 1, 5], ["", 1, 1, 1, 1]), "scheme, row 2: the segment is blank"],
    [
      "four columns",
      range([1, 2, 3, 4], [1, 2, 3, 4]),
      "5 columns (segment, R from, R to, F from, F to), not 2 rows by 4 columns",
    ],
    ["an unknown name", "12", '"12" is not one of "8", "10", "10FM", "quadrant"'],
  ])("RFM_SEGMENT by a scheme with %s is refused", (_, scheme, message) => {
    expect(() => rfmSegment(here, 555, scheme)).toThrow(message);
    expect(() => rfmSegment(here, 555, scheme)).toThrow(/^RFM_SEGMENT: /);
  });

  test("RFM_SEGMENT shows in the row what is no score", () => {
    expect(rfmSegment(here, col(555, 560, 55, "x", "#N/A", true, '⚠ recency: "x"'))).toEqual(
      col(
        "Champions",
        '⚠ score: "560" is not a score of three digits from 1 to 5',
        '⚠ score: "55" is not a score of three digits from 1 to 5',
        '⚠ score: "x" is not a score of three digits from 1 to 5',
        "⚠ score: the cell shows #N/A",
        '⚠ score: "TRUE" is not a score of three digits from 1 to 5',
        '⚠ recency: "x"',
      ),
    );
    expect(rfmSegment(here, 444, "", 3, "zh")).toBe("⚠ score：“444”不是由三个 1 到 3 的数字组成的得分");
  });

  test("RFM_SEGMENT refuses a language it does not speak", () => {
    expect(() => rfmSegment(here, 555, "10", 5, "fr")).toThrow(
      'RFM_SEGMENT: language: "fr" is not one of "en", "zh"',
    );
  });
});
