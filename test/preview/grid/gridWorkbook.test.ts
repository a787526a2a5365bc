import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createGridWorkbook } from "../../../preview/workbook/gridWorkbook";
import type { CellInput, StructureEvent } from "../../../preview/workbook/workbook";
import { workbookContract } from "../workbook/contract";

workbookContract("grid workbook", (cells, size = { rows: 20, columns: 8 }) =>
  createGridWorkbook({ sheets: [{ name: "Data", cells, ...size }] }),
);

function make(cells: readonly (readonly CellInput[])[] = [], locale = "en_US") {
  const workbook = createGridWorkbook({ locale, sheets: [{ name: "Data", cells, rows: 40, columns: 8 }] });
  const sheet = workbook.sheets()[0]!.id;
  const block = (row: number, column: number, rows = 1, columns = 1) => ({
    sheet,
    row,
    column,
    rows,
    columns,
  });
  return { workbook, sheet, block };
}

describe("createGridWorkbook: cells", () => {
  test("write(number) between 1e-307 and 1e307 keeps every digit", () => {
    const { workbook, sheet, block } = make();
    const size = fc.double({ min: 1e-307, max: 1e307, noNaN: true });
    fc.assert(
      fc.property(size, fc.constantFrom(-1, 0, 1), (size, sign) => {
        const number = sign === 0 ? 0 : sign * size;
        workbook.write(sheet, 0, 0, [[number]]);
        expect(workbook.values(block(0, 0))).toEqual([[number]]);
      }),
    );
  });

  test("write(text) keeps every letter, and so does a workbook that starts with it", () => {
    const { workbook, sheet, block } = make();
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom(
        "https://example.com/a",
        "[label](https://example.com)",
        "$12",
        "1e5",
        "Mar 3 2024",
        "10:30",
        "-",
      ),
    );
    fc.assert(
      fc.property(text, (text) => {
        workbook.write(sheet, 0, 0, [[text]]);
        expect(workbook.values(block(0, 0))).toEqual([[text]]);
        const { workbook: started, block: first } = make([[text]]);
        expect(started.values(first(0, 0))).toEqual([[text]]);
      }),
    );
  });

  test.each([
    ["en_US", 45000, "m/d/yyyy"],
    ["en_US", 45000.5, "m/d/yyyy hh:mm:ss a"],
    ["zh_CN", 45000, "yyyy/m/d"],
  ])("write(date) in %s of %d formats the cell as %s", (locale, serial, format) => {
    const { workbook, sheet, block } = make([], locale);
    workbook.write(sheet, 0, 0, [[{ serial }]]);
    expect(workbook.formats(block(0, 0))).toEqual([[format]]);
    expect(workbook.values(block(0, 0))).toEqual([[{ serial }]]);
  });

  test("write(date) into a formatted cell keeps its format", () => {
    const { workbook, sheet, block } = make();
    workbook.setFormat(block(0, 0), "yyyy-mm-dd");
    workbook.write(sheet, 0, 0, [[{ serial: 45000 }]]);
    expect(workbook.formats(block(0, 0))).toEqual([["yyyy-mm-dd"]]);
  });

  test.each([
    ["=1/0", "#DIV/0!"],
    ["=VLOOKUP(9,A1:A2,1,FALSE)", "#N/A"],
    ["=NOSUCHFUNCTION()", "#NAME?"],
    ["=1+", "#ERROR!"],
    ["=C1", "#REF!"],
  ])("values() of %s in C1 is Google's %s", (formula, error) => {
    const { workbook, sheet, block } = make();
    workbook.write(sheet, 0, 2, [[{ formula }]]);
    expect(workbook.values(block(0, 2))).toEqual([[{ error }]]);
  });

  test("a formula follows an edit on the next read", () => {
    const { workbook, sheet, block } = make([[2], [{ formula: "=ARRAYFORMULA(A1*10)" }]]);
    expect(workbook.values(block(1, 0))).toEqual([[20]]);
    workbook.write(sheet, 0, 0, [[3]]);
    expect(workbook.values(block(1, 0))).toEqual([[30]]);
  });

  test("used() counts what a formula spills", () => {
    const { workbook, sheet } = make([[{ formula: "={1,2;3,4}" }]]);
    expect(workbook.used(sheet)).toEqual({ rows: 2, columns: 2 });
  });

  test("write() of 30,000 cells is one call and two revisions", () => {
    const workbook = createGridWorkbook({ sheets: [{ name: "Data", rows: 30_000, columns: 1 }] });
    const sheet = workbook.sheets()[0]!.id;
    workbook.write(
      sheet,
      0,
      0,
      Array.from({ length: 30_000 }, (_, row) => [row]),
    );
    expect(workbook.values({ sheet, row: 29_999, column: 0, rows: 1, columns: 1 })).toEqual([[29_999]]);
    expect(workbook.revisions.all()).toHaveLength(2);
  });

  test("write() outside the sheet throws", () => {
    const { workbook, sheet } = make();
    expect(() => workbook.write(sheet, 99, 0, [["x"]])).toThrow(/TargetOutOfSheet/);
  });
});

describe("createGridWorkbook: structure", () => {
  test("move() takes references along, in a hidden sheet too", () => {
    const { workbook, sheet, block } = make([[1, 2, { formula: "=A1+10" }]]);
    workbook.addSheet("Other", 1);
    workbook.hideSheet(sheet, true);
    workbook.move(sheet, "column", 0, 1, 2);
    expect(workbook.values(block(0, 0, 1, 3))).toEqual([[2, 1, 11]]);
    expect(workbook.formulas(block(0, 2))).toEqual([["=B1+10"]]);
    expect(workbook.sheets()[0]!.hidden).toBe(true);
  });

  test("reorder() shifts the relative references of the formulas it carries", () => {
    const { workbook, block } = make([
      [1, { formula: "=A1*$A$9" }],
      [2, { formula: "=A2*$A$9" }],
    ]);
    workbook.reorder(block(0, 0, 2, 2), [1, 0]);
    expect(workbook.formulas(block(0, 1, 2, 1))).toEqual([["=A1*$A$9"], ["=A2*$A$9"]]);
  });

  test("insert() takes no format over from the neighbours", () => {
    const { workbook, sheet, block } = make([["a", "b"]]);
    workbook.setFormat(block(0, 0, 1, 2), "0.00");
    workbook.insert(sheet, "column", 1, 1);
    expect(workbook.formats(block(0, 0, 1, 3))).toEqual([["0.00", "", "0.00"]]);
  });
});

describe("createGridWorkbook: with a page beside it", () => {
  /** A second model in the same session, as a browser page is. */
  function withPage(cells: readonly (readonly CellInput[])[]) {
    const { workbook, sheet, block } = make(cells);
    const { Model } = engineOf(workbook);
    const page = new Model(structuredClone(workbook.start), {
      client: { id: "page", name: "Ana" },
      transportService: {
        sendMessage: async (message) => workbook.revisions.receive(JSON.parse(JSON.stringify(message))),
        onNewMessage: (_id, listener) => {
          workbook.revisions.subscribe((message) => listener(JSON.parse(JSON.stringify(message))));
        },
        leave: () => {},
      },
    });
    const events: StructureEvent[] = [];
    workbook.onStructure((event) => events.push(event));
    return { workbook, sheet, block, page, events };
  }

  const column = (sheetId: string) => ({ sheetId, sheetName: "Data", dimension: "COL" }) as const;

  test("a page's edit is in values(), and write() is on the page", () => {
    const { workbook, sheet, block, page } = withPage([["a"]]);
    page.dispatch("UPDATE_CELL", { sheetId: sheet, row: 0, col: 1, content: "3/4/2024" });
    workbook.write(sheet, 0, 2, [["tier"]]);
    expect(workbook.values(block(0, 1))).toEqual([[{ serial: 45355 }]]);
    expect(page.getters.getEvaluatedCell({ sheetId: sheet, row: 0, col: 2 }).value).toBe("tier");
  });

  test("a column a person inserts, deletes or moves is heard by onStructure", () => {
    const { sheet, page, events } = withPage([["a", "b", "c"]]);
    page.dispatch("ADD_COLUMNS_ROWS", { ...column(sheet), base: 0, quantity: 2, position: "after" });
    page.dispatch("REMOVE_COLUMNS_ROWS", { ...column(sheet), elements: [5, 1, 2] });
    page.dispatch("MOVE_COLUMNS_ROWS", { ...column(sheet), base: 2, elements: [0], position: "after" });
    page.dispatch("MOVE_COLUMNS_ROWS", { ...column(sheet), base: 0, elements: [2], position: "before" });
    expect(events).toEqual([
      { kind: "insert", sheet, axis: "column", at: 1, count: 2 },
      { kind: "remove", sheet, axis: "column", at: 5, count: 1 },
      { kind: "remove", sheet, axis: "column", at: 1, count: 2 },
      { kind: "move", sheet, axis: "column", from: 0, count: 1, to: 3 },
      { kind: "move", sheet, axis: "column", from: 2, count: 1, to: 0 },
    ]);
  });

  test("an undone insertion is heard as a removal", () => {
    const { sheet, page, events } = withPage([["a"]]);
    page.dispatch("ADD_COLUMNS_ROWS", { ...column(sheet), base: 0, quantity: 1, position: "before" });
    page.dispatch("REQUEST_UNDO");
    expect(events.map((event) => event.kind)).toEqual(["insert", "remove"]);
  });

  test("a page that joins late sees what the others see", () => {
    const { workbook, sheet, page } = withPage([["a"]]);
    page.dispatch("UPDATE_CELL", { sheetId: sheet, row: 3, col: 1, content: "typed" });
    workbook.insert(sheet, "row", 0, 1);
    const { Model } = engineOf(workbook);
    const late = new Model(
      structuredClone(workbook.start),
      {},
      structuredClone([...workbook.revisions.all()]),
    );
    expect(late.getters.getEvaluatedCell({ sheetId: sheet, row: 4, col: 1 }).value).toBe("typed");
  });

  test("a revision made on an outdated state is dropped", () => {
    const { workbook } = withPage([["a"]]);
    const outdated = {
      type: "REMOTE_REVISION",
      version: 1,
      clientId: "page",
      commands: [],
      serverRevisionId: "no such revision",
      nextRevisionId: "next",
    } as const;
    workbook.revisions.receive(outdated);
    expect(workbook.revisions.all()).toEqual([]);
  });
});

function engineOf(workbook: ReturnType<typeof createGridWorkbook>) {
  return { Model: workbook.model.constructor as new (...args: never[]) => typeof workbook.model } as {
    Model: typeof import("@odoo/o-spreadsheet").Model;
  };
}
