import { describe, expect, test } from "vitest";
import { columnParts } from "../../src/cells/columnParts/columnParts";
import type { Cell } from "../../src/cells/place";
import { PLAIN_PLACE } from "./places";

const parts = (cells: readonly Cell[], asked = [...cells.keys()]) => columnParts(cells, asked, PLAIN_PLACE);
const names = (cells: readonly Cell[]): string[] => parts(cells).names.map(({ en }) => en);

describe("columnParts(cells, asked, place)", () => {
  test("reads dates by what the whole column tells, of which only a part is asked for", () => {
    const cells = ["3/4/2026", "25/4/2026", "5/6/2026"];
    expect(parts(cells, [0, 2])).toMatchObject({
      by: "months",
      names: [{ en: "2026-04" }, { en: "2026-06" }],
    });
  });

  test("reads numbers by what the whole column tells", () => {
    expect(parts(["1,5", "2,25", "1,500"], [0, 2]).numbers).toEqual(Float64Array.of(1.5, 1.5));
  });

  test("of a column that is half numbers makes words", () => {
    expect(parts([1, 2, "few", "many"]).by).toBe("values");
  });

  test("names ranges of fractions by their edges, in both languages", () => {
    const cells = Array.from({ length: 40 }, (_, i) => i / 4);
    expect(parts(cells).names).toEqual([
      { en: "under 2", zh: "不足 2" },
      { en: "2 to under 5", zh: "2 至不足 5" },
      { en: "5 to under 7", zh: "5 至不足 7" },
      { en: "7 and more", zh: "7 及以上" },
    ]);
  });

  test("reads many cells as it reads few", () => {
    const few = ["a", "b", " A"];
    const many = Array.from({ length: 3000 }, (_, i) => few[i % 3]);
    expect(names(many)).toEqual(names(few));
  });

  test("is one range where all numbers are alike, and nothing where all is blank", () => {
    expect(names([7, 7])).toEqual(["7"]);
    expect([...parts(["", "n/a"]).partOf]).toEqual([-1, -1]);
  });
});
