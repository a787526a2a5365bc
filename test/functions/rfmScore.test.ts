import { describe, expect, test } from "vitest";
import { rfmScore } from "../../src/functions/rfmScore";
import { COMMA_PLACE, PLAIN_PLACE as here } from "../cells/places";
import { col, date, range, SAO_PAULO, shuffled } from "./sheet";

const days = col(5, 40, 90, 200, 400);
const counts = col(9, 5, 3, 2, 1);
const money = col(900, 500, 300, 200, 100);
const cuts = range([30, 2, 100], [90, 5, 500]);

describe("RFM_SCORE with quantiles", () => {
  test("RFM_SCORE of five customers, each best or worst in all three, is 555 to 111", () => {
    expect(rfmScore(here, days, counts, money)).toEqual(col(555, 444, 333, 222, 111));
  });

  test("RFM_SCORE counts last order dates back from the newest", () => {
    const dates = col("2024-06-30", "2024-05-26", "2024-04-06", "2023-12-18", "2023-06-01");
    expect(rfmScore(here, dates, counts, money)).toEqual(col(555, 444, 333, 222, 111));
  });

  test("RFM_SCORE takes eight digits as text for a date, a number for days", () => {
    const texts = col("20240630", "20240526", "20240406", "20231218", "20230601");
    expect(rfmScore(here, texts, counts, money)).toEqual(col(555, 444, 333, 222, 111));
    expect(rfmScore(here, [[20_240_630], ...days], [[1], ...counts], [[1], ...money])).toEqual(
      col(
        '⚠ recency: "20240630" is too many days; if the column holds dates, format it as dates',
        ...[555, 444, 333, 222, 111],
      ),
    );
  });

  test("RFM_SCORE with as_of does not move the ranks, but makes later dates bad rows", () => {
    const dates = col(...[1, 2, 3, 4, 5].map((day) => date(`2024-06-0${day}`)), date("2024-07-01"));
    const six = col(1, 2, 3, 4, 5, 6);
    const scored = rfmScore(here, dates, six, six, 5, "2024-06-30");
    expect(scored).toEqual(col(111, 222, 333, 444, 555, '⚠ recency: "2024-07-01" is after the as-of date'));
  });

  test("RFM_SCORE gives equal customers equal scores, in any row order", () => {
    const rows = Array.from({ length: 60 }, (_, i): [number, number, number] => [
      (i * 31) % 17,
      1 + (i % 3),
      (i * 7) % 11,
    ]);
    const scoreOf = (order: typeof rows) => {
      const column = (index: 0 | 1 | 2) => col(...order.map((row) => row[index]));
      const scores = rfmScore(here, column(0), column(1), column(2)) as number[][];
      return new Map(order.map((row, i) => [row.join(), scores[i]![0]]));
    };
    const expected = scoreOf(rows);
    const again = scoreOf(shuffled(rows));
    expect([...again].sort()).toEqual([...expected].sort());
  });

  test("RFM_SCORE with 10 bins is a text, with 2 a number", () => {
    const ten = col(...Array.from({ length: 10 }, (_, i) => i + 1));
    const texts = rfmScore(here, ten, ten, ten, 10) as string[][];
    expect(texts[0]).toEqual(["R10 F1 M1"]);
    expect(texts[9]).toEqual(["R1 F10 M10"]);
    expect(rfmScore(here, days, counts, money, "2")).toEqual(col(222, 222, 211, 111, 111));
  });

  test("RFM_SCORE of fewer customers than bins is refused with both numbers", () => {
    expect(() => rfmScore(here, col(1, 2), col(1, 2), col(1, 2))).toThrow(
      "RFM_SCORE: 2 customers can be scored, but 5 bins need at least 5",
    );
    expect(() => rfmScore(here, col("x", "y", 3), col(1, 1, 1), col(1, 1, 1))).toThrow(
      'RFM_SCORE: 1 customer can be scored (the first that cannot: ⚠ recency: "x" is not a number)',
    );
  });

  test.each([1, 11, 2.5, -5, "many"])("RFM_SCORE with %o bins is refused", (bins) => {
    expect(() => rfmScore(here, days, counts, money, bins)).toThrow(
      /^RFM_SCORE: bins: .*a whole number of 2 to 10/,
    );
  });

  test("RFM_SCORE takes what is blank, null or left out for the usual five bins", () => {
    for (const blank of ["", null, undefined, " "]) {
      expect(rfmScore(here, days, counts, money, blank, blank)).toEqual(col(555, 444, 333, 222, 111));
    }
  });
});

describe("RFM_SCORE with cut points", () => {
  test("RFM_SCORE with two cut points in each has three scores, at least", () => {
    expect(rfmScore(here, col(30, 31, 91), col(2, 1, 5), col(100, 99.99, 500), cuts)).toEqual(
      col(322, 211, 133),
    );
  });

  test("RFM_SCORE with nine cut points is the text of ten bins", () => {
    const nine = range(...Array.from({ length: 9 }, (_, i) => [i + 1, i + 1, i + 1]), ["", "", ""]);
    expect(rfmScore(here, col(0, 10), col(9, 0), col(9, 0), nine)).toEqual(col("R10 F10 M10", "R1 F1 M1"));
  });

  test("RFM_SCORE with cut points takes single cells: day counts, or a date with as_of", () => {
    expect(rfmScore(here, 30, 2, 100, cuts)).toBe(322);
    expect(rfmScore(here, "2024-05-31", 2, 100, cuts, date("2024-06-30"))).toBe(322);
    expect(rfmScore(here, "", "", "", cuts)).toBe("");
  });

  test("RFM_SCORE refuses a single date with cut points but without as_of", () => {
    expect(() => rfmScore(here, date("2024-05-31"), 2, 100, cuts)).toThrow(/^RFM_SCORE: give as_of/);
  });

  test.each([
    [
      "two columns",
      range([1, 2], [3, 4]),
      "3 columns (recency days, frequency, monetary), not 2 rows by 2 columns",
    ],
    ["descending points", range([90, 1, 1], [30, 2, 2]), "recency days: 90, 30 do not ascend"],
    ["a blank among them", range([30, 2, 100], [90, "", 500]), "frequency: a cell is blank"],
    ["titles", range(["days", "orders", "spent"], [1, 2, 3]), '"days" is not a number'],
    [
      "ten rows",
      range(...Array.from({ length: 10 }, (_, i) => [i, i, i])),
      "found 10 cut points; give 1 to 9",
    ],
    ["no rows", range(["", "", ""], ["", "", ""]), "found 0 cut points"],
  ])("RFM_SCORE with cut points of %s is refused", (_, points, message) => {
    expect(() => rfmScore(here, days, counts, money, points)).toThrow(message);
  });
});

describe("RFM_SCORE and its columns", () => {
  test("RFM_SCORE of single cells is refused: there is nothing to rank them among", () => {
    expect(() => rfmScore(here, 5, 2, 100)).toThrow(
      "RFM_SCORE: give the whole columns, for example =RFM_SCORE(B2:B, C2:C, D2:D)",
    );
    expect(() => rfmScore(here, [[5]], [[2]], [[100]])).toThrow("give the whole columns");
  });

  test("RFM_SCORE of open ranges ends with the last filled row and leaves blank rows between blank", () => {
    const open = (cells: unknown[][]) => [cells[0]!, [""], ...cells.slice(1), [""], [null], ["  "]];
    expect(rfmScore(here, open(days), open(counts), open(money))).toEqual(col(555, "", 444, 333, 222, 111));
    expect(rfmScore(here, col("", ""), col("", ""), col("", ""))).toEqual([[""]]);
  });

  test("RFM_SCORE answers a title row with its own title", () => {
    const titled = rfmScore(
      here,
      [["Recency"], ...days],
      [["Orders"], ...counts],
      [["Total spent"], ...money],
    );
    expect(titled).toEqual(col("RFM score", 555, 444, 333, 222, 111));
    expect(rfmScore(here, [[""], ...days], [["Anything"], ...counts], [[""], ...money])).toEqual(titled);
    expect(rfmScore(here, col("Recency", ""), col("Orders", ""), col("Spent", ""))).toEqual(col("RFM score"));
  });

  test.each(["n/a", "-", "null", "无", "#N/A", "⚠ bad", "Loading..."])(
    "RFM_SCORE takes a first row with %o for data, not for titles",
    (cell) => {
      const scored = rfmScore(
        here,
        [[cell], ...days],
        [["Orders"], ...counts],
        [["Spent"], ...money],
      ) as string[][];
      expect(scored[0]![0]).toMatch(/^⚠ /);
      expect(scored.slice(1)).toEqual(col(555, 444, 333, 222, 111));
    },
  );

  test("RFM_SCORE shows in the row what is wrong with it, and scores the others as if it were not there", () => {
    const bad = col("", 1, "", 3, -1, 25_000, 7);
    const orders = col(1, "n/a", 4, 1, 1, 1, -2);
    const spent = col("", 1, "", '⚠ spent: "x" is not a number', 1, 1, 1);
    const scored = rfmScore(here, [...days, ...bad], [...counts, ...orders], [...money, ...spent]);
    expect(scored).toEqual(
      col(
        ...[555, 444, 333, 222, 111],
        "⚠ recency and monetary are blank",
        '⚠ frequency: "n/a" is not a number',
        "⚠ recency and monetary are blank",
        '⚠ spent: "x" is not a number',
        '⚠ recency: "-1" is negative',
        '⚠ recency: "25000" is too many days; if the column holds dates, format it as dates',
        '⚠ frequency: "-2" is negative',
      ),
    );
  });

  test("RFM_SCORE leaves a customer without an order blank, and out of the cuts", () => {
    const scored = rfmScore(here, [...days, [""], [""]], [...counts, [0], ["0"]], [...money, [0], [""]]);
    expect(scored).toEqual(col(555, 444, 333, 222, 111, "", ""));
    expect(rfmScore(here, col("", ""), col(0, 0), col("", 0))).toEqual(col("", ""));
  });

  test("RFM_SCORE refuses heights that differ and ranges that are too wide", () => {
    expect(() => rfmScore(here, days, col(1, 2), money)).toThrow(
      "RFM_SCORE: recency has 5 rows but frequency has 2; give ranges of the same height",
    );
    expect(() => rfmScore(here, days, range([1, 2], [3, 4]), money)).toThrow("frequency is 2 columns wide");
  });

  test("RFM_SCORE refuses options that are ranges", () => {
    expect(() => rfmScore(here, days, counts, money, 5, col(1, 2))).toThrow("as_of is one for all rows");
  });

  test("RFM_SCORE refuses a mix of days and dates, naming one of each, and as_of with days", () => {
    const mixed = col(5, 40, date("2024-01-05"), 200, 400);
    expect(() => rfmScore(here, mixed, counts, money)).toThrow(
      "RFM_SCORE: recency mixes numbers of days and dates (row 1 is 5, row 3 is 2024-01-05)",
    );
    expect(() => rfmScore(here, days, counts, money, 5, "2024-01-05")).toThrow(
      "as_of goes with last order dates",
    );
  });

  test("RFM_SCORE refuses dates of which nothing says whether the day or the month comes first", () => {
    const open = col("3/4/2024", "4/4/2024", "5/4/2024", "6/4/2024", "7/4/2024");
    expect(() => rfmScore(here, [["Last order"], ...open], [["n"], ...counts], [["m"], ...money])).toThrow(
      'RFM_SCORE: recency, row 2: "3/4/2024" can be two dates',
    );
    expect(() => rfmScore(here, days, counts, money, cuts, "3/4/2024")).toThrow(
      'RFM_SCORE: as_of: "3/4/2024" can be two dates',
    );
    const decided = rfmScore(here, [...open, ["25/4/2024"]], col(1, 2, 3, 4, 5, 6), col(1, 2, 3, 4, 5, 6));
    expect(decided).toEqual(col(111, 211, 322, 433, 544, 555));
  });

  test("RFM_SCORE reads numbers as text by the column, else by the sheet's locale", () => {
    const texts = col("1,000", "900", "$800", "7e2", "(5)");
    expect(rfmScore(here, days, counts, texts)).toEqual(col(555, 444, 333, 222, 111));
    expect(rfmScore(COMMA_PLACE, days, counts, texts)).toEqual(col(552, 445, 334, 223, 111));
  });

  test("RFM_SCORE counts calendar days of the sheet's zone, also over a day of 23 hours", () => {
    const evening = new Date("2018-11-04T01:30:00Z");
    const nextMorning = new Date("2018-11-04T03:30:00Z");
    const oneDay = range([0, 1, 1], [1, 2, 2]);
    expect(rfmScore(SAO_PAULO, col(evening, nextMorning), 1, 1, oneDay)).toEqual(col(222, 322));
    expect(rfmScore(here, col(evening, nextMorning), 1, 1, oneDay)).toEqual(col(322, 322));
  });

  test("RFM_SCORE of 100,000 rows gives each a score, a fifth of them the best recency", () => {
    const size = 100_000;
    const column = (factor: number) => Array.from({ length: size }, (_, i) => [((i * factor) % size) / 10]);
    const scores = rfmScore(here, column(7), column(11), column(13)) as number[][];
    expect(scores).toHaveLength(size);
    expect(scores.filter(([score]) => (score as number) >= 500)).toHaveLength(size / 5);
  });
});
