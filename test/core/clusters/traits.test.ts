import { describe, expect, test } from "vitest";
import { numberTraits, wordTraits } from "../../../src/core/clusters/traits";

describe("numberTraits", () => {
  test("numberTraits([1,2,3,10], two parts) has means, medians and the distance in standard deviations", () => {
    const { overallMean, traits } = numberTraits([1, 10, 2, 3], [0, 1, 0, 0], 2);
    expect(overallMean).toBe(4);
    // Squared deviations 9 + 4 + 1 + 36 = 50 of four rows.
    expect(traits[0]).toEqual({ mean: 2, median: 2, effect: -2 / Math.sqrt(12.5) });
    expect(traits[1]).toEqual({ mean: 10, median: 10, effect: 6 / Math.sqrt(12.5) });
  });

  test("numberTraits leaves NaN out, and has NaN for a part without values", () => {
    const { overallMean, traits } = numberTraits([4, Number.NaN, 6, Number.NaN], [0, 0, 0, 1], 2);
    expect(overallMean).toBe(5);
    expect(traits[0]!.mean).toBe(5);
    expect(traits[1]!.mean).toBeNaN();
  });

  test("numberTraits of a constant column sets nobody apart", () => {
    expect(numberTraits([7, 7, 7], [0, 1, 1], 2).traits.map(({ effect }) => effect)).toEqual([0, 0]);
  });

  test("numberTraits does not depend on the order of the rows, to the last digit", () => {
    const values = Array.from({ length: 99 }, (_, row) => ((row * 37) % 100) / 7);
    const parts = values.map((value) => (value > 5 ? 1 : 0));
    expect(numberTraits([...values].reverse(), [...parts].reverse(), 2)).toEqual(
      numberTraits(values, parts, 2),
    );
  });
});

describe("wordTraits", () => {
  test("wordTraits finds the most common word, of equal ones the first, and compares its share", () => {
    const traits = wordTraits([0, 0, 1, 1, 2, 2, 2, Number.NaN], [0, 0, 0, 1, 1, 1, 0, 0], 2);
    // Part 0 holds 0, 0, 1, 2, part 1 holds 1, 2, 2; among all seven, word 0 comes twice, word 2 three times.
    expect(traits[0]).toEqual({
      word: 0,
      share: 0.5,
      overallShare: 2 / 7,
      effect: (0.5 - 2 / 7) / Math.sqrt((2 / 7) * (5 / 7)),
    });
    expect(traits[1]!.word).toBe(2);
    expect(wordTraits([1, 0], [0, 0], 1)[0]!.word).toBe(0);
  });

  test("wordTraits of a part without words is undefined", () => {
    expect(wordTraits([Number.NaN, 3], [0, 1], 2)[0]).toBeUndefined();
  });
});
