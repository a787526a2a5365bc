import type { Day } from "../vocabulary";
import { expectedOfNewCustomer } from "./expectedOrders";
import type { ModelParams } from "./model";
import type { PurchaseDays } from "./purchaseDays";

/** Repeat purchases of all customers together, from the first day of the data up to and including `day`. */
export interface TrackingPoint {
  readonly day: Day;
  readonly expected: number;
  readonly actual: number;
}

/** Expected against actual repeat purchases, week by week, the last point being `asOf`. */
export function trackPurchases(
  { start, day }: PurchaseDays,
  params: ModelParams,
  asOf: Day,
): TrackingPoint[] {
  if (day.length === 0) return [];
  const origin = day.reduce((first, one) => Math.min(first, one), asOf);
  const span = asOf - origin;
  const newcomers = new Int32Array(span + 1);
  const repeats = new Int32Array(span + 1);
  for (let c = 0; c + 1 < start.length; c++) {
    for (let i = start[c]!; i < start[c + 1]!; i++) {
      (i === start[c] ? newcomers : repeats)[day[i]! - origin]!++;
    }
  }
  const expectedAtAge = Float64Array.from({ length: span + 1 }, (_, age) =>
    expectedOfNewCustomer(params, age),
  );
  const points: TrackingPoint[] = [];
  let actual = 0;
  for (let since = 0; since <= span; since++) {
    actual += repeats[since]!;
    if (since === 0 || (since % 7 !== 0 && since !== span)) continue;
    let expected = 0;
    for (let born = 0; born < since; born++) expected += newcomers[born]! * expectedAtAge[since - born]!;
    points.push({ day: origin + since, expected, actual });
  }
  return points;
}
