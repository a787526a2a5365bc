import { expect, test } from "vitest";
import { seededRandom } from "../../../scripts/bench/random";
import { regularity } from "../../../src/core/clv/regularity";
import { regularityOfLast } from "../../../src/core/clv/regularityOfLast";

/** Customers whose gaps are gamma with shape k, a sum of k waits at random (k whole). */
function customersOf(k: number, orders: (i: number) => number, count: number) {
  const random = seededRandom(k);
  const days = Array.from({ length: count }, (_, i) => {
    const own = [0];
    for (let n = 1; n < orders(i); n++) {
      let gap = 0;
      for (let part = 0; part < k; part++) gap -= Math.log(random.uniform()) * 1000;
      own.push(own[n - 1]! + gap);
    }
    return own;
  });
  return {
    days,
    orderCount: days.map((own) => own.length),
    firstDay: days.map((own) => own[0]!),
    previousDay: days.map((own) => own[own.length - 2]!),
    lastDay: days.map((own) => own[own.length - 1]!),
  };
}

test.each([1, 2, 5])(
  "regularityOfLast finds the shape %i of simulated gaps, whatever the number of orders",
  (k) => {
    // The estimate of 20,000 customers has a standard error of about 1 %.
    expect(regularityOfLast(customersOf(k, (i) => 3 + (i % 8), 20_000))! / k).toBeCloseTo(1, 1);
  },
);

test("regularityOfLast equals regularity for customers with three orders", () => {
  const customers = customersOf(3, () => 3, 200);
  const purchases = {
    start: Int32Array.from({ length: 201 }, (_, c) => 3 * c),
    day: Float64Array.from(customers.days.flat()) as unknown as Int32Array,
    amount: new Float64Array(600),
  };
  expect(regularityOfLast(customers)! / regularity(purchases)!.k).toBeCloseTo(1, 8);
});

test("regularityOfLast is infinite for equal gaps, and undefined where fewer than 30 customers tell", () => {
  const equal = {
    orderCount: Array(30).fill(4),
    firstDay: Array(30).fill(0),
    previousDay: Array(30).fill(60),
    lastDay: Array(30).fill(90),
  };
  expect(regularityOfLast(equal)).toBe(Number.POSITIVE_INFINITY);
  expect(
    regularityOfLast({ ...equal, previousDay: [Number.NaN, ...equal.previousDay.slice(1)] }),
  ).toBeUndefined();
});
