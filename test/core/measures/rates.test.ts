import { describe, expect, test } from "vitest";
import {
  churnRate,
  conversionRate,
  growthRate,
  ratio,
  repeatRate,
  retentionRate,
} from "../../../src/core/measures/rates";

describe("ratio", () => {
  test("ratio(3, 4) is 0.75, of nothing NaN", () => {
    expect(ratio(3, 4)).toBe(0.75);
    expect(ratio(3, 0)).toBeNaN();
    expect(ratio(0, 0)).toBeNaN();
  });
});

describe("rates", () => {
  test("conversionRate of 30 customers from 120 prospects is 0.25", () => {
    expect(conversionRate({ customers: 30, prospects: 120 })).toBe(0.25);
  });

  test("churnRate of 50 lost of 1000 is 0.05", () => {
    expect(churnRate({ lost: 50, atStart: 1000 })).toBe(0.05);
  });

  // Farris et al. (2010), "Marketing Metrics": who came in the period does not count as retained.
  test("retentionRate of 1000 at the start, 100 new and 1050 at the end is 0.95", () => {
    expect(retentionRate({ atStart: 1000, gained: 100, atEnd: 1050 })).toBe(0.95);
  });

  test("growthRate from 200 to 250 is 0.25, to 150 is −0.25", () => {
    expect(growthRate({ atStart: 200, atEnd: 250 })).toBe(0.25);
    expect(growthRate({ atStart: 200, atEnd: 150 })).toBe(-0.25);
  });
});

describe("repeatRate", () => {
  test("repeatRate counts two orders and more among one and more; none and NaN are left out", () => {
    expect(repeatRate([0, 1, 1, 2, 7, Number.NaN])).toBe(0.5);
    expect(repeatRate([0, 0])).toBeNaN();
    expect(repeatRate([])).toBeNaN();
  });
});
