import { expect, test } from "vitest";
import { seededRandom } from "../../../scripts/bench/random";
import { purchaseDays } from "../../../src/core/clv/purchaseDays";
import { REGULAR_FROM, regularity } from "../../../src/core/clv/regularity";

/**
 * Customers whose gaps are Gamma(k) of their own mean, each with four purchases on days of a long calendar.
 */
function gapsOfShape(k: number, customers = 4000) {
  const random = seededRandom(2);
  const rows = Array.from({ length: customers }, (_, c) => {
    const mean = 500 * (1 + random.uniform());
    let day = 0;
    return Array.from({ length: 4 }, () => {
      day += 1 + Math.round(random.gamma(k, k / mean));
      return [c, day] as const;
    });
  }).flat();
  return purchaseDays(
    { customer: rows.map(([c]) => c), day: rows.map(([, day]) => day), amount: rows.map(() => 1), customers },
    1e6,
  );
}

test.each([1, 3, 8])("regularity of gaps of shape %d is found within a tenth", (k) => {
  const found = regularity(gapsOfShape(k))!;
  expect(Math.abs(found.k / k - 1)).toBeLessThan(0.1);
  expect(found.customers).toBe(4000);
  expect(found.k >= REGULAR_FROM).toBe(k > 1);
});

test("regularity of a subscription, where all gaps are equal, has no end", () => {
  const days = Array.from({ length: 40 }, (_, c) => [0, 30, 60].map((day) => [c, day + c] as const)).flat();
  const orders = {
    customer: days.map(([c]) => c),
    day: days.map(([, day]) => day),
    amount: days.map(() => 9),
    customers: 40,
  };
  expect(regularity(purchaseDays(orders, 1000))?.k).toBe(Infinity);
});

test("regularity is undefined with fewer than 30 customers who bought three times", () => {
  expect(regularity(gapsOfShape(1, 29))).toBeUndefined();
  expect(regularity(gapsOfShape(1, 30))).toBeDefined();
});
