import { describe, expect, test } from "vitest";
import { annuity, clv } from "../../../src/core/value/clv";
import { clvRetention } from "../../../src/core/value/clvRetention";
import { customerProfit } from "../../../src/core/value/customerProfit";

describe("annuity", () => {
  // Textbook annuity factors, as in any present value table (four decimals).
  test.each([
    [1, 0.1, 0.9091],
    [3, 0.1, 2.4869],
    [10, 0.05, 7.7217],
    [20, 0.08, 9.8181],
  ])("annuity(%d, %d) is %d", (years, rate, factor) => {
    expect(annuity(years, rate)).toBeCloseTo(factor, 4);
  });

  test("annuity at rate 0 is the number of years, and approaches it as the rate does", () => {
    expect(annuity(3, 0)).toBe(3);
    expect(annuity(3, 1e-12)).toBeCloseTo(3, 10);
  });

  test("annuity adds up the discounted years", () => {
    expect(annuity(4, 0.07)).toBeCloseTo(1 / 1.07 + 1 / 1.07 ** 2 + 1 / 1.07 ** 3 + 1 / 1.07 ** 4, 13);
  });
});

describe("clv", () => {
  const steady = {
    averageOrderValue: 50,
    ordersPerYear: 4,
    years: 3,
    grossMargin: 1,
    annualDiscountRate: 0,
    acquisitionCost: 0,
  };

  test("clv of 4 orders of 50 a year for 3 years is 600", () => {
    expect(clv(steady)).toBe(600);
  });

  test("clv with a margin, a rate and a cost", () => {
    const expected = 50 * 4 * 0.6 * 2.48685199098422 - 30;
    expect(clv({ ...steady, grossMargin: 0.6, annualDiscountRate: 0.1, acquisitionCost: 30 })).toBeCloseTo(
      expected,
      10,
    );
  });
});

describe("clvRetention", () => {
  // Gupta & Lehmann (2003), table of margin multiples r / (1 + i − r), two decimals.
  test.each([
    [0.6, 0.1, 1.2],
    [0.6, 0.16, 1.07],
    [0.7, 0.12, 1.67],
    [0.8, 0.14, 2.35],
    [0.9, 0.1, 4.5],
    [0.9, 0.16, 3.46],
  ])(
    "clvRetention at retention %d and discount %d is %d times the margin",
    (retentionRate, annualDiscountRate, multiple) => {
      const value = clvRetention({ annualMargin: 1, retentionRate, annualDiscountRate, acquisitionCost: 0 });
      expect(value).toBeCloseTo(multiple, 2);
    },
  );

  test("clvRetention takes the acquisition cost off", () => {
    const value = clvRetention({
      annualMargin: 100,
      retentionRate: 0.9,
      annualDiscountRate: 0.1,
      acquisitionCost: 50,
    });
    expect(value).toBeCloseTo(400, 10);
  });
});

describe("customerProfit", () => {
  test("customerProfit is revenue times margin less the three costs", () => {
    const costs = { acquisitionCost: 50, retentionCost: 20, serviceCost: 10 };
    expect(customerProfit({ revenue: 1000, grossMargin: 0.4, ...costs })).toBe(320);
  });
});
