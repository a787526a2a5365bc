import { describe, expect, test } from "vitest";
import { rangeEdges } from "../../../src/core/breakdown/rangeEdges";

const edges = (...values: number[]) => rangeEdges(Float64Array.from(values));
const upTo = (count: number, value: (i: number) => number) =>
  Array.from({ length: count }, (_, i) => value(i));

describe("rangeEdges(values)", () => {
  test("rounds quartiles as far as groups stay near a quarter", () => {
    expect(edges(...upTo(60, (i) => 18 + i))).toEqual([30, 50, 60]);
    expect(edges(...upTo(1000, (i) => i * 10))).toEqual([2000, 5000, 7000]);
    expect(edges(...upTo(100, (i) => 0.01 * i))).toEqual([0.2, 0.5, 0.7]);
  });

  test("does not depend on the order, and leaves the values as they are", () => {
    const values = Object.freeze([31, 4, 15, 92, 65, 35, 89, 79, 3, 23, 84, 62, 64]) as number[];
    const given = Float64Array.from(values);
    expect(rangeEdges(given)).toEqual(edges(...values.slice().reverse()));
    expect([...given]).toEqual(values);
  });

  test("of many equal numbers cuts where they differ", () => {
    expect(edges(...upTo(80, () => 0), ...upTo(20, (i) => 1 + i))).toEqual([1]);
    expect(edges(...upTo(70, () => 0), ...upTo(30, (i) => 1 + i))).toEqual([6]);
    expect(edges(7, 7, 7)).toEqual([]);
    expect(edges()).toEqual([]);
  });

  test("takes negative numbers", () => {
    expect(edges(...upTo(100, (i) => i - 100))).toEqual([-80, -50, -30]);
  });
});
