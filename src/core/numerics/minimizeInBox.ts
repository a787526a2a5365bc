/** A function of several variables at one place. */
export interface Slope {
  readonly value: number;
  readonly gradient: readonly number[];
}

/** The smallest and the largest value that each variable may take. */
export interface Box {
  readonly lower: readonly number[];
  readonly upper: readonly number[];
}

export interface Minimum {
  readonly at: readonly number[];
  readonly value: number;
  /** Whether no more than `tolerance` is left to gain; false where the steps ran out first. */
  readonly settled: boolean;
}

const MAX_STEPS = 300;
const MAX_TRIALS = 40;
/** No variable moves further in one step: ours are logarithms, and e^3 is a bold guess. */
const LONGEST_STEP = 3;
/**
 * Gains below this share of the value drown in its own rounding: then a search that finds nothing lower is
 * no failure.
 */
const ROUNDING = 1e-12;

/**
 * The minimum of a smooth function in a box, by BFGS with a line search for the weak Wolfe conditions
 * (Nocedal & Wright 2006, algorithm 6.1; bisection as in Lewis & Overton 2013). A variable that reaches an
 * edge stays there while the slope points outwards. Settled means that a quadratic model of the function,
 * built from at least one step per free variable, has no more than `tolerance` left to gain.
 */
export function minimizeInBox(
  f: (at: readonly number[]) => Slope,
  start: readonly number[],
  box: Box,
  tolerance: number,
): Minimum {
  let at = start.map((value, i) => Math.min(Math.max(value, box.lower[i]!), box.upper[i]!));
  let here = f(at);
  let curvature = identity(at.length);
  let updates = 0;
  let free: readonly boolean[] = at.map(() => true);
  const leavesBox = (value: number, direction: number, i: number) =>
    direction > 0 ? value >= box.upper[i]! : direction < 0 && value <= box.lower[i]!;
  for (let step = 0; step < MAX_STEPS; step++) {
    // A variable at an edge whose slope points outwards stays there.
    const nowFree = at.map((value, i) => !leavesBox(value, -here.gradient[i]!, i));
    if (nowFree.some((isFree, i) => isFree !== free[i])) {
      free = nowFree;
      curvature = identity(at.length);
      updates = 0;
    }
    const slope = here.gradient.map((g, i) => (free[i] ? g : 0));
    if (slope.every((g) => g === 0)) return { at, value: here.value, settled: true };
    let direction = multiply(curvature, slope).map((d) => -d);
    if (direction.some((d, i) => free[i] && leavesBox(at[i]!, d, i))) {
      curvature = identity(at.length);
      updates = 0;
      direction = slope.map((g) => -g);
    }
    direction = direction.map((d, i) => (free[i] ? d : 0));
    const gain = -dot(direction, slope) / 2;
    const variables = free.filter((isFree) => isFree).length;
    if (updates >= variables && gain < tolerance) {
      return { at, value: here.value, settled: true };
    }
    const next = gain > 0 ? searchLine(f, at, here, direction, box, updates === 0) : undefined;
    if (next === undefined) {
      const drowned = gain < ROUNDING * Math.abs(here.value);
      if (updates === 0 || drowned) return { at, value: here.value, settled: drowned };
      curvature = identity(at.length);
      updates = 0;
      continue;
    }
    const moved = next.at.map((value, i) => value - at[i]!);
    const change = next.slope.gradient.map((g, i) => (free[i] ? g - here.gradient[i]! : 0));
    if (updateCurvature(curvature, moved, change, updates === 0)) updates++;
    at = next.at;
    here = next.slope;
  }
  return { at, value: here.value, settled: false };
}

/** A place further down along the direction, cut at the first edge; undefined where there is none. */
function searchLine(
  f: (at: readonly number[]) => Slope,
  at: readonly number[],
  here: Slope,
  direction: readonly number[],
  box: Box,
  cautious: boolean,
): { at: number[]; slope: Slope } | undefined {
  const downhill = dot(direction, here.gradient);
  const longest = Math.max(...direction.map(Math.abs));
  const toEdge = Math.min(
    ...direction.map((d, i) => (d === 0 ? Infinity : ((d > 0 ? box.upper : box.lower)[i]! - at[i]!) / d)),
  );
  const limit = Math.min(toEdge, LONGEST_STEP / longest);
  let length = Math.min(limit, cautious ? 0.5 / longest : 1);
  let low = 0;
  let high = Infinity;
  let found: { at: number[]; slope: Slope } | undefined;
  for (let trial = 0; trial < MAX_TRIALS; trial++) {
    const place = at.map((value, i) =>
      Math.min(Math.max(value + length * direction[i]!, box.lower[i]!), box.upper[i]!),
    );
    const slope = f(place);
    if (!(slope.value <= here.value + 1e-4 * length * downhill)) {
      high = length;
    } else {
      found = { at: place, slope };
      if (length === limit || dot(direction, slope.gradient) >= 0.9 * downhill) return found;
      low = length;
    }
    length = high === Infinity ? Math.min(2 * length, limit) : (low + high) / 2;
  }
  return found;
}

/** The BFGS update of an inverse curvature, in place; false where the step says nothing about it. */
function updateCurvature(
  curvature: number[][],
  moved: readonly number[],
  change: readonly number[],
  first: boolean,
): boolean {
  const product = dot(moved, change);
  if (!(product > 1e-12 * Math.sqrt(dot(moved, moved) * dot(change, change)))) return false;
  if (first) {
    const scale = product / dot(change, change);
    curvature.forEach((row, i) => {
      row[i] = scale;
    });
  }
  const image = multiply(curvature, change);
  const factor = (1 + dot(change, image) / product) / product;
  curvature.forEach((row, i) => {
    for (let j = 0; j < row.length; j++) {
      row[j]! += factor * moved[i]! * moved[j]! - (image[i]! * moved[j]! + moved[i]! * image[j]!) / product;
    }
  });
  return true;
}

function identity(size: number): number[][] {
  return Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => (i === j ? 1 : 0)));
}

function multiply(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  return matrix.map((row) => dot(row, vector));
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
