import { describe, expect, test } from "vitest";
import { usualParts } from "../../../src/core/breakdown/usualPart";

describe("usualParts(lines, customers)", () => {
  test("is the part of most orders, else of the newest, else the lowest number", () => {
    const customer = [0, 0, 0, 1, 1, 2, 2];
    const day = [1, 2, 9, 1, 5, 4, 4];
    expect([...usualParts({ customer, day, part: [3, 3, 1, 0, 2, 7, 6] }, 3)]).toEqual([3, 2, 6]);
  });

  test("is -1 for who says nothing, and passes over blanks of others", () => {
    const lines = { customer: [0, 0, 0], day: [1, 2, 3], part: [-1, 4, -1] };
    expect([...usualParts(lines, 2)]).toEqual([4, -1]);
  });

  test("counts an order of many lines once for each part", () => {
    const lines = { customer: [0, 0, 0, 0, 0], day: [1, 1, 1, 2, 3], part: [5, 5, 5, 8, 8] };
    expect([...usualParts({ ...lines, order: [0, 0, 0, 1, 2] }, 1)]).toEqual([8]);
    expect([...usualParts(lines, 1)]).toEqual([5]);
  });
});
