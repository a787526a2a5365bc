import { logScalePoints } from "../numerics/logScalePoints";
import type { ActiveCustomer } from "./activeCustomer";
import { visitTailByPurchase } from "./futureByPurchase";
import { expectedByTime, visitTailByTime } from "./futureByTime";

/** Chances below this are left out of a count's distribution. */
const NEGLIGIBLE_CHANCE = 1e-10;

/** Purchases expected of an active customer within t, t ≥ 0, in the time unit of the parameters. */
export function expectedIfActive(customer: ActiveCustomer, t: number): number {
  if (t === 0) return 0;
  if (customer.by === "time") return expectedByTime(customer, t);
  let sum = 0;
  visitTailByPurchase(customer, t, 2e-16, (chance) => {
    sum += chance;
  });
  return sum;
}

/**
 * Chances that an active customer buys more than n times within t, for n = 0, 1, 2 …, as far as they are
 * above 1e-10 of the first.
 */
export function tailIfActive(customer: ActiveCustomer, t: number): number[] {
  const tail: number[] = [];
  if (t === 0) return tail;
  const keep = (chance: number) => {
    tail.push(chance);
  };
  if (customer.by === "time") visitTailByTime(customer, t, NEGLIGIBLE_CHANCE, keep);
  else visitTailByPurchase(customer, t, NEGLIGIBLE_CHANCE, keep);
  return tail;
}

/** Chance that an active customer buys at all within t. */
export function chanceOfPurchaseIfActive(customer: ActiveCustomer, t: number): number {
  if (customer.by === "purchase") return -Math.expm1(-customer.shape * Math.log1p(t / customer.rate));
  let chance = 0;
  if (t > 0) visitTailByTime(customer, t, 1, (value) => (chance = value));
  return chance;
}

/**
 * Purchases expected of an active customer within t, each counted as e^(−force · its moment).
 *
 * With m(u) the purchases expected within u, this is ∫ e^(−force·u) dm(u), by parts e^(−force·t) m(t) +
 * force · ∫ e^(−force·u) m(u) du: no density is needed, and both parts are positive. Within 1e-12.
 */
export function discountedIfActive(customer: ActiveCustomer, t: number, force: number): number {
  const atEnd = Math.exp(-force * t) * expectedIfActive(customer, t);
  if (force === 0 || t === 0) return atEnd;
  const near = customer.by === "time" ? Math.min(customer.rate, customer.beta) : customer.rate;
  const { at, weight } = logScalePoints(t, near, (force * t * Math.log1p(t / near)) / 20);
  let integral = 0;
  for (let i = 0; i < at.length; i++) {
    integral += weight[i]! * Math.exp(-force * at[i]!) * expectedIfActive(customer, at[i]!);
  }
  return atEnd + force * integral;
}
