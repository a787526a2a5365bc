import { describe, expect, test } from "vitest";
import { breakDown, meansByLabel } from "../../../src/core/breakdown/breakDown";

describe("breakDown(customers, parts, labels)", () => {
  const counts = breakDown(
    { partOf: [0, 1, 0, -1, 1], labelOf: [0, 1, 1, 0, 0], spent: [0.1, 0.2, 0.2, Number.NaN, Number.NaN] },
    2,
    2,
  );

  test("counts each customer in one part or in none", () => {
    expect(counts.parts.map(({ customers }) => customers)).toEqual([2, 2]);
    expect(counts.none.customers).toBe(1);
    expect(counts.total.counts).toEqual([3, 2]);
  });

  test("adds money up to the cent, and means it over whom it is known of", () => {
    expect(counts.parts[0]).toMatchObject({ spent: 0.3, meanSpent: 0.15 });
    expect(counts.parts[1]).toMatchObject({ spent: 0.2, meanSpent: 0.2 });
    expect(counts.none.spent).toBeNaN();
    expect(counts.together([0, 1])).toMatchObject({ customers: 4, spent: 0.5 });
  });
});

describe("meansByLabel(said, labels)", () => {
  test("leaves out who said nothing", () => {
    const said = { customer: [0, 1, 2, 2], number: [5, Number.NaN, 2, 4] };
    expect(meansByLabel(said, [0, 1, 0], 2)).toEqual({ byLabel: [11 / 3, Number.NaN], overall: 11 / 3 });
  });
});
