import { describe, expect, test } from "vitest";
import { safeCell } from "../../src/addon/safeCell";

describe("safeCell(value)", () => {
  test.each([
    "=1+1",
    "+49 30",
    "-5",
    "@home",
    "0012",
    "1-2",
    "123456789012345678",
    "\tx",
    " x",
    "TRUE",
    "false",
    "May 5",
    "Mar2024",
    "R5",
    "kr 12",
    "12%",
    "'001",
    '="7"',
  ])("%j goes in as a formula literal", (text) => {
    expect(safeCell(text)).toBe(`="${text.replace(/"/g, '""')}"`);
  });

  test.each(["A", "Can't lose", "重要价值客户", "R10 F9 M8", "cus_N1x2", "C000123", "row-1k2j", "[1,2]", ""])(
    "%j stays as it is",
    (text) => {
      expect(safeCell(text)).toBe(text);
    },
  );

  test.each([12, 0, true])("%j is no text", (value) => {
    expect(safeCell(value)).toBe(value);
  });

  test("everyText leaves no text to chance", () => {
    expect(safeCell("A", true)).toBe('="A"');
    expect(safeCell(5, true)).toBe(5);
  });
});
