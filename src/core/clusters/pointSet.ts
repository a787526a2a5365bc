/** Different points, each as often as rows lie there. */
export interface PointSet {
  /** The coordinates of one point after another. */
  readonly coordinates: Float64Array;
  readonly dimensions: number;
  readonly weights: Float64Array;
}

/**
 * The rows of some columns as points, in an order that does not depend on that of the rows: equal rows become one point.
 *
 * @returns with the points, the number of the point on which each row lies.
 */
export function pointsOf(columns: readonly ArrayLike<number>[]): {
  points: PointSet;
  pointOfRow: Uint32Array;
} {
  const rowCount = columns[0]?.length ?? 0;
  const compare = (a: number, b: number): number => {
    for (const column of columns) {
      if (column[a] !== column[b]) return column[a]! - column[b]!;
    }
    return 0;
  };
  const order = Uint32Array.from({ length: rowCount }, (_, row) => row).sort(compare);

  const pointOfRow = new Uint32Array(rowCount);
  const firstRows: number[] = [];
  const weights: number[] = [];
  for (let index = 0; index < rowCount; index++) {
    const row = order[index]!;
    if (index === 0 || compare(order[index - 1]!, row) !== 0) {
      firstRows.push(row);
      weights.push(0);
    }
    pointOfRow[row] = firstRows.length - 1;
    weights[firstRows.length - 1]!++;
  }
  const dimensions = columns.length;
  const coordinates = new Float64Array(firstRows.length * dimensions);
  firstRows.forEach((row, point) => {
    for (let d = 0; d < dimensions; d++) coordinates[point * dimensions + d] = columns[d]![row]!;
  });
  return { points: { coordinates, dimensions, weights: Float64Array.from(weights) }, pointOfRow };
}

/** The points with each coordinate less its mean and over its population standard deviation; a constant one becomes 0. */
export function standardised({ coordinates, dimensions, weights }: PointSet): PointSet {
  const scaled = new Float64Array(coordinates.length);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  for (let d = 0; d < dimensions; d++) {
    let mean = 0;
    for (let point = 0; point < weights.length; point++)
      mean += weights[point]! * coordinates[point * dimensions + d]!;
    mean /= total;
    let squares = 0;
    for (let point = 0; point < weights.length; point++) {
      squares += weights[point]! * (coordinates[point * dimensions + d]! - mean) ** 2;
    }
    const deviation = Math.sqrt(squares / total);
    // What is left of a constant column is rounding, which must not be blown up to a feature.
    const scale = deviation > Math.abs(mean) * 1e-12 ? 1 / deviation : 0;
    for (let at = d; at < scaled.length; at += dimensions) scaled[at] = (coordinates[at]! - mean) * scale;
  }
  return { coordinates: scaled, dimensions, weights };
}

/**
 * Every so-many-th row of the points, where there are more rows than `most`; in the order of the points, so that all parts
 * are there in proportion.
 */
export function thinned(points: PointSet, most: number): PointSet {
  const { coordinates, dimensions, weights } = points;
  if (weights.length <= most) return points;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const kept: number[] = [];
  const keptWeights: number[] = [];
  let rows = 0;
  let taken = 0;
  for (let point = 0; point < weights.length; point++) {
    rows += weights[point]!;
    const due = Math.floor((rows / total) * most);
    if (due === taken) continue;
    for (let d = 0; d < dimensions; d++) kept.push(coordinates[point * dimensions + d]!);
    keptWeights.push(due - taken);
    taken = due;
  }
  return { coordinates: Float64Array.from(kept), dimensions, weights: Float64Array.from(keptWeights) };
}

/** The squared distance between point a of one list of coordinates and point b of another. */
export function squaredDistance(
  as: Float64Array,
  a: number,
  bs: Float64Array,
  b: number,
  dimensions: number,
): number {
  let squares = 0;
  for (let d = 0; d < dimensions; d++) {
    const difference = as[a * dimensions + d]! - bs[b * dimensions + d]!;
    squares += difference * difference;
  }
  return squares;
}
