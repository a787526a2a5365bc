import { describe, expect, test } from "vitest";
import {
  type Colours,
  MISPLACED_COLOURS,
  STAGE_COLOURS,
  tierColours,
} from "../../../src/addon/decorate/palette";

/** Relative luminance and contrast, WCAG 2.2. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const contrast = ({ background, text }: Colours) => (luminance(background) + 0.05) / (luminance(text) + 0.05);

describe("tierColours", () => {
  test.each([2, 3, 4, 5, 6, 7, 8, 9, 10])(
    "tierColours(%i) are that many, each different and readable",
    (count) => {
      const colours = tierColours(count);
      expect(new Set(colours.map(({ background }) => background)).size).toBe(count);
      for (const each of colours) expect(contrast(each)).toBeGreaterThan(4.5);
    },
  );

  test("tierColours(3) begin with green and end with grey", () => {
    const [best, , last] = tierColours(3).map(({ background }) => background);
    expect([best, last]).toEqual(["#b7e1cd", "#e3e4e8"]);
  });
});

test("the colours of stages and of misplaced cells are readable", () => {
  for (const each of [...Object.values(STAGE_COLOURS), MISPLACED_COLOURS]) {
    expect(contrast(each)).toBeGreaterThan(4.5);
  }
});
