import { expect, test } from "vitest";
import { groupHistories } from "../../../src/core/clv/groupHistories";

test("groupHistories puts equal histories together, in order of (x, T, tx)", () => {
  const groups = groupHistories([1, 0, 1, 0, 1], [3, 0, 3, 0, 2], [9, 9, 9, 8, 9]);
  const rows = Array.from(groups.weight, (weight, i) => [
    groups.xs[groups.xAt[i]!],
    groups.times[groups.txAt[i]!],
    groups.times[groups.TAt[i]!],
    weight,
  ]);
  expect(rows).toEqual([
    [0, 0, 8, 1],
    [0, 0, 9, 1],
    [1, 2, 9, 1],
    [1, 3, 9, 2],
  ]);
});

test("groupHistories is the same for any order of rows, and takes times in any unit", () => {
  const x = [2, 0, 5, 2, 0];
  const tx = [1 / 7, 0, 30.5, 1 / 7, 0];
  const T = [3, 3, 40, 3, 2 / 7];
  const backwards = [x, tx, T].map((column) => [...column].reverse()) as [number[], number[], number[]];
  expect(groupHistories(...backwards)).toEqual(groupHistories(x, tx, T));
});

test("groupHistories of nothing is nothing", () => {
  expect(groupHistories([], [], []).weight).toHaveLength(0);
});
