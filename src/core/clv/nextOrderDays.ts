import type { History, ModelParams } from "./model";

/** A next order further away than this is no forecast. */
const FURTHEST_DAYS = 3 * 365;

/**
 * Days from now until a customer who is still active will, at even odds, have ordered again: the median of
 * the time to the next purchase, (α+T)(2^(1/(r+x)) − 1), rounded up. NaN where she has more likely left
 * than not, or where the day is over three years away. Times in days.
 */
export function nextOrderDays(params: ModelParams, { x, T }: History, chanceActive: number): number {
  if (chanceActive < 0.5) return Number.NaN;
  const days = Math.ceil((params.alpha + T) * Math.expm1(Math.LN2 / (params.r + x)));
  return days > FURTHEST_DAYS ? Number.NaN : days;
}
