import { describe, expect, test } from "vitest";
import { isErrorText, isLoadingText } from "../../src/cells/errors";
import type { Cell } from "../../src/cells/place";
import { idKey, isBlank, isDateCell, textOf } from "../../src/cells/texts";

describe("textOf", () => {
  test.each<[Cell, string]>([
    [17850, "17850"],
    [17850.5, "17850.5"],
    [123456789012345680, "123456789012345680"],
    ["  Ada  ", "Ada"],
    ["0012", "0012"],
    ["'001", "001"],
    ["'+573001112233", "+573001112233"],
    ["'t Hooft", "'t Hooft"],
    ['="123456789012345678"', "123456789012345678"],
    ['="say ""hi"""', 'say "hi"'],
    ["=1+1", "=1+1"],
    ["\ufeffAda", "Ada"],
    [true, "TRUE"],
    ["", ""],
    [null, ""],
    [undefined, ""],
    ["\u3000", ""],
    [new Date(Date.UTC(2024, 4, 1, 12)), "2024-05-01T12:00:00.000Z"],
    [new Date(Number.NaN), ""],
  ])("textOf(%j) is %j", (cell, text) => {
    expect(textOf(cell)).toBe(text);
  });
});

describe("idKey", () => {
  test.each([
    ["C-001", " c-001 "],
    ["ＡＢＣ１２３", "abc123"],
    ["Ada\u00a0Lovelace", "ada lovelace"],
    ["Ame\u0301lie", "Amélie"],
    ["\u200b42", "42"],
  ])("idKey(%j) equals idKey(%j)", (one, other) => {
    expect(idKey(one)).toBe(idKey(other));
  });

  test.each([
    ["001", "1"],
    ["x²", "x2"],
    ["a b", "ab"],
    ["resume", "resumé"],
  ])("idKey(%j) differs from idKey(%j)", (one, other) => {
    expect(idKey(one)).not.toBe(idKey(other));
  });
});

describe("isBlank, isDateCell, isErrorText, isLoadingText", () => {
  test.each<[Cell]>([[""], ["  "], ["\u00a0"], ["\u3000\t\n"], ["\u200b"], ["\ufeff"], [null], [undefined]])(
    "isBlank(%j) is true",
    (cell) => {
      expect(isBlank(cell)).toBe(true);
    },
  );
  test.each<[Cell]>([[0], [false], ["-"], ["\u200b0"], [new Date(0)]])("isBlank(%j) is false", (cell) => {
    expect(isBlank(cell)).toBe(false);
  });
  test("isDateCell is true for Date objects only", () => {
    expect([new Date(0), 0, "2024-05-01", null, {}].map(isDateCell)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
  test("isErrorText is true for error values, false for other text that begins with #", () => {
    expect(["#N/A", "#REF!", "#DIV/0!", "#ERROR!", " #NAME? ", "#1", "#", "N/A", 0].map(isErrorText)).toEqual(
      [true, true, true, true, true, false, false, false, false],
    );
  });
  test("isLoadingText is true for the text of a formula that has not finished", () => {
    expect(["Loading...", "Loading…", "Loading dock", 0].map(isLoadingText)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
