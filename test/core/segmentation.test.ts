import { describe, expect, test } from "vitest";
import { USUAL_RULES } from "../../src/core/lifecycle";
import { type CustomerValues, scoreCells, segmentation } from "../../src/core/segmentation";

const RULES = {
  bins: 5,
  scheme: "10",
  tier: { by: "value", shares: [0.8, 0.15, 0.05], labels: ["A", "B", "C"] },
  scoring: { by: "quantiles" },
  stage: USUAL_RULES,
} as const;

const customers = (...rows: readonly (readonly [number, number, number, number])[]): CustomerValues => ({
  orderCount: Float64Array.from(rows, (row) => row[0]),
  orderDays: Float64Array.from(rows, (row) => row[0]),
  firstDay: Float64Array.from(rows, (row) => row[1]),
  previousDay: Float64Array.from(rows, () => Number.NaN),
  lastDay: Float64Array.from(rows, (row) => row[2]),
  totalSpent: Float64Array.from(rows, (row) => row[3]),
});

const SIX = customers(
  [10, 0, 300, 900],
  [3, 0, 290, 60],
  [1, 295, 295, 20],
  [2, 0, 40, 10],
  [0, Number.NaN, Number.NaN, Number.NaN],
  [4, 100, 200, 10],
);

describe("segmentation(customers, rules)", () => {
  test("takes the newest last order as the day it looks from", () => {
    expect(segmentation(SIX, RULES).asOf).toBe(300);
    expect(segmentation(SIX, { ...RULES, asOf: 400 }).asOf).toBe(400);
  });

  test("gives the customer who holds most of the money the first tier, and unknown money none", () => {
    expect([...segmentation(SIX, RULES).tiers]).toEqual([0, 1, 2, 2, -1, 2]);
  });

  test("gives a prospect a stage without dates, and no score", () => {
    const result = segmentation(SIX, RULES);
    expect(result.stages[4]).toBe("prospect");
    expect(scoreCells(result, 4, "en")).toEqual({ score: "", segment: "" });
  });

  test("scores the best of five 555 and names the segment in the language asked for", () => {
    const result = segmentation(SIX, RULES);
    expect(scoreCells(result, 0, "en")).toEqual({ score: 555, segment: "Champions" });
    expect(scoreCells(segmentation(SIX, { ...RULES, scheme: "8" }), 0, "zh")).toEqual({
      score: 555,
      segment: "重要价值客户",
    });
  });

  test("leaves the scores out where there are fewer customers than scores, and keeps tiers and stages", () => {
    const result = segmentation(customers([2, 0, 50, 10], [1, 40, 40, 5]), RULES);
    expect(result.rfm).toBeUndefined();
    expect(result.scorable).toBe(2);
    expect(result.tiers).toHaveLength(2);
  });

  test("with no date at all still ranks by money", () => {
    const rows = customers([Number.NaN, Number.NaN, Number.NaN, 5], [Number.NaN, Number.NaN, Number.NaN, 1]);
    const result = segmentation(rows, RULES);
    expect(result.asOf).toBeNaN();
    expect([...result.tiers]).toEqual([0, 1]);
    expect(result.stages).toEqual([undefined, undefined]);
  });

  test("with thresholds takes their bounds as they are", () => {
    const tier = { by: "threshold", shares: [100, 15], labels: ["A", "B", "C"] } as const;
    expect([...segmentation(SIX, { ...RULES, tier }).tiers]).toEqual([0, 1, 1, 2, -1, 2]);
  });
});
