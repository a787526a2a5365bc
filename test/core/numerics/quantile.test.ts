import { describe, expect, test } from "vitest";
import { median, quantileSorted } from "../../../src/core/numerics/quantile";

describe("quantileSorted", () => {
  test("quantileSorted([1,2,3], .5) is 2", () => {
    expect(quantileSorted([1, 2, 3], 0.5)).toBe(2);
  });

  // Worked by hand from the definition: the position is (n − 1)p, here 4p.
  test.each([
    [0, 1],
    [0.1, 1.8],
    [0.25, 3],
    [0.5, 4],
    [0.9, 16],
    [1, 20],
  ])("quantileSorted([1,3,4,10,20], %d) is %d", (p, expected) => {
    expect(quantileSorted([1, 3, 4, 10, 20], p)).toBeCloseTo(expected, 14);
  });

  test("quantileSorted(values, k, bins) is a value to the last digit where the cut falls on one", () => {
    for (let bins = 2; bins <= 10; bins++) {
      const values = Array.from({ length: 7 * bins + 1 }, (_, i) => i / 10);
      for (let k = 1; k < bins; k++) expect(quantileSorted(values, k, bins)).toBe(values[7 * k]);
    }
  });

  test("quantileSorted([x], p) is x, quantileSorted([], p) is NaN", () => {
    expect(quantileSorted([7.5], 0.3)).toBe(7.5);
    expect(quantileSorted([], 0.3)).toBeNaN();
  });
});

describe("median", () => {
  test("median([9,1,5]) is 5 and leaves the values as they are", () => {
    const values = Object.freeze([9, 1, 5]);
    expect(median(values)).toBe(5);
    expect(median([4, 1, 2, 3])).toBe(2.5);
  });
});
