import { describe, expect, test } from "vitest";
import { netPromoterScore, satisfiedShare } from "../../../src/core/measures/ratings";

describe("netPromoterScore", () => {
  test("netPromoterScore takes 9 and 10 for promoters, 0 to 6 for detractors, and 6.5 for neither", () => {
    expect(netPromoterScore([9, 10, 8, 7, 6])).toBe(20);
    expect(netPromoterScore([6.5, 8.9])).toBe(0);
    expect(netPromoterScore([0, 1])).toBe(-100);
    expect(netPromoterScore([])).toBeNaN();
  });
});

describe("satisfiedShare", () => {
  test("satisfiedShare counts 4 and 5 of 5, 8 to 10 of 10", () => {
    expect(satisfiedShare([5, 4, 3, 1], 5)).toBe(0.5);
    expect(satisfiedShare([10, 8, 7.9, 0], 10)).toBe(0.5);
    expect(satisfiedShare([], 5)).toBeNaN();
  });

  test("satisfiedShare counts a rating of exactly 80 % on any scale", () => {
    // In doubles, 0.8 · 3.5 is more than 2.8.
    for (const scaleMax of [3.5, 7, 5.5, 100]) expect(satisfiedShare([(scaleMax * 4) / 5], scaleMax)).toBe(1);
  });
});
