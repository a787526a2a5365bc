import { describe, expect, test } from "vitest";
import { csat, nps, repeatRate } from "../../src/functions/ratings";
import { PLAIN_PLACE as here } from "../cells/places";
import { col, range } from "./sheet";

describe("NPS", () => {
  test("NPS is the per cent of promoters less that of detractors, blanks and the title left out", () => {
    expect(nps(here, col("Rating", 9, 10, "", 8, 7, 6, ""))).toBe(20);
    expect(nps(here, col("10", 0))).toBe(0);
    expect(nps(here, 10)).toBe(100);
  });

  test("NPS of nothing filled is blank", () => {
    expect(nps(here, col("", ""))).toBe("");
    expect(nps(here, col("Rating", ""))).toBe("");
  });

  test("NPS refuses ratings outside the scale and what is no number, with their rows", () => {
    expect(() => nps(here, col("Rating", 9, 11, -1, "good"))).toThrow(
      'NPS: 3 rows cannot be used; correct or clear them (row 3: rating: 11 is outside the scale of 0 to 10; row 4: rating: -1 is outside the scale of 0 to 10; row 5: rating: "good" is not a number)',
    );
    expect(() => nps(here, col(9, "⚠ no"))).toThrow(
      "NPS: 1 row cannot be used; correct or clear it (row 2: no)",
    );
    expect(() => nps(here, col(9, "Loading..."))).toThrow("wait a moment");
  });

  test("NPS shows the first five bad rows and counts the rest", () => {
    expect(() => nps(here, col(...Array.from({ length: 8 }, () => 12)))).toThrow(
      /^NPS: 8 rows .* and 3 more\)$/,
    );
  });

  test("NPS refuses a range of two columns", () => {
    expect(() => nps(here, range([1, 2], [3, 4]))).toThrow("NPS: rating is 2 columns wide");
  });
});

describe("CSAT", () => {
  test("CSAT is the share of 4 and 5 of 5 where no scale is given", () => {
    expect(csat(here, col(5, 4, 3, 1))).toBe(0.5);
    expect(csat(here, col("Satisfaction", 5, ""))).toBe(1);
    expect(csat(here, 2)).toBe(0);
  });

  test("CSAT takes the scale's best rating", () => {
    expect(csat(here, col(10, 8, 7, 1), 10)).toBe(0.5);
    expect(csat(here, col(100, 79), "100")).toBe(0.5);
  });

  test("CSAT refuses ratings above the scale, and a scale of nothing", () => {
    expect(() => csat(here, col(4, 8))).toThrow(
      "CSAT: 1 row cannot be used; correct or clear it (row 2: rating: 8 is outside the scale of 0 to 5)",
    );
    expect(() => csat(here, col(4), 0)).toThrow(
      "CSAT: scale_max: 0 is not accepted; give the best rating there is",
    );
    expect(() => csat(here, col(4), col(5, 5))).toThrow("CSAT: scale_max is one for all rows");
  });

  test("CSAT of nothing filled is blank", () => {
    expect(csat(here, col(""), 5)).toBe("");
  });
});

describe("REPEAT_RATE", () => {
  test("REPEAT_RATE is the share with two orders or more among those with one or more", () => {
    expect(repeatRate(here, col("Orders", 0, 1, 1, 2, 7, ""))).toBe(0.5);
    expect(repeatRate(here, 3)).toBe(1);
  });

  test("REPEAT_RATE of customers without orders, or of none, is blank", () => {
    expect(repeatRate(here, col(0, 0))).toBe("");
    expect(repeatRate(here, col("", ""))).toBe("");
  });

  test("REPEAT_RATE refuses what no number of orders can be", () => {
    expect(() => repeatRate(here, col(1, -2, 1.5))).toThrow(
      "REPEAT_RATE: 2 rows cannot be used; correct or clear them (row 2: order_count: -2 is negative; row 3: order_count: 1.5 is not a whole number)",
    );
  });
});
