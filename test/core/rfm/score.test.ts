import { describe, expect, test } from "vitest";
import { quantileCuts, type RfmCuts, type RfmValues } from "../../../src/core/rfm/cuts";
import { readScoreCode, rfmScores, scoreCode } from "../../../src/core/rfm/score";

const rows = (...triples: [number, number, number][]): RfmValues => ({
  recencyDays: Float64Array.from(triples, ([days]) => days),
  frequency: Float64Array.from(triples, ([, count]) => count),
  monetary: Float64Array.from(triples, ([, , spent]) => spent),
});

describe("quantileCuts", () => {
  test("quantileCuts of 70 % one-time buyers coincide, and all of them score 1", () => {
    const counts = [
      ...Array(70).fill(1),
      ...Array(15).fill(2),
      ...Array(8).fill(3),
      ...Array(4).fill(4),
      5,
      5,
      5,
    ];
    const values = rows(...counts.map((count): [number, number, number] => [10, count, 5]));
    const cuts = quantileCuts(values, 5);
    expect(cuts.frequency).toEqual([1, 1, 1, 2]);
    const { f } = rfmScores(values, cuts);
    expect([...new Set(f)]).toEqual([1, 4, 5]);
    expect(f.subarray(0, 70).every((score) => score === 1)).toBe(true);
  });

  test("quantileCuts leave customers out who lack one of the three", () => {
    const complete = rows([1, 1, 10], [2, 2, 20], [3, 3, 30]);
    const withGaps = rows([1, 1, 10], [Number.NaN, 9, 99], [2, 2, 20], [9, 9, Number.NaN], [3, 3, 30]);
    expect(quantileCuts(withGaps, 2)).toEqual(quantileCuts(complete, 2));
    expect([...rfmScores(withGaps, quantileCuts(withGaps, 2)).r]).toEqual([2, 0, 2, 0, 1]);
  });
});

describe("rfmScores", () => {
  const cuts: RfmCuts = { rule: "atLeast", recencyDays: [30, 90], frequency: [2, 5], monetary: [100, 500] };

  test("rfmScores with cuts a person set: 30 days are still the best, 2 orders and 100 reach the second score", () => {
    const { r, f, m } = rfmScores(rows([30, 2, 100], [31, 1, 99.99], [91, 5, 500]), cuts);
    expect([...r]).toEqual([3, 2, 1]);
    expect([...f]).toEqual([2, 1, 3]);
    expect([...m]).toEqual([2, 1, 3]);
  });

  test("rfmScores with quantile cuts: a value that equals its cut stays below it", () => {
    const { f } = rfmScores(rows([30, 2, 100]), { ...cuts, rule: "above" });
    expect([...f]).toEqual([1]);
  });
});

describe("scoreCode", () => {
  test("scoreCode is a number up to nine bins and a text for ten", () => {
    expect(scoreCode(5, 4, 3, 5)).toBe(543);
    expect(scoreCode(10, 9, 8, 10)).toBe("R10 F9 M8");
  });

  test("readScoreCode reads back every code of every number of bins", () => {
    for (const bins of [2, 5, 9, 10]) {
      for (let r = 1; r <= bins; r++) {
        const digits = { r, f: bins, m: 1, bins };
        expect(readScoreCode(scoreCode(r, bins, 1, bins), bins)).toEqual(digits);
      }
    }
  });

  test.each([560, 650, 54, 5432, 543.5, "R0 F1 M1", "R11 F1 M1", "hello", ""])(
    "readScoreCode(%o) of five bins is no score",
    (code) => {
      expect(readScoreCode(code, 5)).toBeUndefined();
    },
  );

  test("readScoreCode takes the text form as out of ten, whatever bins says", () => {
    expect(readScoreCode("r10 f9 m8", 5)).toEqual({ r: 10, f: 9, m: 8, bins: 10 });
  });
});
