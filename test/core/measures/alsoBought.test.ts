import { describe, expect, test } from "vitest";
import { alsoBought, type OrderedProducts } from "../../../src/core/measures/alsoBought";

const lines = (...pairs: (readonly [number, number])[]): OrderedProducts => ({
  order: pairs.map(([order]) => order),
  product: pairs.map(([, product]) => product),
});

describe("alsoBought", () => {
  test("alsoBought counts a product once per order", () => {
    const [rule] = alsoBought(lines([0, 0], [0, 0], [0, 1], [1, 0]), 0);
    expect(rule).toEqual({ bought: 0, also: 1, orders: 1, support: 0.5, confidence: 0.5, lift: 1 });
  });

  test("alsoBought goes by orders, then lift, then the numbers of the products", () => {
    const rules = alsoBought(lines([0, 2], [0, 3], [1, 2], [1, 3], [2, 0], [2, 1], [3, 0], [3, 2]), 0);
    expect(rules.map(({ bought, also }) => [bought, also])).toEqual([
      [2, 3],
      [3, 2],
      [0, 1],
      [1, 0],
      [0, 2],
      [2, 0],
    ]);
  });

  test("alsoBought keeps pairs of exactly the least support", () => {
    const orders = Array.from({ length: 100 }, (_, order) => [order, order < 7 ? 0 : 2] as const);
    const both = Array.from({ length: 7 }, (_, order) => [order, 1] as const);
    expect(alsoBought(lines(...orders, ...both), 0.07)).toHaveLength(2);
    expect(alsoBought(lines(...orders, ...both), 0.0701)).toHaveLength(0);
  });

  test("alsoBought of orders of one product, or of none, is empty", () => {
    expect(alsoBought(lines([0, 0], [1, 1]), 0)).toEqual([]);
    expect(alsoBought(lines(), 0.01)).toEqual([]);
  });

  test("alsoBought refuses an order of very many products, unless most of them are rare", () => {
    const huge = Array.from({ length: 7000 }, (_, product) => [0, product] as const);
    expect(() => alsoBought(lines(...huge), 0)).toThrow("more than 20 million pairs of products");
    const others = Array.from({ length: 9 }, (_, order) => [order + 1, 0] as const);
    expect(alsoBought(lines(...huge, ...others), 0.2)).toEqual([]);
  });
});
