import { describe, expect, test } from "vitest";
import { seededRandom } from "../../../scripts/bench/random";
import { simulateCustomer } from "../../../scripts/bench/simulateOrders";
import { activeCustomer, chanceActive } from "../../../src/core/clv/activeCustomer";
import { expectedIfActive } from "../../../src/core/clv/future";
import { expectedSpend } from "../../../src/core/clv/gammaGamma";
import type { SpendHistories } from "../../../src/core/clv/histories";
import type { ModelParams } from "../../../src/core/clv/model";
import { nextOrderDays } from "../../../src/core/clv/nextOrderDays";
import { predictCustomers } from "../../../src/core/clv/predictCustomers";
import { valueQuantile } from "../../../src/core/clv/valueQuantile";

const MODEL = { kind: "MBG", r: 0.525, alpha: 43.3, a: 0.891, b: 1.614 } as const;
const SPEND = { p: 6.25, q: 3.74, gamma: 15.44 };
const YEAR = { horizonDays: 365, grossMargin: 1, annualDiscountRate: 0 };

const histories = (
  rows: readonly (readonly [x: number, tx: number, T: number, meanSpend: number])[],
): SpendHistories => ({
  customer: Int32Array.from(rows.keys()),
  x: Int32Array.from(rows, ([x]) => x),
  tx: Int32Array.from(rows, ([, tx]) => tx),
  T: Int32Array.from(rows, ([, , T]) => T),
  meanSpend: Float64Array.from(rows, ([, , , meanSpend]) => meanSpend),
  asOf: 1000,
});

const ROWS = [
  [0, 0, 20, 0],
  [2, 213, 272, 22.35],
  [12, 500, 520, 60],
  [12, 500, 520, 60],
  [6, 100, 700, 10],
  [30, 690, 700, 0],
] as const;

describe("predictCustomers", () => {
  const found = predictCustomers(histories(ROWS), MODEL, SPEND, YEAR);

  test("predictCustomers puts the parts together that are tested one by one", () => {
    const history = { x: 2, tx: 213, T: 272 };
    const active = chanceActive(MODEL, history);
    const orders = active * expectedIfActive(activeCustomer(MODEL, history), 365);
    expect(found.chanceActive[1]).toBe(active);
    expect(found.expectedOrders[1]).toBeCloseTo(orders, 12);
    expect(found.chanceOfOrder[1]).toBeCloseTo(
      active * (1 - (43.3 + 272) ** 2.525 / (43.3 + 637) ** 2.525),
      12,
    );
    expect(found.orderValue[1]).toBe(expectedSpend(SPEND, 2, 22.35));
    expect(found.clv[1]).toBeCloseTo(orders * expectedSpend(SPEND, 2, 22.35), 10);
    expect(found.nextOrderDays[1]).toBe(Math.ceil((43.3 + 272) * (2 ** (1 / 2.525) - 1)));
  });

  test("predictCustomers gives equal customers equal results, and all of them finite", () => {
    for (const [name, column] of Object.entries(found)) {
      expect(column[2], name).toBe(column[3]);
      if (name !== "nextOrderDays") expect([...column].every(Number.isFinite), name).toBe(true);
    }
  });

  test("predictCustomers keeps Low at or below High, and both at 0 where an order is unlikely", () => {
    found.low.forEach((low, i) => {
      expect(low).toBeLessThanOrEqual(found.high[i]!);
    });
    expect(found.chanceOfOrder[4]).toBeLessThan(0.1);
    expect([found.low[4], found.high[4]]).toEqual([0, 0]);
    expect(found.clv[4]).toBeGreaterThan(0);
  });

  test("predictCustomers expects no next order of a customer who has more likely left", () => {
    expect(found.chanceActive[4]).toBeLessThan(0.5);
    expect(found.nextOrderDays[4]).toBeNaN();
  });

  test("predictCustomers scales money by the margin and nothing else", () => {
    const half = predictCustomers(histories(ROWS), MODEL, SPEND, { ...YEAR, grossMargin: 0.5 });
    expect(half.clv[2]! / found.clv[2]!).toBeCloseTo(0.5, 14);
    expect(half.high[2]! / found.high[2]!).toBeCloseTo(0.5, 14);
    expect(half.orderValue).toEqual(found.orderValue);
  });

  test("predictCustomers discounts each order by the day it is expected: by less than a whole year's worth", () => {
    const discounted = predictCustomers(histories(ROWS), MODEL, SPEND, { ...YEAR, annualDiscountRate: 0.2 });
    const worth = discounted.clv[2]! / found.clv[2]!;
    expect(worth).toBeLessThan(1);
    expect(worth).toBeGreaterThan(1 / 1.2);
    expect(discounted.high[2]! / found.high[2]!).toBeCloseTo(worth, 12);
    expect(discounted.expectedOrders).toEqual(found.expectedOrders);
  });

  test("predictCustomers has no chance of being active where the model saw nobody drop out", () => {
    const loyal = { ...MODEL, a: 1e-7 };
    const sure = predictCustomers(histories(ROWS), loyal, SPEND, YEAR);
    expect(sure.chanceActive[1]).toBeNaN();
    expect(sure.expectedOrders[1]).toBeGreaterThan(found.expectedOrders[1]!);
    expect(sure.nextOrderDays[1]).toBe(found.nextOrderDays[1]);
  });

  test("predictCustomers over no time is nothing, not an error", () => {
    const none = predictCustomers(histories(ROWS), MODEL, SPEND, { ...YEAR, horizonDays: 0 });
    expect([...none.clv, ...none.high, ...none.chanceOfOrder].every((value) => value === 0)).toBe(true);
  });
});

const spread = (p: number, q: number) => ({ p, q, logBetas: [] });

describe("valueQuantile", () => {
  test("valueQuantile with one order for certain is the quantile of a beta prime variate", () => {
    // p = 1: the tail is (1 + w)^−q.
    expect(valueQuantile([1], spread(1, 2.5), 0.1)).toBeCloseTo(10 ** (1 / 2.5) - 1, 7);
    expect(valueQuantile([1], spread(1, 2.5), 0.9)).toBeCloseTo(0.9 ** (-1 / 2.5) - 1, 7);
  });

  test("valueQuantile is 0 where there are orders with no more than the chance asked for", () => {
    expect(valueQuantile([], spread(6.25, 3.74), 0.1)).toBe(0);
    expect(valueQuantile([0.1, 0.05], spread(6.25, 3.74), 0.1)).toBe(0);
    expect(valueQuantile([0.1 + 1e-12], spread(6.25, 3.74), 0.1)).toBeLessThan(0.01);
    expect(valueQuantile([0.1 + 2e-17], spread(6.25, 3.74), 0.1)).toBeLessThan(0.05);
    for (const above of [2e-16, 1e-12, 1e-9]) {
      expect(valueQuantile([0.9 + above], spread(0.5, 3.74), 0.9)).toBeLessThan(1e-15);
    }
    expect(valueQuantile([0.11], spread(6.25, 3.74), 0.1)).toBeGreaterThan(0);
  });

  test("valueQuantile bears customers of hundreds of orders, and prices that never change", () => {
    const moreThan = Array.from({ length: 900 }, (_, n) => 1 / (1 + Math.exp((n - 450) / 20)));
    const median = valueQuantile(moreThan, spread(1e4, 1e6), 0.5);
    expect(median / ((1e4 * 450) / 1e6)).toBeCloseTo(1, 2);
  });
});

test("nextOrderDays is the day by which a customer who is still active has ordered at even odds", () => {
  const history = { x: 3, tx: 200, T: 250 };
  const days = nextOrderDays(MODEL, history, 1);
  const chance = (t: number) => 1 - ((43.3 + 250) / (43.3 + 250 + t)) ** 3.525;
  expect(chance(days)).toBeGreaterThanOrEqual(0.5);
  expect(chance(days - 1)).toBeLessThan(0.5);
  expect(nextOrderDays(MODEL, history, 0.49)).toBeNaN();
});

test("nextOrderDays is NaN where the day is over three years away", () => {
  expect(nextOrderDays(MODEL, { x: 0, tx: 0, T: 1000 }, 0.9)).toBeNaN();
});

test("predictCustomers bears any model and any customer: chances in order, money finite, Low below High", () => {
  const random = seededRandom(9);
  const between = (low: number, high: number) => low * (high / low) ** random.uniform();
  for (let i = 0; i < 600; i++) {
    const r = between(0.01, 500);
    const alpha = r * between(2, 2000);
    const model: ModelParams =
      i % 3 === 0
        ? { kind: "PARETO", r, alpha, s: between(0.01, 100), beta: between(1, 1e5) }
        : { kind: i % 3 === 1 ? "BG" : "MBG", r, alpha, a: between(0.001, 1000), b: between(0.01, 1e5) };
    const T = Math.floor(between(1, 2000));
    const x = Math.min(T, Math.floor(between(0.5, 200)));
    const tx = x === 0 ? 0 : Math.max(x, Math.floor(T * random.uniform()));
    const spend = { p: between(0.3, 100), q: between(1.01, 200), gamma: 10 };
    const terms = { horizonDays: Math.ceil(between(1, 1500)), grossMargin: 1, annualDiscountRate: 0.1 };
    const found = predictCustomers(histories([[x, tx, T, 20]]), model, spend, terms);
    const value = (name: keyof typeof found) => found[name][0]!;
    const what = JSON.stringify({ model, x, tx, T, spend, terms });
    expect(value("chanceOfOrder"), what).toBeLessThanOrEqual(1 + 1e-12);
    expect(value("expectedOrders"), what).toBeGreaterThanOrEqual(value("chanceOfOrder") * (1 - 1e-9));
    expect(value("low"), what).toBeLessThanOrEqual(value("high"));
    expect(Number.isFinite(value("high")), what).toBe(true);
    expect(value("clv"), what).toBeLessThanOrEqual(
      value("expectedOrders") * value("orderValue") * (1 + 1e-9),
    );
  }
});

/** A fifth a year, to see whether the moments of the orders may be taken at their expected place. */
const FORCE = Math.log(1.2) / 365;

/**
 * Customers of a model, looked at after a year: what they had done, and the discounted value of what they
 * did next.
 */
function simulateFutures(model: ModelParams, customers: number) {
  const random = seededRandom(11);
  return Array.from({ length: customers }, () => {
    const { moments, spends } = simulateCustomer(model, SPEND, random, 0, 730);
    const known = moments.filter((moment) => moment <= 365).length;
    const repeat = spends.slice(1, known);
    return {
      history: { x: known - 1, tx: moments[known - 1]!, T: 365 },
      spent: repeat.reduce((sum, spend) => sum + spend, 0),
      value: spends
        .slice(known)
        .reduce((sum, spend, i) => sum + spend * Math.exp(-FORCE * (moments[known + i]! - 365)), 0),
    };
  });
}

describe("20,000 simulated customers, discounted at 20 % a year", () => {
  test.each([MODEL, { kind: "PARETO", r: 0.553, alpha: 74, s: 0.606, beta: 81.7 }] as const)(
    "$kind: Low and High leave out a tenth each of those who have them",
    (model) => {
      const futures = simulateFutures(model, 20_000).filter(({ history }) => history.x >= 3);
      const columns = {
        customer: Int32Array.from(futures.keys()),
        x: Int32Array.from(futures, ({ history }) => history.x),
        tx: Int32Array.from(futures, ({ history }) => Math.round(history.tx)),
        T: Int32Array.from(futures, ({ history }) => history.T),
        meanSpend: Float64Array.from(futures, ({ history, spent }) => spent / history.x),
        asOf: 365,
      };
      const terms = { horizonDays: 365, grossMargin: 1, annualDiscountRate: 0.2 };
      const { low, high, clv } = predictCustomers(columns, model, SPEND, terms);
      const count = (holds: (value: number, i: number) => boolean) =>
        futures.filter(({ value }, i) => holds(value, i)).length;
      // Four standard errors of a share of so many customers.
      const within = (share: number, expected: number, of: number) =>
        Math.abs(share - expected) < 4 * Math.sqrt((expected * (1 - expected)) / of);
      const withHigh = count((_, i) => high[i]! > 0);
      const withLow = count((_, i) => low[i]! > 0);
      expect(withLow).toBeGreaterThan(200);
      expect(within(count((value, i) => high[i]! > 0 && value > high[i]!) / withHigh, 0.1, withHigh)).toBe(
        true,
      );
      expect(within(count((value, i) => low[i]! > 0 && value < low[i]!) / withLow, 0.1, withLow)).toBe(true);
      const brought = futures.reduce((sum, { value }) => sum + value, 0);
      const foretold = clv.reduce((sum, value) => sum + value, 0);
      expect(Math.abs(foretold / brought - 1)).toBeLessThan(0.05);
    },
  );
});
