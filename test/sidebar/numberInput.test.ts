import { describe, expect, test } from "vitest";
import { numberText, readNumber, readNumbers } from "../../src/sidebar/numberInput";

describe("readNumber(text)", () => {
  test.each([
    ["80", 80],
    [" 80 % ", 80],
    ["８０％", 80],
    ["1,200.50", 1200.5],
    ["$1,200", 1200],
    [".5", 0.5],
    ["2.", 2],
    ["-3", -3],
  ])("%j is %d", (text, number) => {
    expect(readNumber(text)).toBe(number);
  });

  test.each(["", "abc", "1,5", "12 e", "1.2.3"])("%j is no number", (text) => {
    expect(readNumber(text)).toBeNaN();
  });
});

describe("readNumbers(text)", () => {
  test.each([
    ["30, 60, 90", [30, 60, 90]],
    ["30 60；90、120", [30, 60, 90, 120]],
    ["", []],
    ["30, x", [30, Number.NaN]],
  ])("%j is %o", (text, numbers) => {
    expect(readNumbers(text)).toEqual(numbers);
  });
});

describe("numberText(value)", () => {
  test.each([
    [0.15 * 100, "15"],
    [0.07 * 100, "7"],
    [Number.NaN, ""],
  ])("%d is %j", (value, text) => {
    expect(numberText(value)).toBe(text);
  });
});
