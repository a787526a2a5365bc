import { moneyTotals } from "../moneyTotals";
import type { Day } from "../vocabulary";
import { PERIOD_NUMBERING, type Period } from "./periods";

/** Orders, one per index; customers are numbered from 0. */
export interface CohortOrders {
  readonly customer: ArrayLike<number>;
  readonly day: ArrayLike<Day>;
  /** A negative amount is a refund: no order, but it counts in the revenue. */
  readonly amount: ArrayLike<number>;
}

/** The customers whose first order lies in one period. What nobody did in a period is not in the maps. */
export interface Cohort {
  /** The number of the period, as `PERIOD_NUMBERING` counts. */
  readonly period: number;
  readonly size: number;
  /** How many ordered in the k-th period after the first, by k. */
  readonly active: ReadonlyMap<number, number>;
  /** What they spent in it, exact to cents, by k. */
  readonly revenue: ReadonlyMap<number, number>;
}

/** Follows customers by the period of their first order; later days than `asOf` are ignored. Oldest cohort first. */
export function cohortsOf(
  orders: CohortOrders,
  customerCount: number,
  period: Period,
  asOf: Day,
): readonly Cohort[] {
  const { customer, day, amount } = orders;
  const numberOfDay = PERIOD_NUMBERING[period].numberOf;
  const first = new Float64Array(customerCount).fill(Number.POSITIVE_INFINITY);
  const periods = Float64Array.from(day, (each) => (each <= asOf ? numberOfDay(each) : Number.NaN));
  const isOrder = (row: number) => !Number.isNaN(periods[row]!) && amount[row]! >= 0;
  for (let row = 0; row < periods.length; row++) {
    if (isOrder(row)) first[customer[row]!] = Math.min(first[customer[row]!]!, periods[row]!);
  }

  const cohorts = new Map<number, MutableCohort>();
  for (const start of first) {
    if (start === Number.POSITIVE_INFINITY) continue;
    let cohort = cohorts.get(start);
    if (cohort === undefined) {
      cohort = { period: start, size: 0, active: new Map(), revenueIndex: new Map() };
      cohorts.set(start, cohort);
    }
    cohort.size++;
  }

  const seen = new Set<number>();
  const totals = moneyTotals(periods.length);
  let cells = 0;
  for (let row = 0; row < periods.length; row++) {
    const buyer = customer[row]!;
    const after = periods[row]! - first[buyer]!;
    // A refund before the first order is of an order that is not here.
    if (!(after >= 0)) continue;
    const cohort = cohorts.get(first[buyer]!)!;
    const index = cohort.revenueIndex.get(after) ?? cells++;
    cohort.revenueIndex.set(after, index);
    totals.add(index, amount[row]!);
    const cell = buyer * MOST_PERIODS + after;
    if (!isOrder(row) || seen.has(cell)) continue;
    seen.add(cell);
    cohort.active.set(after, (cohort.active.get(after) ?? 0) + 1);
  }
  return [...cohorts.values()]
    .sort((a, b) => a.period - b.period)
    .map(({ revenueIndex, ...cohort }) => ({
      ...cohort,
      revenue: new Map([...revenueIndex].map(([after, index]) => [after, totals.inCents(index)])),
    }));
}

/** More than the weeks of the calendar. */
const MOST_PERIODS = 2 ** 14;

interface MutableCohort {
  readonly period: number;
  size: number;
  readonly active: Map<number, number>;
  readonly revenueIndex: Map<number, number>;
}
