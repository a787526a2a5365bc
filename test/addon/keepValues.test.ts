import { describe, expect, test } from "vitest";
import type { CellInput } from "../../preview/workbook/workbook";
import { callsTierline } from "../../src/addon/keep/callsTierline";
import { filledBlocks } from "../../src/addon/keep/filledBlocks";
import { addonHost, date } from "../support/addonHost";
import { calculatingSheet } from "../support/calculatingSheet";

const formula = (text: string): CellInput => ({ formula: text });

const CUSTOMERS: readonly (readonly CellInput[])[] = [
  ["Customer ID", "Last order", "Orders", "Total spent"],
  ["c1", date("2026-05-01"), 12, 900],
  ["c2", date("2026-04-20"), 4, 60],
  ["c3", date("2026-04-25"), 1, 20],
  ["c4", date("2024-06-01"), 2, 15],
  ["c5", date("2025-11-01"), 3, 5],
];

/** Customers with what stands beside them in each row. */
const beside = (...columns: readonly (readonly (CellInput | undefined)[])[]) =>
  CUSTOMERS.map((row, i) => [...row, ...columns.map((column) => column[i])]);

const SCORES = [["RFM score"], [555], [344], [413], [122], [231]];

describe("callsTierline(formula)", () => {
  test.each([
    ["=RFM_SCORE(B1:B, C1:C, D1:D)", true],
    ["=rfm_score (B1:B)", true],
    ["=IF(A1>0, TIER(D1:D), 0)", true],
    ["={CLV(1,2,3);NPS(A:A)}", true],
    ["=SUM(D1:D)", false],
    ['="RFM_SCORE(" & A1', false],
    ["='TIER('!A1", false],
    ["=MY_TIER(A1)", false],
    ["=TIER", false],
    ["", false],
  ])("of %s is %s", (text, expected) => {
    expect(callsTierline(text)).toBe(expected);
  });
});

describe("filledBlocks(anchors, formulas, before, after)", () => {
  const blank = (rows: number, columns: number) =>
    Array.from({ length: rows }, () => new Array(columns).fill(""));

  test("of a table is what went with its formula, its blank cells included", () => {
    const before = [
      ["T", "x", "n"],
      ["a", 1, ""],
      ["b", "", 2],
      ["typed", "", ""],
    ];
    const after = [
      ["T", "", ""],
      ["", "", ""],
      ["", "", ""],
      ["typed", "", ""],
    ];
    expect(filledBlocks([[0, 0]], blank(4, 3), before, after)).toEqual([
      { row: 0, column: 0, rows: 3, columns: 3 },
    ]);
  });

  test("of neighbours are told apart by their formulas", () => {
    const formulas = [
      ["=A", "=B"],
      ["", ""],
    ];
    const before = [
      ["s", "t"],
      [1, 2],
    ];
    const after = [
      ["s", "t"],
      ["", ""],
    ];
    expect(
      filledBlocks(
        [
          [0, 0],
          [0, 1],
        ],
        formulas,
        before,
        after,
      ),
    ).toEqual([
      { row: 0, column: 0, rows: 2, columns: 1 },
      { row: 0, column: 1, rows: 2, columns: 1 },
    ]);
  });

  test("of one value is its own cell, whatever is typed around it", () => {
    const typed = [
      [5, "x"],
      ["y", "z"],
    ];
    expect(filledBlocks([[0, 0]], blank(2, 2), typed, typed)).toEqual([
      { row: 0, column: 0, rows: 1, columns: 1 },
    ]);
  });
});

describe("keepValues", () => {
  const scored = () => calculatingSheet(beside([formula("=RFM_SCORE(B1:B6, C1:C6, D1:D6)")]));

  test("keeps all cells that one formula fills", async () => {
    const { ask, values, formulas } = await scored();
    const before = values("A1:E6");
    expect(values("E1:E6")).toEqual(SCORES);
    expect(ask({ do: "keepValues", of: "sheet" })).toEqual({
      sheet: "Customers",
      formulas: 1,
      cells: 6,
      left: { count: 0, firstCells: [] },
    });
    expect(values("A1:E6")).toEqual(before);
    expect(formulas("E1:E6").flat().join("")).toBe("");
  });

  test("is undone in one step, and the formula fills its cells again", async () => {
    const { ask, values, formulas, sheets } = await scored();
    const before = values("A1:E6");
    ask({ do: "keepValues", of: "sheet" });
    expect(sheets().filter(({ hidden }) => hidden)).toHaveLength(1);
    expect(ask({ do: "undoKeepValues" })).toEqual({ sheet: "Customers", formulas: 1, changed: 0 });
    expect(formulas("E1:E2")).toEqual([["=RFM_SCORE(B1:B6,C1:C6,D1:D6)"], [""]]);
    expect(values("A1:E6")).toEqual(before);
    expect(() => ask({ do: "undoKeepValues" })).toThrow("no formulas to bring back");
  });

  test("takes formulas that build on each other together, and those inside bigger ones", async () => {
    const { ask, values, formulas, write } = await calculatingSheet(
      beside(
        [formula("=RFM_SCORE(B1:B6, C1:C6, D1:D6)")],
        [formula("=RFM_SEGMENT(E1:E6)")],
        [undefined, formula("=SUM(RFM_SCORE(B1:B6, C1:C6, D1:D6))"), formula("=SUM(D2:D6)")],
      ),
    );
    const before = values("A1:G6");
    expect(ask({ do: "keepValues", of: "sheet" })).toMatchObject({ formulas: 3, cells: 13 });
    expect(values("A1:G6")).toEqual(before);
    expect(formulas("E1:G6").flat().filter(Boolean)).toEqual(["=SUM(D2:D6)"]);
    write("D2", 1);
    expect(values("E2:E2")).toEqual([[555]]);
  });

  test("takes only what is selected, of several areas", async () => {
    const { ask, select, formulas } = await calculatingSheet(
      beside(
        [formula("=RFM_SCORE(B1:B6, C1:C6, D1:D6)")],
        [formula("=TIER(D1:D6)")],
        [formula("=PARETO_SHARE(D1:D6)")],
      ),
    );
    select("E1:E3", "G1:G1");
    expect(ask({ do: "keepValues", of: "selection" })).toMatchObject({ formulas: 2, cells: 12 });
    expect(formulas("E1:G1")).toEqual([["", "=TIER(D1:D6)", ""]]);
    select("E2:E6");
    expect(() => ask({ do: "keepValues", of: "selection" })).toThrow("stands in the first of them");
  });

  test("leaves errors alone and names their cells", async () => {
    const { ask, formulas } = await calculatingSheet(
      beside([formula("=RFM_SCORE(B1:B6, C1:C6, D1:D6)")], [formula('=TIER(D1:D6, "bad")')]),
    );
    expect(ask({ do: "keepValues", of: "sheet" })).toMatchObject({
      formulas: 1,
      left: { count: 1, firstCells: ["F1"] },
    });
    expect(formulas("F1")).toEqual([['=TIER(D1:D6,"bad")']]);
    expect(() => ask({ do: "keepValues", of: "sheet" })).toThrow("still loading: F1");
  });

  test("keeps dates as dates, and text that looks like a formula as text", async () => {
    const orders = [
      ["Customer", "Date", "Amount", formula("=CUSTOMER_TABLE(A1:A4, B1:B4, C1:C4)")],
      ["=1+1", date("2026-01-05"), 20],
      ["0012", date("2026-02-05"), 5],
      ["=1+1", date("2026-03-05"), 20],
    ].map((row) => row.map((cell) => (cell === "=1+1" ? { formula: '="=1+1"' } : cell)));
    const { ask, values, formulas } = await calculatingSheet(orders);
    const before = values("D1:M3");
    expect(before[1]!.slice(0, 4)).toEqual(["=1+1", 2, 2, date("2026-01-05")]);
    ask({ do: "keepValues", of: "sheet" });
    expect(values("D1:M3")).toEqual(before);
    expect(formulas("D1:M3").flat().join("")).toBe("");
  });

  test("takes one formula per row in a column, and brings all back but what a person changed", async () => {
    const rows = CUSTOMERS.map((_, i) => (i === 0 ? "Value" : formula(`=CLV(D${i + 1}, 2, 1)`)));
    const { ask, values, formulas, write } = await calculatingSheet(beside(rows));
    expect(ask({ do: "keepValues", of: "sheet" })).toMatchObject({ formulas: 5, cells: 5 });
    expect(values("E2:E4")).toEqual([[1800], [120], [40]]);
    write("E3", 99);
    expect(ask({ do: "undoKeepValues" })).toEqual({ sheet: "Customers", formulas: 4, changed: 1 });
    expect(formulas("E2:E4")).toEqual([["=CLV(D2,2,1)"], [""], ["=CLV(D4,2,1)"]]);
    expect(values("E3")).toEqual([[99]]);
  });

  test("leaves a changed block as it is: its formula could not fill it any more", async () => {
    const { ask, values, formulas, write } = await scored();
    ask({ do: "keepValues", of: "sheet" });
    write("E4", "mine");
    expect(ask({ do: "undoKeepValues" })).toMatchObject({ formulas: 0, changed: 1 });
    expect(values("E3:E5")).toEqual([[344], ["mine"], [122]]);
    expect(formulas("E1")).toEqual([[""]]);
  });

  test("does not harm another formula that fills cells from ours", async () => {
    const { ask, values, formulas } = await calculatingSheet(
      beside([formula("=RFM_SCORE(B1:B6, C1:C6, D1:D6)")], [formula("=TRANSPOSE(TRANSPOSE(E1:E6))")]),
    );
    const before = values("E1:F6");
    ask({ do: "keepValues", of: "sheet" });
    expect(values("E1:F6")).toEqual(before);
    expect(formulas("E1:F1")).toEqual([["", "=TRANSPOSE(TRANSPOSE(E1:E6))"]]);
  });

  test("puts everything back where another formula's cells can't be told from ours", async () => {
    const { ask, values, formulas } = await calculatingSheet(
      beside([undefined, formula("=RFM_SCORE(B2:B6, C2:C6, D2:D6)")], [formula('=FILTER(E1:E6, E1:E6<>"")')]),
    );
    const before = [values("A1:F6"), formulas("A1:F6")];
    expect(() => ask({ do: "keepValues", of: "sheet" })).toThrow("everything was left as it was");
    expect([values("A1:F6"), formulas("A1:F6")]).toEqual(before);
    expect(() => ask({ do: "undoKeepValues" })).toThrow("no formulas to bring back");
  });

  test.each(["Range.copyTo", "Range.setValues"])("puts the formula back where %s fails", (failing) => {
    const { ask, host } = addonHost({
      cells: beside([{ formula: "=CLV(D1, 2, 1)", value: 7 }]).map((row) => row.map((cell) => cell ?? "")),
    });
    const { id } = host.document.workbook.sheets()[0]!;
    const anchor = { sheet: id, row: 0, column: 4, rows: 1, columns: 1 };
    host.onCall = ({ name }) => {
      if (name === failing) throw new Error("Service Spreadsheets timed out");
    };
    expect(() => ask({ do: "keepValues", of: "sheet" })).toThrow();
    host.onCall = undefined;
    expect(host.document.workbook.formulas(anchor)).toEqual([["=CLV(D1, 2, 1)"]]);
  });

  test("with no formula of ours changes nothing and says so", async () => {
    const { ask, sheets } = await calculatingSheet(beside([formula("=SUM(D2:D6)")]));
    expect(() => ask({ do: "keepValues", of: "sheet" })).toThrow("There is no Tierline formula");
    expect(sheets()).toHaveLength(1);
  });
});
