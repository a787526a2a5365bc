import { describe, expect, test } from "vitest";
import { tierFloors, tiersAbove } from "../../src/core/tiers";

const ABC = [0.8, 0.15, 0.05];
const tiersBy = (by: "value" | "customers", values: number[], shares: number[]) => [
  ...tiersAbove(values, tierFloors(values, by, shares)),
];

describe("tierFloors", () => {
  test("tierFloors by value: those who together hold 80 % are the first tier", () => {
    expect(tiersBy("value", [50, 30, 15, 5], ABC)).toEqual([0, 0, 1, 2]);
  });

  test("tierFloors by value: one who starts below the edge belongs to the tier, and those after her to the next", () => {
    expect(tiersBy("value", [79, 11, 10], ABC)).toEqual([0, 0, 1]);
  });

  test("tierFloors by customers: shares of the number of rows, whatever they spent", () => {
    expect(tiersBy("customers", [10, 9, 8, 7, 6, 5, 4, 3, 2, 1], [0.2, 0.3, 0.5])).toEqual([
      0, 0, 1, 1, 1, 2, 2, 2, 2, 2,
    ]);
  });

  test("tierFloors by customers count the rows of zero and below, which get the last tier", () => {
    expect(tiersBy("customers", [5, 4, 3, 0, -1], [0.4, 0.4, 0.2])).toEqual([0, 0, 1, 2, 2]);
  });

  test("equal values share the tier in which their group starts", () => {
    expect(tiersBy("customers", [5, 5, 5, 5, 1, 1, 1, 1, 1, 1], [0.2, 0.3, 0.5])).toEqual([
      0, 0, 0, 0, 1, 1, 1, 1, 1, 1,
    ]);
    expect(tiersBy("value", [10, 10, 10], ABC)).toEqual([0, 0, 0]);
  });

  test("an edge reached but for rounding is reached: 0.7 + 0.15 of a total that is not exactly 1", () => {
    const values = [0.7, 0.1, 0.15, 0.05];
    expect(tiersBy("value", values, [0.7, 0.15, 0.15])).toEqual([0, 2, 1, 2]);
  });

  test("the first tier is never empty while a value is positive", () => {
    expect(tiersBy("value", [3, 2, 1], [0, 0.6, 0.4])).toEqual([0, 1, 2]);
    expect(tiersBy("customers", [1], [0.2, 0.3, 0.5])).toEqual([0]);
  });

  test("values of zero and below are in the last tier, all of them where none is positive", () => {
    expect(tiersBy("value", [-5, 0, 100], ABC)).toEqual([2, 2, 0]);
    expect(tiersBy("value", [0, 0], ABC)).toEqual([2, 2]);
    expect(tiersBy("value", [], ABC)).toEqual([]);
  });

  test("NaN is no customer: it has no tier and moves no edge", () => {
    expect(tiersBy("customers", [2, Number.NaN, 1], [0.5, 0.5])).toEqual([0, -1, 1]);
  });

  test("the tiers are the same in any row order", () => {
    const values = Array.from({ length: 200 }, (_, i) => ((i * 37) % 23) * 1.1 - 2);
    const byValue = new Map(values.map((value, i) => [value, tiersBy("value", values, ABC)[i]]));
    const turned = [...values.slice(71), ...values.slice(0, 71)].reverse();
    expect(tiersBy("value", turned, ABC)).toEqual(turned.map((value) => byValue.get(value)));
  });

  test("values whose total is beyond what a number can hold are refused", () => {
    expect(() => tierFloors([1e308, 1e308], "value", ABC)).toThrow("too large to add up");
    expect(tiersBy("customers", [1e308, 1e308, 1], [0.5, 0.5])).toEqual([0, 0, 1]);
  });
});

describe("tiersAbove", () => {
  test("tiersAbove fixed values: a value that equals a floor reaches it", () => {
    expect([...tiersAbove([1000, 999.99, 200, 199, 0, -3], [1000, 200])]).toEqual([0, 1, 1, 2, 2, 2]);
  });

  test("tiersAbove a floor of zero: values of zero and below stay in the last tier", () => {
    expect([...tiersAbove([0.01, 0, -1], [100, 0])]).toEqual([1, 2, 2]);
  });
});
