import { type PointSet, squaredDistance } from "./pointSet";

/**
 * k starting centres, chosen one after another with a chance that grows with the squared distance from those chosen before:
 * D. Arthur & S. Vassilvitskii (2007), "k-means++: The Advantages of Careful Seeding", SODA, section 2.2. There must be
 * at least k different points.
 */
export function plusPlusStart(points: PointSet, k: number, random: () => number): Float64Array {
  const { coordinates, dimensions, weights } = points;
  const centres = new Float64Array(k * dimensions);
  const chance = Float64Array.from(weights);
  const nearest = new Float64Array(weights.length).fill(Number.POSITIVE_INFINITY);
  for (let centre = 0; centre < k; centre++) {
    const chosen = pick(chance, random());
    for (let d = 0; d < dimensions; d++)
      centres[centre * dimensions + d] = coordinates[chosen * dimensions + d]!;
    for (let point = 0; point < weights.length; point++) {
      const distance = squaredDistance(coordinates, point, coordinates, chosen, dimensions);
      if (distance < nearest[point]!) {
        nearest[point] = distance;
        chance[point] = weights[point]! * distance;
      }
    }
  }
  return centres;
}

/** The index at which the running total of the chances passes a fraction of their sum. */
function pick(chances: Float64Array, fraction: number): number {
  let total = 0;
  for (let index = 0; index < chances.length; index++) total += chances[index]!;
  let left = fraction * total;
  let last = 0;
  for (let index = 0; index < chances.length; index++) {
    if (chances[index]! <= 0) continue;
    last = index;
    left -= chances[index]!;
    if (left < 0) return index;
  }
  return last;
}
