import { describe, expect, test } from "vitest";
import { seededRandom } from "../../../scripts/bench/random";
import { simulateCustomer } from "../../../scripts/bench/simulateOrders";
import { checkHoldout, holdoutCut } from "../../../src/core/clv/checkHoldout";
import type { Orders } from "../../../src/core/clv/purchaseDays";

const MODEL = { kind: "MBG", r: 0.8, alpha: 40, a: 0.9, b: 2 } as const;

function simulateOrders(customers: number, seed: number): Orders {
  const random = seededRandom(seed);
  const rows: [customer: number, day: number, amount: number][] = [];
  for (let c = 0; c < customers; c++) {
    const { moments } = simulateCustomer(
      MODEL,
      { p: 6, q: 4, gamma: 15 },
      random,
      random.uniform() * 200,
      401,
    );
    for (const moment of moments) rows.push([c, Math.floor(moment), 10]);
  }
  return {
    customer: rows.map(([customer]) => customer),
    day: rows.map(([, day]) => day),
    amount: rows.map(([, , amount]) => amount),
    customers,
  };
}

const checked = (orders: Orders, asOf = 400) => {
  const check = checkHoldout(orders, asOf, "MBG");
  if (!check.ok) throw new Error(check.reason);
  return check;
};

describe("checkHoldout", () => {
  const orders = simulateOrders(2000, 3);
  const check = checked(orders);

  test("holdoutCut is the end of the first three quarters, rounded down", () => {
    expect(holdoutCut(100, 201)).toBe(175);
    expect(check.cut).toBe(300);
    expect(check.holdoutDays).toBe(100);
  });

  test("checkHoldout counts what happened, and what going on as before would have foretold", () => {
    const first = new Map<number, number>();
    const lastKnown = new Map<number, Set<number>>();
    const later = new Map<number, Set<number>>();
    for (let i = 0; i < orders.day.length; i++) {
      const customer = orders.customer[i]!;
      const day = orders.day[i]!;
      first.set(customer, Math.min(day, first.get(customer) ?? Infinity));
      const days = day <= 300 ? lastKnown : later;
      days.set(customer, (days.get(customer) ?? new Set()).add(day));
    }
    let actual = 0;
    let naive = 0;
    for (const [customer, days] of lastKnown) {
      actual += later.get(customer)?.size ?? 0;
      const T = 300 - first.get(customer)!;
      naive += T > 0 ? ((days.size - 1) / T) * 100 : 0;
    }
    expect(check.actualTotal).toBe(actual);
    expect(check.naive.total).toBeCloseTo(naive, 8);
    expect(check.customers).toBe(lastKnown.size);
  });

  test("checkHoldout on data of the model's own kind is near, unbiased and covered as expected", () => {
    expect(check.model.total / check.actualTotal).toBeCloseTo(1, 0);
    expect(Math.abs(check.model.bias)).toBeLessThan(0.1);
    expect(check.model.bias).toBeCloseTo((check.model.total - check.actualTotal) / check.customers, 12);
    expect(Math.abs(check.coverage - check.expectedCoverage)).toBeLessThan(0.02);
    expect(check.liftOfTopFifth).toBeGreaterThan(2);
    expect(check.liftOfTopFifth).toBeLessThanOrEqual(5);
    expect(check.verdict).toBe("model");
  });

  test("checkHoldout has the same digits in any order of rows", () => {
    const backwards = {
      customer: Array.from(orders.customer).reverse(),
      day: Array.from(orders.day).reverse(),
      amount: Array.from(orders.amount).reverse(),
      customers: orders.customers,
    };
    expect(checked(backwards)).toEqual(check);
  });

  test("checkHoldout lets the naive rule win where buying goes on like clockwork", () => {
    const rows = Array.from({ length: 60 }, (_, c) => {
      const gap = 5 + (c % 20);
      return Array.from({ length: Math.floor(400 / gap) + 1 }, (_, i) => [c, i * gap] as const);
    }).flat();
    const regular = checked({
      customer: rows.map(([customer]) => customer),
      day: rows.map(([, day]) => day),
      amount: rows.map(() => 10),
      customers: 60,
    });
    expect(regular.verdict).toBe("naive");
  });

  test("checkHoldout says so where the total is off by more than a quarter: here all stopped at the cut", () => {
    expect(check.totalIsOff).toBe(false);
    const rows = Array.from(Array.from(orders.day).keys()).filter((i) => orders.day[i]! <= 300);
    const stopped = checked({
      customer: rows.map((i) => orders.customer[i]!),
      day: rows.map((i) => orders.day[i]!),
      amount: rows.map((i) => orders.amount[i]!),
      customers: orders.customers,
    });
    expect(stopped.totalIsOff).toBe(true);
    expect(stopped.liftOfTopFifth).toBeNaN();
  });

  test("checkHoldout keeps returns after the cut from the model", () => {
    const withReturns = {
      customer: [...Array.from(orders.customer), ...Array.from({ length: 2000 }, (_, c) => c)],
      day: [...Array.from(orders.day), ...Array.from({ length: 2000 }, () => 301)],
      amount: [...Array.from(orders.amount), ...Array.from({ length: 2000 }, () => -5)],
      customers: orders.customers,
    };
    expect(checked(withReturns).params).toEqual(check.params);
  });

  test("checkHoldout refuses too little data before the cut, with the number found", () => {
    expect(checkHoldout(simulateOrders(25, 5), 400, "MBG")).toMatchObject({ ok: false, needed: 30 });
    const nothing = { customer: [], day: [], amount: [], customers: 0 };
    expect(checkHoldout(nothing, 400, "MBG")).toMatchObject({ ok: false, found: 0 });
  });
});
