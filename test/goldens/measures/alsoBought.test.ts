import { describe, expect, test } from "vitest";
import { alsoBought } from "../../../src/core/measures/alsoBought";

/** Lines of the baskets, products numbered in the order of their names. */
function linesOf(baskets: readonly (readonly string[])[]) {
  const names = [...new Set(baskets.flat())].sort();
  const lines = baskets.flatMap((products, order) =>
    products.map((product) => ({ order, product: names.indexOf(product) })),
  );
  return { names, order: lines.map(({ order }) => order), product: lines.map(({ product }) => product) };
}

const repeated = (count: number, ...products: string[]) => Array.from({ length: count }, () => products);

describe("alsoBought against textbooks", () => {
  // Tan, Steinbach & Kumar (2005), "Introduction to Data Mining", table 6.8: 1,000 people, of whom 200 drink tea, 800 coffee and 150 both.
  // Support 15 %, confidence 75 %, lift (interest) 0.9375.
  test("alsoBought(tea and coffee) is 15 %, 75 % and 0.9375", () => {
    const { names, ...lines } = linesOf([
      ...repeated(150, "Tea", "Coffee"),
      ...repeated(50, "Tea"),
      ...repeated(650, "Coffee"),
      ...repeated(150, "Water"),
    ]);
    const tea = names.indexOf("Tea");
    expect(alsoBought(lines, 0.1).find(({ bought }) => bought === tea)).toEqual({
      bought: tea,
      also: names.indexOf("Coffee"),
      orders: 150,
      support: 0.15,
      confidence: 0.75,
      lift: 0.9375,
    });
  });

  // Han & Kamber (2006), "Data Mining: Concepts and Techniques", 2nd ed., table 5.1 and figure 5.2: nine transactions, minimum support count 2.
  test("alsoBought(AllElectronics) finds the six frequent pairs, with their counts", () => {
    const { names, ...lines } = linesOf([
      ["I1", "I2", "I5"],
      ["I2", "I4"],
      ["I2", "I3"],
      ["I1", "I2", "I4"],
      ["I1", "I3"],
      ["I2", "I3"],
      ["I1", "I3"],
      ["I1", "I2", "I3", "I5"],
      ["I1", "I2", "I3"],
    ]);
    const found = alsoBought(lines, 2 / 9).filter(({ bought, also }) => bought < also);
    const counts = Object.fromEntries(
      found.map(({ bought, also, orders }) => [`${names[bought]} ${names[also]}`, orders]),
    );
    expect(counts).toEqual({ "I1 I2": 4, "I1 I3": 4, "I1 I5": 2, "I2 I3": 4, "I2 I4": 2, "I2 I5": 2 });
  });
});
