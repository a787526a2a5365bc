import { describe, expect, test } from "vitest";
import { churnRate, conversionRate, growthRate, retentionRate } from "../../src/functions/rates";
import { COMMA_PLACE, PLAIN_PLACE as here } from "../cells/places";
import { col, range } from "./sheet";

describe("CONVERSION_RATE", () => {
  test("CONVERSION_RATE of single cells is customers over prospects", () => {
    expect(conversionRate(here, 30, 120)).toBe(0.25);
    expect(conversionRate(here, "30", "1,200.0")).toBe(0.025);
    expect(conversionRate(COMMA_PLACE, 3, "1.200")).toBe(0.0025);
  });

  test("CONVERSION_RATE fills a titled column, blank rows blank, without those at the end", () => {
    const customers = col("Customers", 5, "", 0, "", "");
    const prospects = col("Prospects", 20, "", 10, "", "");
    expect(conversionRate(here, customers, prospects)).toEqual(col("Conversion rate", 0.25, "", 0));
  });

  test("CONVERSION_RATE without prospects is blank", () => {
    expect(conversionRate(here, 0, 0)).toBe("");
    expect(conversionRate(here, col(5, 1), col(0, 2))).toEqual(col("", 0.5));
  });

  test("CONVERSION_RATE above 1 is a bad row that says so", () => {
    expect(conversionRate(here, 130, 100)).toBe(
      "⚠ the rate would be 1.3, above 1 (customers 130, prospects 100)",
    );
    expect(conversionRate(here, 100, 100)).toBe(1);
  });

  test("CONVERSION_RATE keeps one bad row from the others, and hands ⚠ cells on", () => {
    expect(
      conversionRate(here, col(5, "n/a", -1, "#N/A", "⚠ no", "", 5), col(20, 20, 20, 20, 20, 20, "")),
    ).toEqual(
      col(
        0.25,
        '⚠ customers: "n/a" is not a number',
        "⚠ customers: -1 is negative",
        "⚠ customers: the cell shows #N/A",
        "⚠ no",
        "⚠ customers is blank",
        "⚠ prospects is blank",
      ),
    );
  });

  test("CONVERSION_RATE refuses unequal heights and wide ranges", () => {
    expect(() => conversionRate(here, col(1, 2), col(1, 2, 3))).toThrow(
      "CONVERSION_RATE: customers has 2 rows but prospects has 3",
    );
    expect(() => conversionRate(here, range([1, 2]), 3)).toThrow(
      "CONVERSION_RATE: customers is 2 columns wide",
    );
  });

  test("CONVERSION_RATE of nothing filled is one blank", () => {
    expect(conversionRate(here, col("", ""), col("", ""))).toEqual([[""]]);
    expect(conversionRate(here, "", "")).toBe("");
  });
});

describe("CHURN_RATE", () => {
  test("CHURN_RATE is lost over those at the start; a single value holds for every row", () => {
    expect(churnRate(here, col(50, 25), 1000)).toEqual(col(0.05, 0.025));
    expect(churnRate(here, 5, 0)).toBe("");
    expect(churnRate(here, 11, 10)).toBe("⚠ the rate would be 1.1, above 1 (lost 11, at_start 10)");
  });
});

describe("RETENTION_RATE", () => {
  test("RETENTION_RATE is (end − new) over start", () => {
    expect(retentionRate(here, 1000, 100, 1050)).toBe(0.95);
    expect(retentionRate(here, 0, 10, 10)).toBe("");
  });

  test("RETENTION_RATE below 0 or above 1 is a bad row", () => {
    expect(retentionRate(here, 100, 20, 10)).toBe(
      "⚠ the rate would be -0.1, below 0 (at_start 100, new_customers 20, at_end 10)",
    );
    expect(retentionRate(here, 3, 0, 4)).toBe(
      "⚠ the rate would be 1.333, above 1 (at_start 3, new_customers 0, at_end 4)",
    );
  });
});

describe("GROWTH_RATE", () => {
  test("GROWTH_RATE is what came over the start, without an upper bound", () => {
    expect(growthRate(here, 200, 250)).toBe(0.25);
    expect(growthRate(here, 200, 0)).toBe(-1);
    expect(growthRate(here, 1, 1000)).toBe(999);
    expect(growthRate(here, 0, 10)).toBe("");
    expect(growthRate(here, 200, 200)).toBe(0);
  });

  test("GROWTH_RATE of a negative number of customers is a bad row", () => {
    expect(growthRate(here, 200, -5)).toBe("⚠ at_end: -5 is negative");
  });
});
