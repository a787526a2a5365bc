import { describe, expect, test } from "vitest";
import { type ActiveCustomer, activeCustomer } from "../../../src/core/clv/activeCustomer";
import {
  chanceOfPurchaseIfActive,
  discountedIfActive,
  expectedIfActive,
  tailIfActive,
} from "../../../src/core/clv/future";

const CUSTOMERS: readonly (ActiveCustomer & { readonly name: string })[] = [
  { name: "BG, new", by: "purchase", shape: 0.243, rate: 30.9, a: 0.793, b: 2.426 },
  { name: "BG, a below 1, frequent", by: "purchase", shape: 26.2, rate: 300, a: 0.793, b: 28.4 },
  { name: "BG, a = 1", by: "purchase", shape: 3, rate: 100, a: 1, b: 3.5 },
  { name: "BG, hundreds of orders", by: "purchase", shape: 900, rate: 400, a: 2, b: 900 },
  { name: "Pareto, new", by: "time", shape: 0.553, rate: 74, s: 0.606, beta: 81.7 },
  { name: "Pareto, s = 1, frequent", by: "time", shape: 26.5, rate: 340, s: 1, beta: 350 },
  { name: "Pareto, everybody leaves alike", by: "time", shape: 1.8, rate: 232, s: 1e6, beta: 4.55e8 },
  { name: "Pareto, hundreds of orders", by: "time", shape: 900, rate: 400, s: 2, beta: 900 },
];

describe.each(CUSTOMERS)("$name", (customer) => {
  const t = 365;
  const tail = tailIfActive(customer, t);

  test("chances of more than n orders fall from below 1 to nothing", () => {
    tail.forEach((chance, n) => {
      expect(chance).toBeLessThan(n === 0 ? 1 + 1e-12 : tail[n - 1]! + 1e-12);
      expect(chance).toBeGreaterThanOrEqual(0);
    });
    expect(tail[tail.length - 1]! / tail[0]!).toBeLessThan(1e-6);
  });

  test("expected orders are the sum of the chances of more than n", () => {
    expect(tail.reduce((sum, chance) => sum + chance, 0) / expectedIfActive(customer, t)).toBeCloseTo(1, 8);
  });

  test("the chance of a purchase is that of more than none", () => {
    expect(chanceOfPurchaseIfActive(customer, t) / tail[0]!).toBeCloseTo(1, 12);
  });

  test("nothing is expected within no time", () => {
    expect(expectedIfActive(customer, 0)).toBe(0);
    expect(tailIfActive(customer, 0)).toEqual([]);
    expect(chanceOfPurchaseIfActive(customer, 0)).toBe(0);
    expect(discountedIfActive(customer, 0, 0.01)).toBe(0);
  });

  test("discounted orders are expected orders where the force is 0, and agree with a fine sum where it is not", () => {
    expect(discountedIfActive(customer, t, 0)).toBe(expectedIfActive(customer, t));
    const force = Math.log(1.3) / 365;
    const steps = 2000;
    let sum = 0;
    for (let i = 0; i < steps; i++) {
      const gained =
        expectedIfActive(customer, ((i + 1) * t) / steps) - expectedIfActive(customer, (i * t) / steps);
      sum += gained * Math.exp((-force * (i + 0.5) * t) / steps);
    }
    expect(discountedIfActive(customer, t, force) / sum).toBeCloseTo(1, 7);
  });
});

test("expectedIfActive passes through a = 1 without a step", () => {
  const at = (a: number) => expectedIfActive({ by: "purchase", shape: 3, rate: 100, a, b: 3.5 }, 365);
  expect(at(1)).toBeCloseTo((at(1 - 1e-7) + at(1 + 1e-7)) / 2, 11);
});

test("expectedIfActive follows purchases at random without drop-out: the rate times the time", () => {
  expect(expectedIfActive({ by: "purchase", shape: 4, rate: 20, a: 1e-12, b: 1 }, 100)).toBeCloseTo(20, 8);
  expect(expectedIfActive({ by: "time", shape: 4, rate: 20, s: 1e-12, beta: 1 }, 100)).toBeCloseTo(20, 8);
});

test("expectedIfActive says so when a horizon is too long to sum up", () => {
  expect(() => expectedIfActive({ by: "purchase", shape: 1, rate: 1e-9, a: 1e-9, b: 1 }, 1e6)).toThrow(
    /too long/,
  );
});

test("activeCustomer adds the evidence of a history to the parameters", () => {
  const betas = { r: 0.5, alpha: 40, a: 1, b: 3 };
  expect(activeCustomer({ kind: "BG", ...betas }, { x: 2, T: 10 })).toEqual({
    by: "purchase",
    shape: 2.5,
    rate: 50,
    a: 1,
    b: 5,
  });
  expect(activeCustomer({ kind: "MBG", ...betas }, { x: 2, T: 10 })).toMatchObject({ b: 6 });
});
