import { describe, expect, test } from "vitest";
import { ownGrid, type SegmentRegion } from "../../../src/core/rfm/ownGrid";
import { SCHEMES, segmentOf, toFive } from "../../../src/core/rfm/segments";

const FIVE = [1, 2, 3, 4, 5];

describe("SCHEMES", () => {
  /** The published rules, as patterns over "RF": each of the 25 cells matches exactly one. */
  const PUBLISHED: [RegExp, string][] = [
    [/[12][12]/, "Hibernating"],
    [/[12][34]/, "At risk"],
    [/[12]5/, "Can't lose"],
    [/3[12]/, "About to sleep"],
    [/33/, "Needs attention"],
    [/[34][45]/, "Loyal"],
    [/41/, "Promising"],
    [/51/, "New"],
    [/[45][23]/, "Potential loyalist"],
    [/5[45]/, "Champions"],
  ];

  test('SCHEMES["10"] is the published grid in all 25 cells', () => {
    for (const r of FIVE) {
      for (const f of FIVE) {
        const names = PUBLISHED.filter(([pattern]) => pattern.test(`${r}${f}`)).map(([, name]) => name);
        expect([SCHEMES["10"](r, f).en]).toEqual(names);
      }
    }
  });

  test('SCHEMES["10FM"] puts the mean of F and M, halves up, in the place of F', () => {
    expect(SCHEMES["10FM"](5, 1, 2).en).toBe("Potential loyalist");
    expect(SCHEMES["10FM"](5, 1, 1).en).toBe("New");
    expect(SCHEMES["10FM"](5, 3, 4).en).toBe("Champions");
    expect(SCHEMES["10FM"](1, 5, 4).zh).toBe("不可流失客户");
  });

  test.each([
    [4, 4, 4, "Key value", "重要价值客户"],
    [5, 3, 4, "Key growth", "重要发展客户"],
    [3, 4, 5, "Key keep", "重要保持客户"],
    [1, 1, 5, "Key rescue", "重要挽留客户"],
    [4, 4, 3, "Regular value", "一般价值客户"],
    [4, 3, 3, "Regular growth", "一般发展客户"],
    [3, 4, 3, "Regular keep", "一般保持客户"],
    [3, 3, 3, "Regular rescue", "一般挽留客户"],
  ])('SCHEMES["8"](%d, %d, %d) is %s, %s', (r, f, m, en, zh) => {
    expect(SCHEMES["8"](r, f, m)).toEqual({ en, zh });
  });

  test.each([
    [4, 4, "Frequent high value", "高频高价值"],
    [3, 4, "Rare high value", "低频高价值"],
    [4, 3, "Frequent low value", "高频低价值"],
    [3, 3, "Rare low value", "低频低价值"],
  ])("SCHEMES.quadrant of F %d, M %d is %s, %s", (f, m, en, zh) => {
    for (const r of FIVE) expect(SCHEMES.quadrant(r, f, m)).toEqual({ en, zh });
  });
});

describe("toFive", () => {
  test.each([
    [2, [1, 5]],
    [3, [1, 3, 5]],
    [4, [1, 2, 4, 5]],
    [5, [1, 2, 3, 4, 5]],
    [9, [1, 2, 2, 3, 3, 4, 4, 5, 5]],
    [10, [1, 1, 2, 2, 3, 3, 4, 4, 5, 5]],
  ])("toFive of 1 to %d is %j, halves going up", (bins, expected) => {
    expect(expected.map((_, i) => toFive(i + 1, bins))).toEqual(expected);
  });

  test("segmentOf rescales all three scores", () => {
    expect(segmentOf(SCHEMES["10"], { r: 10, f: 10, m: 1, bins: 10 }).en).toBe("Champions");
    expect(segmentOf(SCHEMES["8"], { r: 2, f: 1, m: 2, bins: 2 }).en).toBe("Key growth");
  });
});

describe("ownGrid", () => {
  const region = (name: string, rFrom: number, rTo: number, fFrom: number, fTo: number): SegmentRegion => ({
    name,
    rFrom,
    rTo,
    fFrom,
    fTo,
  });

  test("ownGrid names each cell by its region, both ends included", () => {
    const grid = ownGrid([
      region("VIP", 4, 5, 4, 5),
      region("Other", 1, 3, 1, 5),
      region("Other", 4, 5, 1, 3),
    ]);
    expect(grid(4, 4, 1)).toEqual({ en: "VIP", zh: "VIP" });
    expect(grid(4, 3, 5).en).toBe("Other");
    expect(grid(3, 5, 5).en).toBe("Other");
  });

  test("ownGrid refuses cells left out and names them", () => {
    expect(() => ownGrid([region("A", 1, 5, 1, 4), region("B", 1, 4, 5, 5)])).toThrow("R5 F5 has no segment");
  });

  test("ownGrid refuses cells in two regions and names them with both", () => {
    expect(() => ownGrid([region("A", 1, 5, 1, 5), region("B", 2, 2, 3, 3)])).toThrow("R2 F3 has 2 (A, B)");
  });

  test("ownGrid([]) names five cells and the number of the others", () => {
    expect(() => ownGrid([])).toThrow(/R5 F1 has no segment;.*R5 F5 has no segment and 20 more/);
  });
});
