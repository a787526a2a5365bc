import { describe, expect, test } from "vitest";
import { historiesFromCounts, historiesFromOrders, withTotalSpent } from "../../../src/core/clv/histories";

describe("historiesFromOrders", () => {
  const orders = {
    customer: [0, 0, 0, 2, 2, 0, 3],
    day: [10, 20, 20, 15, 15, 40, 60],
    amount: [5, 6, 4, 8, 8, 30, 9],
    customers: 4,
  };

  test("historiesFromOrders counts days, not rows, and leaves out the first", () => {
    const histories = historiesFromOrders(orders, 50);
    expect([...histories.customer]).toEqual([0, 2]);
    expect([...histories.x]).toEqual([2, 0]);
    expect([...histories.tx]).toEqual([30, 0]);
    expect([...histories.T]).toEqual([40, 35]);
    expect(histories.asOf).toBe(50);
  });

  test("historiesFromOrders takes the mean spend over the repeat purchases, 0 without one", () => {
    expect([...historiesFromOrders(orders, 50).meanSpend]).toEqual([20, 0]);
  });

  test("historiesFromOrders sees only what had happened by the day", () => {
    const histories = historiesFromOrders(orders, 39);
    expect([...histories.x]).toEqual([1, 0]);
    expect([...histories.T]).toEqual([29, 24]);
  });
});

describe("historiesFromCounts", () => {
  const counts = [4, 1, 3, 0];
  const histories = historiesFromCounts(counts, [10, 20, 30, 0], [25, 20, 30, 0], 40);

  test("historiesFromCounts takes one off the count, and 0 where the first day is the last", () => {
    expect([...histories.x]).toEqual([3, 0, 0]);
    expect([...histories.tx]).toEqual([15, 0, 0]);
    expect([...histories.T]).toEqual([30, 20, 10]);
  });

  test("historiesFromCounts leaves out customers without an order", () => {
    expect([...histories.customer]).toEqual([0, 1, 2]);
  });

  test("withTotalSpent lets the mean over all orders stand in", () => {
    expect([...withTotalSpent(histories, counts, [100, 50, 60, 0]).meanSpend]).toEqual([25, 0, 0]);
  });
});
