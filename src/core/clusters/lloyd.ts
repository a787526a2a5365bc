import { type PointSet, squaredDistance } from "./pointSet";

export interface Clustering {
  /** The centre that each point belongs to. */
  readonly labels: Uint8Array;
  /** The coordinates of one centre after another. */
  readonly centres: Float64Array;
  /** The sum of the squared distances of all rows from their centres. */
  readonly inertia: number;
}

/** Far more than it takes: a thousand rounds are rare. Each round lowers the inertia, so that stopping early is no harm. */
const MOST_ROUNDS = 20_000;

/**
 * Lloyd's algorithm from at most 256 starting centres: each point to its nearest centre, each centre to the mean of its
 * points, until no point changes its centre. S. Lloyd (1982), "Least squares quantization in PCM".
 *
 * Most distances are never computed. By the triangle inequality a point stays where it is until its centre and the fastest
 * other one have together moved farther than the second nearest centre was beyond the nearest: G. Hamerly (2010), "Making
 * k-means even faster", here with both of his bounds kept as one number, counted on a running total of the moves.
 * A centre without points goes to the point farthest from its own centre.
 */
export function lloyd(points: PointSet, start: Float64Array): Clustering {
  const { coordinates, dimensions, weights } = points;
  const size = weights.length;
  const k = start.length / dimensions;
  const centres = start.slice();
  const labels = new Uint8Array(size);
  const means = runningMeans(points, k);
  const moved = new Float64Array(k);
  const drift = new Float64Array(k);
  /** The drift of its centre up to which a point surely stays. */
  const staysUntil = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);

  for (let round = 0; round < MOST_ROUNDS; round++) {
    let changes = 0;
    for (let point = 0; point < size; point++) {
      const label = labels[point]!;
      if (drift[label]! <= staysUntil[point]!) continue;
      const at = point * dimensions;
      let best = 0;
      let nearest = Number.POSITIVE_INFINITY;
      let second = Number.POSITIVE_INFINITY;
      for (let centre = 0, of = 0; centre < k; centre++) {
        let squares = 0;
        for (let d = 0; d < dimensions; d++) {
          const difference = coordinates[at + d]! - centres[of++]!;
          squares += difference * difference;
        }
        if (squares < nearest) {
          second = nearest;
          nearest = squares;
          best = centre;
        } else if (squares < second) second = squares;
      }
      staysUntil[point] = drift[best]! + Math.sqrt(second) - Math.sqrt(nearest);
      if (best === label) continue;
      means.move(point, label, best);
      labels[point] = best;
      changes++;
    }
    if (changes === 0 && round > 0) break;
    moveCentres(points, labels, means, centres, moved);
    for (let centre = 0; centre < k; centre++) drift[centre]! += moved[centre]! + mostBut(moved, centre);
  }
  return { labels, centres, inertia: inertiaOf(points, labels, centres) };
}

interface RunningMeans {
  move(point: number, from: number, to: number): void;
  isEmpty(centre: number): boolean;
  coordinate(centre: number, d: number): number;
}

/** The means of the points of each centre, kept up as points move; all belong to centre 0 at first. */
function runningMeans({ coordinates, dimensions, weights }: PointSet, k: number): RunningMeans {
  const sums = new Float64Array(k * dimensions);
  const held = new Float64Array(k);
  for (let point = 0; point < weights.length; point++) {
    held[0]! += weights[point]!;
    for (let d = 0; d < dimensions; d++) sums[d]! += weights[point]! * coordinates[point * dimensions + d]!;
  }
  return {
    move(point, from, to) {
      const weight = weights[point]!;
      held[from]! -= weight;
      held[to]! += weight;
      for (let d = 0; d < dimensions; d++) {
        const carried = weight * coordinates[point * dimensions + d]!;
        sums[from * dimensions + d]! -= carried;
        sums[to * dimensions + d]! += carried;
      }
    },
    isEmpty: (centre) => held[centre] === 0,
    coordinate: (centre, d) => sums[centre * dimensions + d]! / held[centre]!,
  };
}

function moveCentres(
  points: PointSet,
  labels: Uint8Array,
  means: RunningMeans,
  centres: Float64Array,
  moved: Float64Array,
): void {
  const { coordinates, dimensions } = points;
  const before = centres.slice();
  for (let centre = 0; centre < moved.length; centre++) {
    const farthest = means.isEmpty(centre) ? farthestPoint(points, labels, before) : undefined;
    for (let d = 0; d < dimensions; d++) {
      centres[centre * dimensions + d] =
        farthest === undefined ? means.coordinate(centre, d) : coordinates[farthest * dimensions + d]!;
    }
    moved[centre] = Math.sqrt(squaredDistance(before, centre, centres, centre, dimensions));
  }
}

function farthestPoint(
  { coordinates, dimensions }: PointSet,
  labels: Uint8Array,
  centres: Float64Array,
): number {
  let farthest = 0;
  let most = -1;
  for (let point = 0; point < labels.length; point++) {
    const distance = squaredDistance(coordinates, point, centres, labels[point]!, dimensions);
    if (distance > most) [farthest, most] = [point, distance];
  }
  return farthest;
}

function mostBut(values: Float64Array, left: number): number {
  let most = 0;
  for (let index = 0; index < values.length; index++)
    if (index !== left) most = Math.max(most, values[index]!);
  return most;
}

function inertiaOf(
  { coordinates, dimensions, weights }: PointSet,
  labels: Uint8Array,
  centres: Float64Array,
): number {
  let inertia = 0;
  for (let point = 0; point < labels.length; point++) {
    inertia += weights[point]! * squaredDistance(coordinates, point, centres, labels[point]!, dimensions);
  }
  return inertia;
}
