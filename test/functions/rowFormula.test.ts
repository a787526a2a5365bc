import { describe, expect, test } from "vitest";
import { clv } from "../../src/functions/clv";
import { clvRetention } from "../../src/functions/clvRetention";
import { customerProfit } from "../../src/functions/customerProfit";
import { PLAIN_PLACE as here } from "../cells/places";
import { col, range } from "./sheet";

describe("CLV", () => {
  test("CLV of single cells is order value times orders times years", () => {
    expect(clv(here, 50, 4, 3)).toBe(600);
    expect(clv(here, "¥1,299", "2", 1)).toBe(2598);
  });

  test("CLV with margin, discount rate and acquisition cost", () => {
    // 50 · 4 · 0.6 · (1 − 1.1⁻³) / 0.1 − 30, by the table value 2.48685199098422 of the annuity.
    expect(clv(here, 50, 4, 3, "60%", 0.1, 30)).toBeCloseTo(120 * 2.48685199098422 - 30, 10);
  });

  test("CLV takes blanks of optional arguments for their defaults, in a cell as in a column", () => {
    expect(clv(here, 50, 4, 3, "", null, undefined)).toBe(600);
    expect(clv(here, col(50, 50), 4, 3, col("", 0.5))).toEqual(col(600, 300));
  });

  test("CLV lets single values hold for every row of a column", () => {
    expect(clv(here, col("AOV", 50, "", 10, ""), 4, 3)).toEqual(col("CLV", 600, "", 120));
  });

  test("CLV of a column beside single values ends with the column, and is blank where it is blank", () => {
    expect(clv(here, 50, 4, 3, col(0.5, "", 0.25, "", ""))).toEqual(col(300, "", 150));
  });

  test("CLV of nothing filled is one blank", () => {
    expect(clv(here, col("", ""), 4, 3)).toEqual([[""]]);
    expect(clv(here, "", "", "")).toBe("");
  });

  test("CLV names what is blank or out of its range", () => {
    expect(clv(here, 50, "", "")).toBe("⚠ orders_per_year and years are blank");
    expect(clv(here, "", 4, 3)).toBe("⚠ average_order_value is blank");
    expect(clv(here, 50, 4, -1)).toBe("⚠ years: -1 is negative");
    expect(clv(here, 50, 4, 3, 85)).toBe("⚠ gross_margin: 85 is more than 1: 85 % is 0.85");
    expect(clv(here, 50, 4, 3, -0.2)).toBe("⚠ gross_margin: -0.2 is not a fraction of 0 to 1");
    expect(clv(here, 50, 4, 3, 1, 10)).toBe("⚠ annual_discount_rate: 10 is more than 1: 10 % is 0.1");
    expect(clv(here, "n/a", 4, 3)).toBe('⚠ average_order_value: "n/a" is not a number');
    expect(clv(here, 50, 4, 3, 1, 0, "⚠ cost: no")).toBe("⚠ cost: no");
    expect(clv(here, 1e308, 1e10, 3)).toBe("⚠ the result is too large");
  });

  test("CLV keeps one bad row from the others", () => {
    expect(clv(here, col(50, "x", 10), col(4, 4, 4), 3)).toEqual(
      col(600, '⚠ average_order_value: "x" is not a number', 120),
    );
  });

  test("CLV refuses ranges of other heights or widths", () => {
    expect(() => clv(here, col(1, 2), col(1, 2, 3), 3)).toThrow(
      "CLV: average_order_value has 2 rows but orders_per_year has 3",
    );
    expect(() => clv(here, range([1, 2]), 4, 3)).toThrow("CLV: average_order_value is 2 columns wide");
  });
});

describe("CLV_RETENTION", () => {
  test("CLV_RETENTION is the margin multiple at a discount rate of 0.1 where none is given", () => {
    // Gupta & Lehmann (2003): 4.5 times the margin at 90 % retention and 10 % discount.
    expect(clvRetention(here, 100, 0.9)).toBeCloseTo(450, 10);
    expect(clvRetention(here, col("Margin", 100), 0.5, 0.5, 50)).toEqual(col("CLV retention", 0));
    expect(clvRetention(here, 100, 0)).toBe(0);
  });

  test("CLV_RETENTION of retention 1 at rate 0, or beyond 1, is a bad row", () => {
    expect(clvRetention(here, 100, 1, 0)).toMatch(/^⚠ .*no finite value$/);
    expect(clvRetention(here, 100, 90)).toBe("⚠ retention_rate: 90 is more than 1: 90 % is 0.9");
    expect(clvRetention(here, 100, -0.1)).toBe("⚠ retention_rate: -0.1 is not a fraction of 0 to 1");
    expect(clvRetention(here, 100, 1, 0.1)).toBeCloseTo(1000, 10);
  });
});

describe("CUSTOMER_PROFIT", () => {
  test("CUSTOMER_PROFIT is revenue times margin less three costs", () => {
    expect(customerProfit(here, 1000, 0.4, 50, 20, 10)).toBe(320);
    expect(customerProfit(here, 1000)).toBe(1000);
    expect(customerProfit(here, 0)).toBe(0);
  });

  test("CUSTOMER_PROFIT of columns, with a refund and a title row", () => {
    expect(customerProfit(here, col("Revenue", -50, 200), 0.5, col("Cost", "", 10))).toEqual(
      col("Customer profit", -25, 90),
    );
  });
});
