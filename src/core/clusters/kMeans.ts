import { seededRandom } from "../numerics/seededRandom";
import { type Clustering, lloyd } from "./lloyd";
import { plusPlusStart } from "./plusPlus";
import { type PointSet, pointsOf, standardised, thinned } from "./pointSet";

export const MOST_CLUSTERS = 100;

const STARTS = 10;

/** With more points than this, the starts are tried on so many of them, and only the best one on all. */
const TRIAL_POINTS = 20_000;

export interface KMeans {
  /** The cluster of each row, from 1 to k: 1 has the highest mean of the first feature. */
  readonly clusterOfRow: Uint8Array;
  /** The sum of the squared distances of all rows from their centres, in standard deviations. */
  readonly inertia: number;
}

/**
 * k clusters of the rows of some features, found by k-means: the best of ten k-means++ starts by inertia, each followed until
 * no row changes its cluster. Features count alike, as they are standardised. The same rows and seed give the same clusters,
 * in any order of the rows, and equal rows share a cluster.
 *
 * @returns undefined where there are fewer than k different rows.
 */
export function kMeans(features: readonly ArrayLike<number>[], k: number, seed: number): KMeans | undefined {
  const { points, pointOfRow } = pointsOf(features);
  if (points.weights.length < k) return undefined;
  const { labels, inertia } = bestOfStarts(standardised(points), k, seed);
  const clusterOfLabel = clusterNumbers(points, labels, k);
  return { clusterOfRow: Uint8Array.from(pointOfRow, (point) => clusterOfLabel[labels[point]!]!), inertia };
}

function bestOfStarts(points: PointSet, k: number, seed: number): Clustering {
  const random = seededRandom(seed);
  const trial = thinned(points, TRIAL_POINTS);
  let best: Clustering | undefined;
  for (let start = 0; start < STARTS; start++) {
    const clustering = lloyd(trial, plusPlusStart(trial, k, random));
    if (best === undefined || clustering.inertia < best.inertia) best = clustering;
  }
  return trial === points ? best! : lloyd(points, best!.centres);
}

/** The number of each label, by the means of its points: the higher the first that differs, the lower the number. */
function clusterNumbers(
  { coordinates, dimensions, weights }: PointSet,
  labels: Uint8Array,
  k: number,
): readonly number[] {
  const means = Array.from({ length: k }, () => new Array<number>(dimensions).fill(0));
  const held = new Array<number>(k).fill(0);
  labels.forEach((label, point) => {
    held[label]! += weights[point]!;
    for (let d = 0; d < dimensions; d++)
      means[label]![d]! += weights[point]! * coordinates[point * dimensions + d]!;
  });
  means.forEach((mean, label) => {
    for (let d = 0; d < dimensions; d++) mean[d]! /= held[label]!;
  });
  const ranked = means
    .map((_, label) => label)
    .sort((a, b) => {
      const d = means[a]!.findIndex((mean, at) => mean !== means[b]![at]);
      return d < 0 ? 0 : means[b]![d]! - means[a]![d]!;
    });
  const numbers = new Array<number>(k);
  ranked.forEach((label, index) => {
    numbers[label] = index + 1;
  });
  return numbers;
}
