import { expm1Ratio } from "../numerics/expm1Ratio";
import { logScalePoints } from "../numerics/logScalePoints";
import type { ActiveByTime } from "./activeCustomer";

/**
 * Purchases expected within t. Fader & Hardie (2005), note 009, with [1 − (β/(β+t))^(s−1)]/(s − 1) taken as
 * one piece, so that s = 1 is a value like any other.
 */
export function expectedByTime({ shape, rate, s, beta }: ActiveByTime, t: number): number {
  const growth = Math.log1p(t / beta);
  return (shape / rate) * beta * growth * expm1Ratio((1 - s) * growth);
}

/**
 * Calls `visit` with the chance of more than n purchases within t, for n = 0, 1, 2 … until the chance is
 * below `least` times the first.
 *
 * She buys more than n times if the (n + 1)th purchase comes by t and finds her still active. With u its
 * moment, the chance is ∫ Γ(shape+n+1)/(Γ(shape) n!) · rate^shape u^n/(rate+u)^(shape+n+1) · (β/(β+u))^s du
 * over 0…t, all of one sign; the published form is a difference of sums of hypergeometric functions.
 */
export function visitTailByTime(
  { shape, rate, s, beta }: ActiveByTime,
  t: number,
  least: number,
  visit: (chance: number) => void,
): void {
  const near = Math.min(rate, beta);
  const steepest = ((shape + 1) / (rate + t) + s / (beta + t)) * (near + t);
  const { at, weight } = logScalePoints(t, near, (steepest * Math.log1p(t / near)) / 20);
  const first = at.map((u) => -shape * Math.log1p(u / rate) - s * Math.log1p(u / beta));
  const step = at.map((u) => Math.log(u / (rate + u)));
  const factor = weight.map((w, i) => w / (rate + at[i]!));
  let logRising = 0;
  let end = 0;
  for (let n = 0; ; n++) {
    let chance = 0;
    for (let i = 0; i < at.length; i++) chance += factor[i]! * Math.exp(logRising + first[i]! + n * step[i]!);
    chance *= shape + n;
    if (n === 0) end = chance * least;
    else if (!(chance > end)) return;
    visit(chance);
    logRising += Math.log((shape + n) / (n + 1));
  }
}
