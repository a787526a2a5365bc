import { describe, expect, test } from "vitest";
import { kMeans } from "../../../src/core/clusters/kMeans";
import { seededRandom } from "../../../src/core/numerics/seededRandom";

/** Points scattered around some centres, which are far apart. */
function blobs(size: number, centres: readonly (readonly number[])[]): number[][] {
  const random = seededRandom(11);
  const rows = Array.from({ length: size }, (_, row) =>
    centres[row % centres.length]!.map((at) => at + random()),
  );
  return centres[0]!.map((_, d) => rows.map((row) => row[d]!));
}

describe("kMeans", () => {
  test("kMeans finds blobs that are far apart, the highest first feature first", () => {
    const features = blobs(60, [
      [0, 0],
      [50, -40],
      [20, 30],
    ]);
    expect([...kMeans(features, 3, 1)!.clusterOfRow]).toEqual(
      Array.from({ length: 60 }, (_, row) => [3, 1, 2][row % 3]),
    );
  });

  test("kMeans([1,2,8,9], 2) has the inertia worked by hand", () => {
    // Mean 5, squared deviations 16 + 9 + 9 + 16 = 50, variance 12.5; four times 0.5² = 1 within, over 12.5.
    const { clusterOfRow, inertia } = kMeans([[1, 2, 8, 9]], 2, 1)!;
    expect([...clusterOfRow]).toEqual([2, 2, 1, 1]);
    expect(inertia).toBeCloseTo(1 / 12.5, 14);
  });

  test("kMeans gives equal rows one cluster, and the same clusters in any order of the rows", () => {
    const random = seededRandom(5);
    const rows = Array.from({ length: 500 }, () => [
      Math.floor(random() * 12),
      Math.floor(random() * 7),
      random() < 0.3 ? 1 : 0,
    ]);
    const columnsOf = (order: readonly (readonly number[])[]) =>
      [0, 1, 2].map((d) => order.map((row) => row[d]!));
    const clusters = kMeans(columnsOf(rows), 5, 1)!;
    const reversed = kMeans(columnsOf([...rows].reverse()), 5, 1)!;
    expect([...reversed.clusterOfRow].reverse()).toEqual([...clusters.clusterOfRow]);
    expect(reversed.inertia).toBe(clusters.inertia);
    const byRow = new Map(rows.map((row, index) => [String(row), clusters.clusterOfRow[index]]));
    rows.forEach((row, index) => {
      expect(clusters.clusterOfRow[index]).toBe(byRow.get(String(row)));
    });
  });

  test("kMeans does not depend on the unit of a feature", () => {
    const features = blobs(90, [
      [0, 0],
      [3, 1],
      [1, 3],
    ]);
    const cents = [features[0]!, features[1]!.map((value) => value * 128)];
    expect(kMeans(cents, 3, 1)!.clusterOfRow).toEqual(kMeans(features, 3, 1)!.clusterOfRow);
  });

  test("kMeans leaves a constant feature out of account", () => {
    const [feature] = blobs(40, [[0], [9]]);
    const constant = feature!.map(() => 0.1 + 0.2);
    expect(kMeans([feature!, constant], 2, 1)).toEqual(kMeans([feature!], 2, 1));
  });

  test("kMeans(features, 1) is one cluster, with the inertia of a standardised feature: its rows", () => {
    const { clusterOfRow, inertia } = kMeans(blobs(40, [[0], [9]]), 1, 1)!;
    expect(new Set(clusterOfRow)).toEqual(new Set([1]));
    expect(inertia).toBeCloseTo(40, 10);
  });

  test("kMeans of fewer different rows than clusters is undefined, of as many it is exact", () => {
    expect(kMeans([[1, 1, 2, 2, 1]], 3, 1)).toBeUndefined();
    expect(kMeans([[]], 1, 1)).toBeUndefined();
    const { clusterOfRow, inertia } = kMeans([[1, 1, 2, 2, 5]], 3, 1)!;
    expect([...clusterOfRow]).toEqual([3, 3, 2, 2, 1]);
    expect(inertia).toBe(0);
  });

  test("kMeans tries its starts on a part of many rows and still finds blobs of all of them", () => {
    const features = blobs(50_000, [
      [0, 0],
      [50, -40],
      [20, 30],
      [-90, 0],
    ]);
    const { clusterOfRow } = kMeans(features, 4, 1)!;
    expect(clusterOfRow.every((cluster, row) => cluster === [3, 1, 2, 4][row % 4])).toBe(true);
  });
});
