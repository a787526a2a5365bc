import { describe, expect, test } from "vitest";
import type { Block, CellInput, StructureEvent, Workbook } from "../../../preview/workbook/workbook";

/** A workbook with one sheet "Data" that holds these cells, 20 rows by 8 columns unless told. */
export type MakeWorkbook = (
  cells: readonly (readonly CellInput[])[],
  size?: { readonly rows: number; readonly columns: number },
) => Workbook;

/** What every engine must do in the same way. Each engine's test file calls this with its own workbook. */
export function workbookContract(name: string, makeWorkbook: MakeWorkbook): void {
  const make = (cells: readonly (readonly CellInput[])[]) => {
    const workbook = makeWorkbook(cells);
    const sheet = workbook.sheets()[0]!.id;
    const block = (row: number, column: number, rows: number, columns: number): Block => ({
      sheet,
      row,
      column,
      rows,
      columns,
    });
    const events: StructureEvent[] = [];
    workbook.onStructure((event) => events.push(event));
    return { workbook, sheet, block, events };
  };

  describe(`${name}: cells`, () => {
    test("values(block) gives numbers, text, booleans, dates, errors, and blanks as empty text", () => {
      const { workbook, block } = make([
        [1.5, "a", true],
        [{ serial: 45000.25 }, { error: "#N/A" }],
      ]);
      expect(workbook.values(block(0, 0, 3, 3))).toEqual([
        [1.5, "a", true],
        [{ serial: 45000.25 }, { error: "#N/A" }, ""],
        ["", "", ""],
      ]);
    });

    test.each(["0012", "1-2", "TRUE", "12%", "3/4/2024", " padded ", "'quoted", "=not a formula", "#N/A"])(
      "write(%j) keeps the text as it stands",
      (text) => {
        const { workbook, sheet, block } = make([]);
        workbook.write(sheet, 2, 1, [[text]]);
        expect(workbook.values(block(2, 1, 1, 1))).toEqual([[text]]);
        expect(workbook.formulas(block(2, 1, 1, 1))).toEqual([[""]]);
      },
    );

    test("write(undefined) leaves a cell, write('') blanks it", () => {
      const { workbook, sheet, block } = make([["a", "b", "c"]]);
      workbook.write(sheet, 0, 0, [[undefined, "", "C"]]);
      expect(workbook.values(block(0, 0, 1, 3))).toEqual([["a", "", "C"]]);
    });

    test("write({ formula: '=\"…\"' }) has the text as its value and the formula as its formula", () => {
      const { workbook, sheet, block } = make([]);
      workbook.write(sheet, 0, 0, [[{ formula: '="0012"' }, { formula: '="say ""hi"""' }]]);
      expect(workbook.values(block(0, 0, 1, 2))).toEqual([["0012", 'say "hi"']]);
      expect(workbook.formulas(block(0, 0, 1, 2))).toEqual([['="0012"', '="say ""hi"""']]);
    });

    test("write over a formula removes it", () => {
      const { workbook, sheet, block } = make([[{ formula: '="a"' }]]);
      workbook.write(sheet, 0, 0, [["b"]]);
      expect(workbook.formulas(block(0, 0, 1, 1))).toEqual([[""]]);
    });

    test("values(block) is the caller's own: changing it changes nothing", () => {
      const { workbook, block } = make([["a"]]);
      workbook.values(block(0, 0, 1, 1))[0]![0] = "changed";
      expect(workbook.values(block(0, 0, 1, 1))).toEqual([["a"]]);
    });

    test("used() covers every cell with content, formulas of empty text too", () => {
      const { workbook, sheet } = make([["a"], [], ["", "", 0]]);
      expect(workbook.used(sheet)).toEqual({ rows: 3, columns: 3 });
      workbook.write(sheet, 2, 2, [[""]]);
      expect(workbook.used(sheet)).toEqual({ rows: 1, columns: 1 });
      workbook.write(sheet, 4, 1, [[{ formula: '=""' }]]);
      expect(workbook.used(sheet)).toEqual({ rows: 5, columns: 2 });
    });

    test("used() leaves out blanks at the end that it was made with", () => {
      const { workbook, sheet } = make([
        ["a", ""],
        ["", ""],
      ]);
      expect(workbook.used(sheet)).toEqual({ rows: 1, columns: 1 });
    });

    test("setFormat(block) is read back cell by cell and does not count as content", () => {
      const { workbook, sheet, block } = make([["a"]]);
      workbook.setFormat(block(0, 1, 3, 1), "0.00%");
      expect(workbook.formats(block(0, 0, 2, 3))).toEqual([
        ["", "0.00%", ""],
        ["", "0.00%", ""],
      ]);
      expect(workbook.used(sheet)).toEqual({ rows: 1, columns: 1 });
    });

    test("a duration keeps its format and its value", () => {
      const { workbook, sheet, block } = make([]);
      workbook.setFormat(block(0, 0, 1, 1), "[h]:mm:ss");
      workbook.write(sheet, 0, 0, [[{ serial: 1.5 }]]);
      expect(workbook.formats(block(0, 0, 1, 1))).toEqual([["[h]:mm:ss"]]);
      expect(workbook.values(block(0, 0, 1, 1))).toEqual([[{ serial: 1.5 }]]);
    });
  });

  describe(`${name}: structure`, () => {
    const abc = [
      ["a1", "b1", "c1"],
      ["a2", "b2", "c2"],
      ["a3", "b3", "c3"],
    ];
    const letters = (workbook: Workbook, block: Block) => workbook.values(block).map((row) => row.join(" "));

    test("insert(column) moves what stands at or after it, formats too, and widens the sheet", () => {
      const { workbook, sheet, block, events } = make(abc);
      workbook.setFormat(block(0, 1, 3, 1), "0.0");
      workbook.insert(sheet, "column", 1, 2);
      expect(letters(workbook, block(0, 0, 1, 5))).toEqual(["a1   b1 c1"]);
      expect(workbook.formats(block(0, 3, 1, 1))).toEqual([["0.0"]]);
      expect(workbook.sheets()[0]!.columns).toBe(10);
      expect(events).toEqual([{ kind: "insert", sheet, axis: "column", at: 1, count: 2 }]);
    });

    test("insert(row) moves what stands at or below it and lengthens the sheet", () => {
      const { workbook, sheet, block, events } = make(abc);
      workbook.insert(sheet, "row", 1, 1);
      expect(letters(workbook, block(0, 0, 4, 1))).toEqual(["a1", "", "a2", "a3"]);
      expect(workbook.sheets()[0]!.rows).toBe(21);
      expect(events).toEqual([{ kind: "insert", sheet, axis: "row", at: 1, count: 1 }]);
    });

    test("remove() takes rows or columns out and shrinks the sheet", () => {
      const { workbook, sheet, block, events } = make(abc);
      workbook.remove(sheet, "column", 0, 1);
      workbook.remove(sheet, "row", 1, 1);
      expect(letters(workbook, block(0, 0, 2, 2))).toEqual(["b1 c1", "b3 c3"]);
      expect(workbook.sheets()[0]).toMatchObject({ rows: 19, columns: 7 });
      expect(events.map((event) => event.kind)).toEqual(["remove", "remove"]);
    });

    test.each([
      { from: 0, count: 1, to: 3, after: "b1 c1 a1" },
      { from: 2, count: 1, to: 0, after: "c1 a1 b1" },
      { from: 0, count: 2, to: 3, after: "c1 a1 b1" },
    ])("move(column, $from, $count, $to) gives $after", ({ from, count, to, after }) => {
      const { workbook, sheet, block } = make(abc);
      workbook.move(sheet, "column", from, count, to);
      expect(letters(workbook, block(0, 0, 1, 3))).toEqual([after]);
    });

    test("move(row) carries a row to where it stands before what was at `to`", () => {
      const { workbook, sheet, block, events } = make(abc);
      workbook.move(sheet, "row", 0, 1, 2);
      expect(letters(workbook, block(0, 0, 3, 1))).toEqual(["a2", "a1", "a3"]);
      expect(events).toEqual([{ kind: "move", sheet, axis: "row", from: 0, count: 1, to: 2 }]);
    });

    test("reorder(block) moves only the block's own columns, formats with them", () => {
      const { workbook, block, events } = make(abc);
      workbook.setFormat(block(0, 0, 1, 1), "0");
      const part = block(0, 0, 3, 2);
      workbook.reorder(part, [2, 0, 1]);
      expect(letters(workbook, block(0, 0, 3, 3))).toEqual(["a3 b3 c1", "a1 b1 c2", "a2 b2 c3"]);
      expect(workbook.formats(block(0, 0, 3, 1))).toEqual([[""], ["0"], [""]]);
      expect(events).toEqual([{ kind: "reorder", block: part, order: [2, 0, 1] }]);
    });

    test("formulas follow inserted and removed columns", () => {
      const { workbook, sheet, block } = make([[1, 2, { formula: "=SUM(A1:B1)", value: 3 }]]);
      workbook.insert(sheet, "column", 1, 1);
      expect(workbook.formulas(block(0, 3, 1, 1))).toEqual([["=SUM(A1:C1)"]]);
      workbook.remove(sheet, "column", 1, 1);
      expect(workbook.formulas(block(0, 2, 1, 1))).toEqual([["=SUM(A1:B1)"]]);
    });
  });

  describe(`${name}: sheets`, () => {
    test("addSheet, renameSheet and hideSheet show in sheets(), in order", () => {
      const { workbook, sheet } = make([]);
      const first = workbook.addSheet("Before", 0);
      workbook.renameSheet(sheet, "Renamed");
      workbook.hideSheet(first, true);
      expect(workbook.sheets().map(({ id, name, hidden }) => ({ id, name, hidden }))).toEqual([
        { id: first, name: "Before", hidden: true },
        { id: sheet, name: "Renamed", hidden: false },
      ]);
      expect(workbook.sheets()[0]).toMatchObject({ rows: 1000, columns: 26 });
    });

    test("removeSheet() takes it out and says so", () => {
      const { workbook, events } = make([]);
      const second = workbook.addSheet("Second", 1);
      workbook.removeSheet(second);
      expect(workbook.sheets()).toHaveLength(1);
      expect(events).toContainEqual({ kind: "removeSheet", sheet: second });
    });

    test("copySheet() copies cells and formats, and the two are apart afterwards", () => {
      const { workbook, sheet, block, events } = make([["a"]]);
      workbook.setFormat(block(0, 0, 1, 1), "@");
      const copy = workbook.copySheet(sheet, "Copy", 1);
      workbook.write(sheet, 0, 0, [["changed"]]);
      const same = { ...block(0, 0, 1, 1), sheet: copy };
      expect(workbook.values(same)).toEqual([["a"]]);
      expect(workbook.formats(same)).toEqual([["@"]]);
      expect(events).toContainEqual({ kind: "copySheet", sheet, copy });
    });
  });
}
