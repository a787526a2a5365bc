import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { naturalBreaks, naturalCuts } from "../../../src/core/rfm/naturalCuts";
import { rfmScores } from "../../../src/core/rfm/score";

const breaks = (values: readonly number[], bins: number) =>
  naturalBreaks(Float64Array.from(values).sort(), bins);

/** The smallest sum of squares within classes over every way to cut ascending values into so many. */
function leastSquares(sorted: readonly number[], classes: number): number {
  if (classes === 1) return squares(sorted);
  let least = Number.POSITIVE_INFINITY;
  for (let size = 1; size <= sorted.length - classes + 1; size++) {
    least = Math.min(least, squares(sorted.slice(0, size)) + leastSquares(sorted.slice(size), classes - 1));
  }
  return least;
}

function squares(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}

const classesOf = (sorted: readonly number[], cuts: readonly number[]): number[][] =>
  [...cuts, Number.POSITIVE_INFINITY].map((cut, i) =>
    sorted.filter((value) => value <= cut && value > (cuts[i - 1] ?? Number.NEGATIVE_INFINITY)),
  );

describe("naturalBreaks(sorted, bins)", () => {
  test("cut where the gaps are", () => {
    expect(breaks([1, 2, 2, 3, 20, 21, 22, 90, 95], 3)).toEqual([3, 22]);
  });

  test("are those of all cuts with the least squares within classes", () => {
    const values = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 4, maxLength: 9 });
    fc.assert(
      fc.property(values, fc.integer({ min: 2, max: 4 }), (given, bins) => {
        fc.pre(new Set(given).size >= bins);
        const sorted = [...given].sort((a, b) => a - b);
        const found = classesOf(sorted, breaks(given, bins)).reduce((sum, each) => sum + squares(each), 0);
        expect(found).toBeCloseTo(leastSquares(sorted, bins), 8);
      }),
    );
  });

  test("of fewer different values than scores spread them from the lowest score to the highest", () => {
    expect(breaks([1, 1, 1, 7, 7], 5)).toEqual([1, 1, 1, 1]);
    expect(breaks([1, 1, 4, 7, 7], 5)).toEqual([1, 1, 4, 4]);
    expect(breaks([1, 4, 7, 9], 10)).toEqual([1, 1, 1, 4, 4, 4, 7, 7, 7]);
  });

  test("of one value are that value, so that nobody passes them", () => {
    expect(breaks([5, 5, 5, 5, 5, 5], 4)).toEqual([5, 5, 5]);
  });
});

describe("naturalCuts(values, bins)", () => {
  test("give the one-time buyers 1 and the few great ones 5, equal customers always the same", () => {
    const orders = [1, 1, 1, 1, 1, 1, 2, 2, 3, 3, 8, 9, 30, 31, 80];
    const values = {
      recencyDays: Float64Array.from(orders, (_, i) => i),
      frequency: Float64Array.from(orders),
      monetary: Float64Array.from(orders, (count) => count * 9.99),
    };
    const cuts = naturalCuts(values, 5);
    const { f, m } = rfmScores(values, cuts);
    expect([...f]).toEqual([1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 4, 4, 5]);
    expect([...m]).toEqual([...f]);
  });
});
