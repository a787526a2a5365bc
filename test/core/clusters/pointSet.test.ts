import { describe, expect, test } from "vitest";
import { pointsOf, standardised, thinned } from "../../../src/core/clusters/pointSet";

describe("pointsOf", () => {
  test("pointsOf sorts the rows and makes equal ones a point of more weight", () => {
    const { points, pointOfRow } = pointsOf([
      [3, 1, 3, 1],
      [5, 2, 5, 0],
    ]);
    expect([...points.coordinates]).toEqual([1, 0, 1, 2, 3, 5]);
    expect([...points.weights]).toEqual([1, 1, 2]);
    expect([...pointOfRow]).toEqual([2, 1, 2, 0]);
  });
});

describe("standardised", () => {
  test("standardised has mean 0 and variance 1 by weight", () => {
    const { coordinates } = standardised({
      coordinates: Float64Array.of(1, 5),
      dimensions: 1,
      weights: Float64Array.of(3, 1),
    });
    // Mean 2, variance (3·1 + 9)/4 = 3.
    expect(coordinates[0]).toBeCloseTo(-1 / Math.sqrt(3), 15);
    expect(coordinates[1]).toBeCloseTo(3 / Math.sqrt(3), 15);
  });
});

describe("thinned", () => {
  const points = (weights: readonly number[]) => ({
    coordinates: Float64Array.from(weights, (_, index) => index),
    dimensions: 1,
    weights: Float64Array.from(weights),
  });

  test("thinned(points, most) leaves few points as they are", () => {
    const few = points([4, 4]);
    expect(thinned(few, 2)).toBe(few);
  });

  test("thinned takes every so-many-th row, heavy points in proportion", () => {
    const { coordinates, weights } = thinned(points([1, 1, 1, 1, 8, 1, 1, 1, 1]), 4);
    expect([...coordinates]).toEqual([3, 4, 8]);
    expect([...weights]).toEqual([1, 2, 1]);
  });
});
