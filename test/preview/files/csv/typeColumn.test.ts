import { describe, expect, test } from "vitest";
import { typeColumn } from "../../../../preview/files/csv/typeColumn";
import { displayText } from "../../../../preview/files/displayText";

const typed = (...cells: string[]) => {
  const rows = cells.map((cell): (string | number | object)[] => [cell]) as never[][];
  const format = typeColumn(rows, 0);
  return { format, cells: rows.map(([cell]) => cell) as never[] };
};

describe("typeColumn", () => {
  test.each([
    ["whole numbers", ["n", "1", "20", "-3"], "", [1, 20, -3]],
    ["numbers without a fixed number of decimals", ["n", "1", "20.5", "0.25"], "", [1, 20.5, 0.25]],
    ["two decimals", ["n", "1.00", "20.50", "-0.25"], "0.00", [1, 20.5, -0.25]],
    ["decimals as Python writes them", ["n", "2.55", "15.0", "-0.5"], "0.0##############", [2.55, 15, -0.5]],
    ["numbers longer than a plain cell shows", ["n", "491512345678"], "0", [491512345678]],
    [
      "17 digits as other programs print them",
      ["n", "0.30000000000000004"],
      "0.00000000000000000",
      [0.30000000000000004],
    ],
    ["blank cells and words", ["n", "1", "", "n/a", "Total", "2"], "", [1, "", "n/a", "Total", 2]],
    [
      "ISO dates",
      ["d", "2024-02-29", "", "1999-12-31"],
      "yyyy-mm-dd",
      [{ serial: 45351 }, "", { serial: 36525 }],
    ],
    ["a header with digits", ["Q1 2024", "5"], "", [5]],
  ])("typeColumn(%s) gives values", (_, cells, format, expected) => {
    const result = typed(...cells);
    expect(result.format).toBe(format);
    expect(result.cells).toEqual([cells[0], ...expected]);
  });

  test.each([
    ["leading zeros", ["id", "007", "123"]],
    ["leading zeros later on", ["id", "123", "007"]],
    ["18-digit ids", ["id", "123456789012345678", "1"]],
    ["16-digit ids", ["id", "1234567890123456"]],
    ["decimal commas", ["n", "1.234,56", "7"]],
    ["thousands", ["n", "1,234.56", "7"]],
    ["decimals cut here and not there", ["n", "1.50", "2.5"]],
    ["formulas", ["n", "=1+1", "2"]],
    ["phone numbers", ["n", "+491512345", "12"]],
    ["exponents", ["n", "1e5", "2"]],
    ["minus zero", ["n", "-0", "2"]],
    ["minus zero with decimals", ["n", "-0.00", "2.00"]],
    ["too small for a plain cell", ["n", "0.0000001", "0.5"]],
    ["a day that does not exist", ["d", "2023-02-29", "2024-01-01"]],
    ["a day before March 1900", ["d", "1899-12-31", "2024-01-01"]],
    ["days and times", ["d", "2024-01-01", "2024-01-01 10:00"]],
    ["other dates", ["d", "01.02.2024"]],
    ["guarded ids", ["id", '="001"', "2"]],
    ["words only", ["name", "Ann", ""]],
  ])("typeColumn(%s) leaves text", (_, cells) => {
    expect(typed(...cells)).toEqual({ format: undefined, cells });
  });

  test("displayText(what typeColumn made) is what the file had", () => {
    const columns = [
      ["n", "1.10", "200.00"],
      ["d", "2024-02-29"],
      ["x", "0.1", "123456", "1.5"],
      ["p", "0.1", "123456.0", "-7.0"],
      ["i", "12345678901234"],
    ];
    for (const column of columns) {
      const { format, cells } = typed(...column);
      expect(cells.map((cell) => displayText(cell, format!))).toEqual(column);
    }
  });
});
