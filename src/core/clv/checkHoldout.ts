import type { Day } from "../vocabulary";
import { activeCustomer, chanceActive } from "./activeCustomer";
import { compareForecast, type Forecast, liftOfTopFifth } from "./compareForecast";
import { fitModel, type ModelChoice } from "./fitModel";
import { expectedIfActive, tailIfActive } from "./future";
import { historiesFromOrders } from "./histories";
import type { ModelParams } from "./model";
import { type Orders, type PurchaseDays, purchaseDays } from "./purchaseDays";
import type { Refusal } from "./refusal";

/**
 * How well the model, fitted to the first three quarters of the time, foretold the last. Counts are of
 * purchases.
 */
export interface HoldoutCheck {
  readonly ok: true;
  readonly params: ModelParams;
  /** Last day the model saw, and the days after it. */
  readonly cut: Day;
  readonly holdoutDays: number;
  /** Customers seen by the cut; later ones are left out. */
  readonly customers: number;
  readonly actualTotal: number;
  readonly model: Forecast;
  /** The rule of three: everybody goes on as before, at x/T a day. */
  readonly naive: Forecast;
  /** Purchases of the fifth with the highest forecast, over a fifth of all; NaN where there were none. */
  readonly liftOfTopFifth: number;
  /** Share of customers whose purchases fell between the 10th and 90th percentile, both included … */
  readonly coverage: number;
  /** … and the share the model itself expects: counts are whole, so it is above 80 %. */
  readonly expectedCoverage: number;
  /** The forecast with the smaller root mean square error. */
  readonly verdict: "model" | "naive";
  /** Whether the model's total is off by more than a quarter: the business changed, or is not of the model's kind. */
  readonly totalIsOff: boolean;
}

/** A total that is off by more than this share of what happened has to be mentioned. */
const MAX_TOTAL_ERROR = 0.25;

/** The day that ends the first three quarters of the time from `first` to `asOf`. */
export function holdoutCut(first: Day, asOf: Day): Day {
  return first + Math.floor(0.75 * (asOf - first));
}

/**
 * Hides the orders after the cut, fits the model to the rest and compares its forecast with what happened.
 * Returns up to the cut are known to the model, later ones are not. Without `cutAt`, the cut is three
 * quarters on.
 */
export function checkHoldout(
  orders: Orders,
  asOf: Day,
  choice: ModelChoice,
  cutAt?: Day,
): HoldoutCheck | Refusal {
  const purchases = purchaseDays(orders, asOf);
  const cut = cutAt ?? holdoutCut(firstDay(purchases), asOf);
  const known = historiesFromOrders(orders, cut);
  const fit = fitModel(known, choice);
  if (!fit.ok) return fit;
  const { params } = fit;
  const holdoutDays = asOf - cut;
  const bought = countAfter(purchases, cut);
  const actual = Float64Array.from(known.customer, (c) => bought[c]!);
  const expected = new Float64Array(actual.length);
  let covered = 0;
  let expectedCovered = 0;
  const futures = new Map<string, { readonly expected: number; readonly tail: readonly number[] }>();
  for (let i = 0; i < actual.length; i++) {
    const history = { x: known.x[i]!, tx: known.tx[i]!, T: known.T[i]! };
    const key = `${history.x} ${history.T}`;
    let future = futures.get(key);
    if (future === undefined) {
      const customer = activeCustomer(params, history);
      future = {
        expected: expectedIfActive(customer, holdoutDays),
        tail: tailIfActive(customer, holdoutDays),
      };
      futures.set(key, future);
    }
    const active = chanceActive(params, history);
    expected[i] = active * future.expected;
    const moreThan = (n: number) => (n < 0 ? 1 : active * (future.tail[n] ?? 0));
    const low = firstCount((n) => moreThan(n) <= 0.9);
    const high = firstCount((n) => moreThan(n) <= 0.1);
    if (low <= actual[i]! && actual[i]! <= high) covered++;
    expectedCovered += moreThan(low - 1) - moreThan(high);
  }
  const naiveForecast = actual.map((_, i) =>
    known.T[i]! > 0 ? (known.x[i]! / known.T[i]!) * holdoutDays : 0,
  );
  const actualTotal = actual.reduce((total, count) => total + count, 0);
  const model = compareForecast(expected, actual);
  const naive = compareForecast(naiveForecast, actual);
  return {
    ok: true,
    params,
    cut,
    holdoutDays,
    customers: actual.length,
    actualTotal,
    model,
    naive,
    liftOfTopFifth: liftOfTopFifth(expected, actual),
    coverage: covered / actual.length,
    expectedCoverage: expectedCovered / actual.length,
    totalIsOff: Math.abs(model.total - actualTotal) > MAX_TOTAL_ERROR * actualTotal,
    verdict: model.rootMeanSquareError <= naive.rootMeanSquareError ? "model" : "naive",
  };
}

function firstDay({ day }: PurchaseDays): Day {
  return day.reduce((first, one) => Math.min(first, one), Infinity);
}

function countAfter({ start, day }: PurchaseDays, cut: Day): Int32Array {
  const counts = new Int32Array(start.length - 1);
  counts.forEach((_, c) => {
    for (let i = start[c]!; i < start[c + 1]!; i++) if (day[i]! > cut) counts[c]!++;
  });
  return counts;
}

function firstCount(holds: (n: number) => boolean): number {
  let n = 0;
  while (!holds(n)) n++;
  return n;
}
