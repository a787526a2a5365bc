import { describe, expect, test } from "vitest";
import { compareProportions, groupSize } from "../../../src/core/measures/twoProportions";
import { normalCdf, normalQuantile } from "../../../src/core/numerics/normal";

const experiment = (visitorsA: number, conversionsA: number, visitorsB: number, conversionsB: number) => ({
  visitorsA,
  conversionsA,
  visitorsB,
  conversionsB,
});

describe("compareProportions", () => {
  test("compareProportions(100 of 1000, 150 of 1000) is worked by hand", () => {
    const found = compareProportions(experiment(1000, 100, 1000, 150), 0.95);
    expect(found.rateA).toBe(0.1);
    expect(found.lift).toBe(0.5);
    // Pooled rate 1/8: z = 0.05 / √(2 · 0.125 · 0.875 / 1000).
    expect(found.pValue).toBeCloseTo(2 * normalCdf(-0.05 / Math.sqrt(0.00021875)), 14);
    // Wald's interval: 1.959964 · √((0.09 + 0.1275) / 1000) on each side.
    expect(found.low).toBeCloseTo(0.05 - 1.959963984540054 * Math.sqrt(0.0002175), 14);
    expect(found.high).toBeCloseTo(0.05 + 1.959963984540054 * Math.sqrt(0.0002175), 14);
  });

  test("compareProportions is mirrored when A and B change places, but for the lift", () => {
    const one = compareProportions(experiment(800, 40, 1200, 90), 0.9);
    const other = compareProportions(experiment(1200, 90, 800, 40), 0.9);
    expect(other.pValue).toBe(one.pValue);
    expect(other.low).toBeCloseTo(-one.high, 15);
    expect(other.high).toBeCloseTo(-one.low, 15);
  });

  test("compareProportions of groups in which nobody converts has neither lift nor p-value", () => {
    const found = compareProportions(experiment(10, 0, 12, 0), 0.95);
    expect([found.lift, found.pValue]).toEqual([Number.NaN, Number.NaN]);
    expect([found.low, found.high]).toEqual([0, 0]);
  });

  test("compareProportions keeps the interval within −1 and 1", () => {
    const found = compareProportions(experiment(3, 0, 3, 2), 0.9999);
    expect(found.high).toBe(1);
  });
});

describe("groupSize", () => {
  test("groupSize is where R's formula of the power gives the power asked for", () => {
    for (const plan of [
      { rateA: 0.03, rateB: 0.033, power: 0.8, confidence: 0.95 },
      { rateA: 0.6, rateB: 0.2, power: 0.99, confidence: 0.9 },
      { rateA: 0.5, rateB: 1, power: 0.5, confidence: 0.8 },
    ]) {
      const n = groupSize(plan);
      const { rateA, rateB } = plan;
      const mean = (rateA + rateB) / 2;
      const critical = -normalQuantile((1 - plan.confidence) / 2) * Math.sqrt(2 * mean * (1 - mean));
      const spread = Math.sqrt(rateA * (1 - rateA) + rateB * (1 - rateB));
      const power = normalCdf((Math.sqrt(n) * Math.abs(rateA - rateB) - critical) / spread);
      expect(power).toBeCloseTo(plan.power, 12);
    }
  });

  test("groupSize of equal rates is infinite", () => {
    expect(groupSize({ rateA: 0.2, rateB: 0.2, power: 0.8, confidence: 0.95 })).toBe(
      Number.POSITIVE_INFINITY,
    );
  });
});
