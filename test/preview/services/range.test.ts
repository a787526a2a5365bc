import { describe, expect, test } from "vitest";
import { createGridWorkbook } from "../../../preview/workbook/gridWorkbook";
import { ENGINES } from "../engines";
import { smallHost } from "../smallAddon";

describe.each(ENGINES)("$engine", ({ make }) => {
  const small = (options: Parameters<typeof smallHost>[0] = {}) => smallHost({ make, ...options });

  const thrownBy = (body: string, options: Parameters<typeof smallHost>[0] = {}) => {
    const { run } = small(options);
    return run(`try { ${body} } catch (e) { return String(e); } return "nothing was thrown";`);
  };

  describe("3.2 errors", () => {
    test.each([
      [
        "too many columns",
        "sheet.getRange('A1:D1').setValues([[1, 2, 3, 4, 5]])",
        "The number of columns in the data does not match the number of columns in the range. The data has 5 but the range has 4.",
      ],
      [
        "too few rows",
        "sheet.getRange('A1:A2').setValues([[1]])",
        "The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.",
      ],
      ["no rows", "sheet.getRange(1, 1, 0, 1)", "The number of rows in the range must be at least 1."],
      ["no columns", "sheet.getRange(1, 1, 1, 0)", "The number of columns in the range must be at least 1."],
      [
        "outside",
        "sheet.getRange(51, 1)",
        "The coordinates of the range are outside the dimensions of the sheet.",
      ],
      [
        "row 0",
        "sheet.getRange(0, 1)",
        "The coordinates of the range are outside the dimensions of the sheet.",
      ],
      [
        "a wrong type",
        "sheet.getRange('A', 1)",
        "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
      ],
      [
        "one value for setValues",
        "sheet.getRange('A1').setValues('x')",
        "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
      ],
      [
        "a flat array",
        "sheet.getRange('A1').setValues(['x'])",
        "The parameters (String[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
      ],
      [
        "no argument",
        "sheet.getRange('A1').setValue()",
        "The parameters () don't match the method signature for SpreadsheetApp.Range.setValue.",
      ],
      [
        "a format of null",
        "sheet.getRange('A1').setNumberFormat(null)",
        "The parameters (null) don't match the method signature for SpreadsheetApp.Range.setNumberFormat.",
      ],
      [
        "too long a text",
        "sheet.getRange('A1').setValue('x'.repeat(50001))",
        "Your input contains more than the maximum of 50000 characters in a single cell.",
      ],
      [
        "a name that is taken",
        "SpreadsheetApp.getActive().insertSheet('data')",
        'A sheet with the name "data" already exists. Please enter another name.',
      ],
      [
        "ten million cells",
        "sheet.insertRowsAfter(1, 1000000)",
        "This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
      ],
    ])("3.2 %s", (_, body, message) => {
      expect(thrownBy(body)).toBe(`Exception: ${message}`);
    });

    test("3.2 a form that Google has and the host lacks is NotEmulated, not an Exception", () => {
      const { run } = small();
      expect(() => run("sheet.clear({ contentsOnly: true })")).toThrow(
        "Sheet.clear((class)) is not emulated",
      );
    });

    test("3.2 cells of typed columns refuse number formats and validation", () => {
      const { run, host } = small();
      const sheet = host.document.workbook.sheets()[0]!.id;
      host.document.layer.sheet(sheet).typedColumns = [{ sheet, row: 0, column: 0, rows: 9, columns: 2 }];
      expect(() => run("sheet.getRange('B2').setNumberFormat('0')")).toThrow(
        "This operation is not allowed on cells in typed columns.",
      );
      expect(() =>
        run(
          "sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build())",
        ),
      ).toThrow("This operation is not allowed on cells in typed columns.");
      expect(() => run("sheet.getRange('C2').setNumberFormat('0')")).not.toThrow();
    });
  });

  describe("3.1 reading", () => {
    test("3.1 values are numbers, booleans, dates, texts, error texts, and blanks empty text", () => {
      const { run } = small({ cells: [[1.5, true, "a", { error: "#N/A" }, "", { serial: 45000 }]] });
      expect(
        run(`const [row] = sheet.getRange("A1:G1").getValues();
        return row.map((value) => Object.prototype.toString.call(value).slice(8, -1) + " " + (value instanceof Date ? value.toISOString() : value))`),
      ).toEqual([
        "Number 1.5",
        "Boolean true",
        "String a",
        "String #N/A",
        "String ",
        // Midnight in Los Angeles, where this spreadsheet stands by default.
        "Date 2023-03-15T07:00:00.000Z",
        "String ",
      ]);
    });

    test("3.1 getActiveRange() and getActiveRangeList() are null without a selection; else the current cell's range is last", () => {
      const { run, host, owner } = small();
      const selected = `const range = SpreadsheetApp.getActiveRange(); const list = SpreadsheetApp.getActiveRangeList();
      return [range && range.getA1Notation(), list && list.getRanges().map((r) => r.getA1Notation())]`;
      expect(run(selected)).toEqual([null, null]);
      host.select(owner, "Data", "A1:B2", "D4");
      expect(run(selected)).toEqual(["D4", ["A1:B2", "D4"]]);
    });

    test("3.1 a whole-column selection has as many rows as the grid", () => {
      const { run, host, owner } = small();
      host.select(owner, "Data", "C:C");
      expect(run("return SpreadsheetApp.getActiveRange().getNumRows()")).toBe(50);
    });

    test("a selection follows inserted columns", () => {
      const { run, host, owner } = small();
      host.select(owner, "Data", "C2:D9");
      run("sheet.insertColumnsBefore(1, 2)");
      expect(run("return SpreadsheetApp.getActiveRange().getA1Notation()")).toBe("E2:F9");
    });

    test("3.1 getDataRange() and getLastRow() cover formulas that give empty text", () => {
      const { run } = small({ cells: [["a"], [], ["", { formula: '=""' }]] });
      expect(
        run("return [sheet.getDataRange().getA1Notation(), sheet.getLastRow(), sheet.getLastColumn()]"),
      ).toEqual(["A1:B3", 3, 2]);
      expect(small().run("return [sheet.getDataRange().getA1Notation(), sheet.getLastRow()]")).toEqual([
        "A1",
        0,
      ]);
    });

    test.each([
      ["B2", "B2", 1, 1],
      ["b2:c9", "B2:C9", 8, 2],
      ["C:C", "C:C", 50, 1],
      ["C2:C", "C2:C50", 49, 1],
      ["2:3", "2:3", 2, 10],
      ["$A$1:$B$2", "A1:B2", 2, 2],
    ])("getRange('%s') is %s", (notation, a1, rows, columns) => {
      const { run } = small();
      expect(
        run(
          `const r = sheet.getRange("${notation}"); return [r.getA1Notation(), r.getNumRows(), r.getNumColumns()]`,
        ),
      ).toEqual([a1, rows, columns]);
    });

    test("3.1 getDisplayValues() shows number formats and the locale", () => {
      const { run } = small({ cells: [[1234.5, 0.125, { serial: 45000.5 }, true, 1234.5]] });
      expect(
        run(`sheet.getRange("A1").setNumberFormat("#,##0.00"); sheet.getRange("B1").setNumberFormat("0.0%"); sheet.getRange("C1").setNumberFormat("yyyy-mm-dd");
        return sheet.getRange("A1:E1").getDisplayValues()`),
      ).toEqual([["1,234.50", "12.5%", "2023-03-15", "TRUE", "1234.5"]]);
    });
  });

  describe("3.3 writing", () => {
    test("3.3 a cell formatted as text keeps what is written; = there is unknown", () => {
      const { run } = small();
      expect(
        run(
          `const cell = sheet.getRange("A1").setNumberFormat("@"); cell.setValue("01234"); return cell.getValue()`,
        ),
      ).toBe("01234");
      expect(() => run("sheet.getRange('A1').setValue('=1')")).toThrow(/NotEmulated|begins with =/);
    });

    test("3.3 null and undefined clear, NaN and objects are unknown", () => {
      const { run } = small({ cells: [["a", "b"]] });
      expect(
        run(
          "sheet.getRange('A1:B1').setValues([[null, undefined]]); return sheet.getRange('A1:B1').getValues()",
        ),
      ).toEqual([["", ""]]);
      expect(() => run("sheet.getRange('A1').setValue(NaN)")).toThrow(/NaN into a cell.*3\.3/);
      expect(() => run("sheet.getRange('A1').setValue(new Date(NaN))")).toThrow(/invalid Date into a cell/);
      expect(() => run("sheet.getRange('A1').setValue({})")).toThrow(/object into a cell.*3\.3/);
    });

    test("3.3 a Date is written in the spreadsheet's zone and formats only an unformatted cell", () => {
      const { run, host } = small();
      run(`sheet.getRange("B1").setNumberFormat("yyyy");
      sheet.getRange("A1:B1").setValues([[new Date(Date.UTC(2024, 2, 10, 8)), new Date(Date.UTC(2024, 2, 11, 7))]])`);
      const block = { sheet: host.document.workbook.sheets()[0]!.id, row: 0, column: 0, rows: 1, columns: 2 };
      // 10 March 2024 began at 08:00 UTC in Los Angeles, 11 March, in summer time, at 07:00.
      expect(host.document.workbook.values(block)).toEqual([[{ serial: 45361 }, { serial: 45362 }]]);
      expect(host.document.workbook.formats(block)).toEqual([["m/d/yyyy", "yyyy"]]);
    });

    test("a formula literal is read back as its text, and copyTo(itself, contentsOnly) freezes it", () => {
      const { run } = small();
      expect(
        run(`const range = sheet.getRange("A1:B1"); range.setFormulas([['="0012"', '="=1+1"']]);
        const before = [range.getValues(), range.getFormulas()];
        range.copyTo(range, { contentsOnly: true });
        return [before, [range.getValues(), range.getFormulas()]]`),
      ).toEqual([
        [[["0012", "=1+1"]], [['="0012"', '="=1+1"']]],
        [[["0012", "=1+1"]], [["", ""]]],
      ]);
    });

    test("writing into merged cells is not emulated, but for the first of them", () => {
      const { run } = small();
      run("sheet.getRange('A1:B2').merge().setFontWeight('bold'); sheet.getRange('A1').setValue('title')");
      expect(run("return sheet.getRange('A1:B2').getValues()")).toEqual([
        ["title", ""],
        ["", ""],
      ]);
      expect(() => run("sheet.getRange('B1:C1').setValues([['x', 'y']])")).toThrow(
        /merged with others is not emulated/,
      );
    });

    test("copyTo() takes formats, notes and formulas along, shifted", () => {
      const { run } = small({ cells: [[1, { formula: "=A1*$A$1", value: 1 }]] });
      expect(
        run(`sheet.getRange("B1").setNote("n").setNumberFormat("0.0").setBackground("#ff0000");
        sheet.getRange("B1").copyTo(sheet.getRange("D3"));
        const to = sheet.getRange("D3"); return [to.getFormula(), to.getNote(), to.getNumberFormat(), to.getBackground()]`),
      ).toEqual(["=C3*$A$1", "n", "0.0", "#ff0000"]);
    });

    test("sort() moves only the block's columns, blanks last, case and ties kept", () => {
      const { run } = small({
        cells: [
          ["b", 1],
          ["", 2],
          ["A", 3],
          ["a", 4],
          [5, 5],
        ],
      });
      expect(
        run(
          "sheet.getRange('A1:A5').sort({ column: 1, ascending: true }); return sheet.getRange('A1:B5').getValues()",
        ),
      ).toEqual([
        [5, 1],
        ["A", 2],
        ["a", 3],
        ["b", 4],
        ["", 5],
      ]);
      expect(
        run(
          "sheet.getRange('A1:B5').sort([{ column: 2, ascending: false }]); return sheet.getRange('B1:B5').getValues()",
        ),
      ).toEqual([[5], [4], [3], [2], [1]]);
    });
  });
});

describe("a formula that the script writes", () => {
  const body = "return sheet.getRange('A1').setFormula('=1+1').getValue()";
  test("is never evaluated by the array workbook: reading it is not emulated", () => {
    expect(() => smallHost().run(body)).toThrow(/value of =1\+1 in A1/);
  });

  test("is evaluated by the grid workbook", () => {
    expect(smallHost({ make: createGridWorkbook }).run(body)).toBe(2);
  });
});
