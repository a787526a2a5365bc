import { expect, test } from "vitest";
import { valuesAt } from "../../../src/core/numerics/valuesAt";

test("valuesAt([5, 6, NaN], [2, 0, 0]) is NaN, 5, 5", () => {
  expect([...valuesAt([5, 6, Number.NaN], [2, 0, 0])]).toEqual([Number.NaN, 5, 5]);
});

test("valuesAt(values, []) is empty", () => {
  expect(valuesAt([1], [])).toHaveLength(0);
});
