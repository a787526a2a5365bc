import { quantileSorted } from "../numerics/quantile";

/**
 * Where to cut numbers into about four groups of one size, ascending; a group begins at its edge. The quartiles are rounded
 * to the roundest step that leaves between 15 and 35 % in each group. Where ties forbid that, the quartiles stand as they
 * are, and fewer groups come of them. None where all numbers are equal.
 */
export function rangeEdges(values: Float64Array): number[] {
  const sorted = values.slice().sort();
  if (sorted.length === 0) return [];
  const quartiles = [1, 2, 3].map((p) => quantileSorted(sorted, p, 4));
  for (const step of steps(Math.max(Math.abs(sorted[0]!), Math.abs(sorted[sorted.length - 1]!)))) {
    const edges = quartiles.map((quartile) => tidy(Math.round(quartile / step) * step));
    if (isEven(edges, sorted)) return edges;
  }
  return tiedEdges(quartiles, sorted);
}

const LEAST_SHARE = 0.15;
const MOST_SHARE = 0.35;

/** 1000, 500, 100, 50 … from the size of the greatest number down to a millionth of it. */
function steps(greatest: number): number[] {
  if (greatest === 0) return [];
  const highest = Math.floor(Math.log10(greatest));
  return Array.from({ length: 7 }, (_, i) => highest - i).flatMap((power) => {
    const step = Number(`1e${power}`);
    return [step, step / 2];
  });
}

function isEven(edges: readonly number[], sorted: Float64Array): boolean {
  const starts = [0, ...edges.map((edge) => firstFrom(sorted, edge)), sorted.length];
  return starts.slice(1).every((start, i) => {
    const share = (start - starts[i]!) / sorted.length;
    return share >= LEAST_SHARE && share <= MOST_SHARE;
  });
}

/** Distinct quartiles above the least number; where there is none, the number next to it. */
function tiedEdges(quartiles: readonly number[], sorted: Float64Array): number[] {
  const least = sorted[0]!;
  const edges = [...new Set(quartiles)].filter((edge) => edge > least);
  if (edges.length > 0) return edges.map((edge) => sorted[firstFrom(sorted, edge)]!).filter(isFirst);
  const next = sorted.find((value) => value > least);
  return next === undefined ? [] : [next];
}

const isFirst = (value: number, place: number, all: readonly number[]): boolean =>
  all.indexOf(value) === place;

function firstFrom(sorted: Float64Array, edge: number): number {
  const place = sorted.findIndex((value) => value >= edge);
  return place < 0 ? sorted.length : place;
}

/** Without the last digits that a product of decimals leaves behind. */
const tidy = (value: number): number => Number(value.toPrecision(12));
