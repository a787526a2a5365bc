import { describe, expect, test } from "vitest";
import { lloyd } from "../../../src/core/clusters/lloyd";
import { type PointSet, squaredDistance } from "../../../src/core/clusters/pointSet";
import { seededRandom } from "../../../src/core/numerics/seededRandom";

const line = (coordinates: readonly number[], weights = coordinates.map(() => 1)): PointSet => ({
  coordinates: Float64Array.from(coordinates),
  dimensions: 1,
  weights: Float64Array.from(weights),
});

function scattered(size: number, dimensions: number): PointSet {
  const random = seededRandom(3);
  return {
    coordinates: Float64Array.from({ length: size * dimensions }, random),
    dimensions,
    weights: Float64Array.from({ length: size }, () => 1 + Math.floor(random() * 3)),
  };
}

describe("lloyd", () => {
  test("lloyd ends where no point is nearer to another centre and each centre is the mean of its points", () => {
    const points = scattered(3000, 3);
    const { coordinates, dimensions, weights } = points;
    const { labels, centres, inertia } = lloyd(points, coordinates.slice(0, 7 * dimensions));
    const held = new Array(7).fill(0);
    const sums = new Array(7 * dimensions).fill(0);
    let squares = 0;
    labels.forEach((label, point) => {
      const distances = held.map((_, c) => squaredDistance(coordinates, point, centres, c, dimensions));
      expect(distances[label]!).toBeLessThanOrEqual(Math.min(...distances) + 1e-12);
      squares += weights[point]! * distances[label]!;
      held[label] += weights[point]!;
      for (let d = 0; d < dimensions; d++)
        sums[label * dimensions + d] += weights[point]! * coordinates[point * dimensions + d]!;
    });
    centres.forEach((centre, at) => {
      expect(centre).toBeCloseTo(sums[at] / held[Math.floor(at / dimensions)], 12);
    });
    expect(inertia).toBeCloseTo(squares, 9);
  });

  test("lloyd counts a point of weight 3 as three points", () => {
    const { centres } = lloyd(line([0, 1, 10], [1, 3, 1]), Float64Array.of(0, 10));
    expect([...centres]).toEqual([0.75, 10]);
  });

  test("lloyd moves a centre that nothing belongs to onto the point farthest from its own", () => {
    const { labels, inertia } = lloyd(line([0, 1, 10, 30]), Float64Array.of(0, 12, 500));
    expect([...labels]).toEqual([0, 0, 1, 2]);
    expect(inertia).toBe(0.5);
  });
});
