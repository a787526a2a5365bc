import { describe, expect, test } from "vitest";
import { percentileRanks, rankedScores } from "../../../src/core/measures/scores";

describe("percentileRanks", () => {
  test("percentileRanks([10,20,20,40]) is 100 · (below + ½ equal) / n", () => {
    expect([...percentileRanks(Object.freeze([10, 20, 20, 40]))]).toEqual([12.5, 50, 50, 87.5]);
  });

  test("percentileRanks of one value, or of equal ones, is 50", () => {
    expect([...percentileRanks([7])]).toEqual([50]);
    expect([...percentileRanks([3, 3, 3])]).toEqual([50, 50, 50]);
  });

  test("percentileRanks leaves NaN out of the count", () => {
    expect([...percentileRanks([1, Number.NaN, 2])]).toEqual([25, Number.NaN, 75]);
  });

  test("percentileRanks has the mean 50, and takes −0 for 0", () => {
    const ranks = percentileRanks([5, 3, 3, 8, -1, 0, 12, 3]);
    expect(ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length).toBe(50);
    expect([...percentileRanks([-0, 0])]).toEqual([50, 50]);
  });
});

describe("rankedScores", () => {
  test("rankedScores is the mean of the ranks, the columns weighing alike", () => {
    expect([...rankedScores([{ values: [1, 2] }, { values: [9, 3] }, { values: [1, 5] }])]).toEqual([
      (25 + 75 + 25) / 3,
      (75 + 25 + 75) / 3,
    ]);
  });

  test("rankedScores turns a column round where low is good", () => {
    expect([...rankedScores([{ values: [1, 2, 3, 3], lowIsGood: true }])]).toEqual([87.5, 62.5, 25, 25]);
  });

  test("rankedScores leaves out what a row lacks; NaN where it lacks everything", () => {
    const lacking = [{ values: [1, 2, Number.NaN] }, { values: [Number.NaN, 5, Number.NaN] }];
    expect([...rankedScores(lacking)]).toEqual([25, (75 + 50) / 2, Number.NaN]);
  });
});
