import { describe, expect, test } from "vitest";
import { moneyTotals } from "../../src/core/moneyTotals";

const sum = (...amounts: number[]): number => {
  const totals = moneyTotals(1);
  for (const amount of amounts) totals.add(0, amount);
  return totals.inCents(0);
};

describe("moneyTotals", () => {
  test("moneyTotals of ten times 0.1 is 1", () => {
    expect(sum(...Array(10).fill(0.1))).toBe(1);
  });

  test("moneyTotals of 0.005, 1e9 and −1e9 is 0.01 in any order", () => {
    expect(sum(0.005, 1e9, -1e9)).toBe(0.01);
    expect(sum(1e9, 0.005, -1e9)).toBe(0.01);
    expect(sum(-0.005)).toBe(-0.01);
  });

  test("moneyTotals of a refund that undoes an order is 0, not −0, and not positive", () => {
    const totals = moneyTotals(2);
    totals.add(1, 19.99);
    totals.add(1, -19.99);
    expect(totals.inCents(1)).toBe(0);
    expect(totals.isPositive(1)).toBe(false);
    expect(sum(-0.001)).toBe(0);
  });
});
