import { describe, expect, test } from "vitest";
import { createArrayWorkbook } from "../../../preview/workbook/arrayWorkbook";
import { workbookContract } from "./contract";

workbookContract("array workbook", (cells, size = { rows: 20, columns: 8 }) =>
  createArrayWorkbook({ sheets: [{ name: "Data", cells, ...size }] }),
);

describe("createArrayWorkbook", () => {
  test("values(block) of a formula that came without a value throws NotEmulated", () => {
    const workbook = createArrayWorkbook();
    const sheet = workbook.sheets()[0]!.id;
    workbook.write(sheet, 0, 1, [[{ formula: "=1+1" }]]);
    const block = { sheet, row: 0, column: 0, rows: 1, columns: 2 };
    expect(() => workbook.values(block)).toThrow(/The value of =1\+1 in B1.*not emulated/);
    expect(workbook.formulas(block)).toEqual([["", "=1+1"]]);
  });

  test("values(block) of a formula from a file is the value the file kept", () => {
    const workbook = createArrayWorkbook({
      sheets: [{ name: "Data", cells: [[{ formula: "=A2*2", value: 8 }]] }],
    });
    const sheet = workbook.sheets()[0]!.id;
    expect(workbook.values({ sheet, row: 0, column: 0, rows: 1, columns: 1 })).toEqual([[8]]);
  });

  test("reorder(block) shifts the relative references of the formulas it carries", () => {
    const workbook = createArrayWorkbook({
      sheets: [
        {
          name: "Data",
          cells: [
            [1, { formula: "=A1*$A$9", value: 1 }],
            [2, { formula: "=A2*$A$9", value: 2 }],
          ],
        },
      ],
    });
    const sheet = workbook.sheets()[0]!.id;
    const block = { sheet, row: 0, column: 0, rows: 2, columns: 2 };
    workbook.reorder(block, [1, 0]);
    expect(workbook.values(block)).toEqual([
      [2, 2],
      [1, 1],
    ]);
    expect(workbook.formulas(block).map((row) => row[1])).toEqual(["=A1*$A$9", "=A2*$A$9"]);
  });

  test("a format on a column of a million rows is one shared row", () => {
    const workbook = createArrayWorkbook({ sheets: [{ name: "Data", rows: 1_000_000 }] });
    const sheet = workbook.sheets()[0]!.id;
    const before = process.memoryUsage().heapUsed;
    workbook.setFormat({ sheet, row: 0, column: 2, rows: 1_000_000, columns: 1 }, "0.00");
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(40e6);
  });
});
