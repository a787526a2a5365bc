import { describe, expect, test } from "vitest";
import type { RfmValues } from "../../../src/core/rfm/cuts";
import { rfmScores } from "../../../src/core/rfm/score";
import { cutsOf, emptyScores } from "../../../src/core/rfm/scoring";

const values = (...rows: readonly (readonly [number, number, number])[]): RfmValues => ({
  recencyDays: Float64Array.from(rows, ([days]) => days),
  frequency: Float64Array.from(rows, ([, count]) => count),
  monetary: Float64Array.from(rows, ([, , spent]) => spent),
});

const THREE = values([5, 4, 400], [40, 2, 100], [200, 1, 10]);
const THRESHOLDS = {
  by: "thresholds",
  recencyDays: [30, 90],
  frequency: [2, 5],
  monetary: [100, 500],
} as const;

describe("cutsOf(values, bins, scoring)", () => {
  test("with thresholds takes them as they are, to be reached", () => {
    const cuts = cutsOf(THREE, 3, THRESHOLDS);
    expect(cuts).toEqual({ ...THRESHOLDS, rule: "atLeast", by: undefined });
    const { r, f, m } = rfmScores(THREE, cuts!);
    expect([[...r], [...f], [...m]]).toEqual([
      [3, 2, 1],
      [2, 2, 1],
      [2, 2, 1],
    ]);
  });

  test("with thresholds scores even a single customer; to find cuts takes as many customers as scores", () => {
    const one = values([5, 4, 400]);
    expect(cutsOf(one, 3, THRESHOLDS)).toBeDefined();
    expect(cutsOf(one, 3, { by: "quantiles" })).toBeUndefined();
    expect(cutsOf(one, 3, { by: "natural" })).toBeUndefined();
  });
});

describe("emptyScores(scores)", () => {
  test("names the scores that ties leave without a customer, by dimension", () => {
    const rows = [1, 1, 1, 1, 1, 1, 1, 2, 2, 3].map((count, i) => [i, count, 20] as const);
    const tied = values(...rows);
    const scores = rfmScores(tied, cutsOf(tied, 5, { by: "quantiles" })!);
    expect(emptyScores(scores)).toEqual({ recencyDays: [], frequency: [2, 3], monetary: [2, 3, 4, 5] });
  });
});
