import { describe, expect, test } from "vitest";
import { measureCases } from "../../scripts/bench/measureCases";

const ROWS = 100_000;

describe("every measure", () => {
  test.each(measureCases(ROWS))("$name takes 100,000 rows", ({ run }) => {
    const answer = run();
    if (!Array.isArray(answer)) {
      expect(answer).toEqual(expect.any(Number));
      return;
    }
    // A column with a result in each row, or a table below its titles.
    expect(answer.length).toBeGreaterThan(1);
    expect(answer.length).toBeLessThanOrEqual(ROWS + 1);
    const width = answer[0].length;
    const isOdd = (row: unknown[]) =>
      row.length !== width || row.some((cell) => typeof cell === "number" && !Number.isFinite(cell));
    expect(answer.filter(isOdd)).toEqual([]);
  });
});
