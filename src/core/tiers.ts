import { InputError } from "./errors";

/** How customers are divided into tiers: by share of the money, by share of the customers, or at fixed values. */
export const TIER_RULES = ["value", "customers", "threshold"] as const;
export type TierRule = (typeof TIER_RULES)[number];

/** The shares in common use for three tiers: 80, 15 and 5 % of the money, or 20, 30 and 50 % of the customers. */
export const USUAL_SHARES = {
  value: [0.8, 0.15, 0.05],
  customers: [0.2, 0.3, 0.5],
} as const satisfies Record<Exclude<TierRule, "threshold">, readonly number[]>;

/** Shares that add up to a tier's edge count as having reached it when this close: 0.8 + 0.15 is not exactly 0.95. */
const TOLERANCE = 1e-9;

/**
 * The smallest value of each tier but the last (Infinity for a tier without anyone), where the best who together hold
 * the first share of the total, or of the number of customers, make the first tier, and so on.
 *
 * Equal values share a tier: a group belongs to the tier in which it starts. The total is that of the positive values;
 * only they can be in a tier above the last, and the best of them is always in the first. NaN is no customer.
 *
 * @throws InputError where the total is beyond what a number can hold.
 */
export function tierFloors(
  values: ArrayLike<number>,
  by: Exclude<TierRule, "threshold">,
  shares: readonly number[],
): number[] {
  const sorted = Float64Array.from(values)
    .filter((value) => !Number.isNaN(value))
    .sort()
    .reverse();
  const weight = by === "value" ? (value: number) => value : () => 1;
  let total = 0;
  for (const value of sorted) if (by === "customers" || value > 0) total += weight(value);
  if (total === Number.POSITIVE_INFINITY) throw new InputError("the values are too large to add up");

  const edges = runningSums(shares).slice(0, -1);
  const floors = edges.map(() => Number.POSITIVE_INFINITY);
  let held = 0;
  let tier = 0;
  for (let rank = 0; rank < sorted.length && sorted[rank]! > 0; rank++) {
    const value = sorted[rank]!;
    if (rank > 0 && value !== sorted[rank - 1]) {
      while (tier < edges.length && held / total >= edges[tier]! - TOLERANCE) tier++;
    }
    if (tier === edges.length) break;
    floors[tier] = value;
    held += weight(value);
  }
  return floors;
}

/**
 * Each customer's tier, 0 being the best, from the smallest value of each tier but the last; −1 for NaN. Values of
 * zero and below are in the last tier, whatever the floors.
 */
export function tiersAbove(values: ArrayLike<number>, floors: readonly number[]): Int32Array {
  return Int32Array.from(values, (value) => {
    if (Number.isNaN(value)) return -1;
    if (value <= 0) return floors.length;
    const tier = floors.findIndex((floor) => value >= floor);
    return tier === -1 ? floors.length : tier;
  });
}

function runningSums(shares: readonly number[]): number[] {
  let sum = 0;
  return shares.map((share) => {
    sum += share;
    return sum;
  });
}
