import { describe, expect, test } from "vitest";
import { spendStandings, standingText } from "../../src/core/spendStanding";

const words = (...spent: readonly number[]) =>
  spendStandings(Float64Array.from(spent)).map((standing) => standing && standingText(standing, "en"));

describe("spendStandings(totalSpent)", () => {
  test("counts from the nearer end, rounded up", () => {
    const spent = Array.from({ length: 200 }, (_, i) => 1000 - i);
    const said = words(...spent);
    expect([said[0], said[9], said[10], said[99]]).toEqual([
      "top 1 % by spend",
      "top 5 % by spend",
      "top 6 % by spend",
      "top 50 % by spend",
    ]);
    expect([said[100], said[189], said[199]]).toEqual([
      "lowest 50 % by spend",
      "lowest 6 % by spend",
      "lowest 1 % by spend",
    ]);
  });

  test("counts equal customers together, so that a price that all paid puts nobody on top", () => {
    expect(words(90, 90, 20, 10, 10, 5, 4, 3, 2, 1).slice(0, 5)).toEqual([
      "top 20 % by spend",
      "top 20 % by spend",
      "top 30 % by spend",
      "top 50 % by spend",
      "top 50 % by spend",
    ]);
    expect(words(20, 20, 20, 20)).toEqual(Array(4).fill("median spend"));
    expect(words(50, 20, 20, 20)).toEqual(["top 25 % by spend", ...Array(3).fill("median spend")]);
  });

  test("leaves out who spent nothing or whose spend is not known", () => {
    expect(words(10, 0, Number.NaN, -5, 30)).toEqual([
      "lowest 50 % by spend",
      undefined,
      undefined,
      undefined,
      "top 50 % by spend",
    ]);
  });

  test("does not depend on the order of the customers", () => {
    expect(words(3, 9, 1).reverse()).toEqual(words(1, 9, 3));
  });
});
