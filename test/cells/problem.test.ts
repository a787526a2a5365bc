import { describe, expect, test } from "vitest";
import { LOOKALIKES } from "../../src/cells/intake/lookalikes";
import { foundText, PROBLEM_REASONS, problemText } from "../../src/cells/problem";
import { leftOutText } from "../../src/cells/problemsReport";
import { halfWidthMarks } from "../support/halfWidthMarks";
import { PLAIN_PLACE } from "./places";

describe("problemText", () => {
  test.each(PROBLEM_REASONS)(
    "problemText({ reason: %j }) has words in both languages and no gap left",
    (reason) => {
      for (const language of ["en", "zh"] as const) {
        const text = problemText({ reason, found: "$& here" }, language);
        expect(text).not.toMatch(/[{}]|undefined/);
        expect(text.length).toBeGreaterThan(3);
      }
    },
  );
  test.each(PROBLEM_REASONS)("problemText({ reason: %j }) has full-width marks in Chinese", (reason) => {
    expect(halfWidthMarks(problemText({ reason, found: "x" }, "zh"))).toEqual([]);
    const line = { reason, field: "totalSpent", count: 1, firstRows: [1], found: "x" } as const;
    expect(halfWidthMarks(leftOutText(line, "zh"))).toEqual([]);
  });
  test.each(LOOKALIKES)("what $headers really is has full-width marks in Chinese", ({ truth }) => {
    expect(halfWidthMarks(truth.zh)).toEqual([]);
  });
  test("problemText quotes the cell as it stands", () => {
    expect(problemText({ reason: "notANumber", found: "$&" }, "en")).toBe('"$&" is not a number');
    expect(problemText({ reason: "notANumber", found: "无" }, "zh")).toBe("“无”不是数字");
  });
});

describe("foundText", () => {
  test("foundText shortens to 30 characters and never cuts one in half", () => {
    expect(foundText("x".repeat(31), PLAIN_PLACE)).toBe(`${"x".repeat(29)}…`);
    expect(foundText("😀".repeat(40), PLAIN_PLACE)).toBe(`${"😀".repeat(29)}…`);
    expect(foundText("x".repeat(30), PLAIN_PLACE)).toBe("x".repeat(30));
  });
  test("foundText shows a number with the 15 digits that a sheet shows", () => {
    expect(foundText(0.1 + 0.2, PLAIN_PLACE)).toBe("0.3");
    expect(foundText(1240.5, PLAIN_PLACE)).toBe("1240.5");
  });
  test("foundText stays on one line", () => {
    expect(foundText(" a\n  b\t", PLAIN_PLACE)).toBe("a b");
  });
});
