import { describe, expect, test } from "vitest";
import { movesBetween } from "../../../src/sidebar/preview/moves";

describe("movesBetween(before, after, ranked)", () => {
  test("counts who goes up, down, comes new and stays", () => {
    expect(movesBetween(["A", "B", "C", "C", ""], ["A", "A", "A", "B", "C"], ["A", "B", "C"])).toEqual({
      up: 3,
      down: 0,
      added: 1,
      same: 1,
      pairs: [
        { from: "B", to: "A", customers: 1 },
        { from: "C", to: "A", customers: 1 },
        { from: "C", to: "B", customers: 1 },
      ],
    });
  });

  test("lists the most frequent change first", () => {
    const { pairs, down } = movesBetween(["A", "B", "B"], ["C", "C", "C"], ["A", "B", "C"]);
    expect(pairs).toEqual([
      { from: "B", to: "C", customers: 2 },
      { from: "A", to: "C", customers: 1 },
    ]);
    expect(down).toBe(3);
  });

  test("sees neither up nor down between names that are not ranked", () => {
    const { up, down, pairs } = movesBetween(["VIP", "A"], ["A", "VIP"], ["A", "B"]);
    expect([up, down, pairs.length]).toEqual([0, 0, 2]);
  });
});
