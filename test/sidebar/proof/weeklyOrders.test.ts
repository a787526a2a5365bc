import { describe, expect, test } from "vitest";
import { weeklyOrders } from "../../../src/sidebar/proof/weeklyOrders";

const at = (day: string, expected: number, actual: number) => ({ day, expected, actual });

describe("weeklyOrders", () => {
  test("weeklyOrders gives the difference from week to week", () => {
    expect(weeklyOrders([at("2026-01-08", 2, 1), at("2026-01-15", 5, 6), at("2026-01-22", 9, 6)])).toEqual([
      { end: "2026-01-08", expected: 2, actual: 1 },
      { end: "2026-01-15", expected: 3, actual: 5 },
      { end: "2026-01-22", expected: 4, actual: 0 },
    ]);
  });

  test("weeklyOrders leaves out days at the end that make no week, also where the clocks change", () => {
    const weeks = weeklyOrders([at("2026-03-05", 2, 1), at("2026-03-12", 5, 6), at("2026-03-18", 6, 7)]);
    expect(weeks.map(({ end }) => end)).toEqual(["2026-03-05", "2026-03-12"]);
  });

  test("weeklyOrders of nothing is nothing", () => {
    expect(weeklyOrders([])).toEqual([]);
  });
});
