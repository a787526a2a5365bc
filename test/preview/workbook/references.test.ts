import { describe, expect, test } from "vitest";
import { followRename, followStructure, translateFormula } from "../../../preview/workbook/references";

describe("followStructure", () => {
  const insertB = { kind: "insert", sheet: "s", axis: "column", at: 1, count: 1 } as const;
  test.each([
    ["=A1+B1", "=A1+C1"],
    ["=SUM(A1:C3)", "=SUM(A1:D3)"],
    ["=SUM($B$2:B)", "=SUM($C$2:C)"],
    ["=B:B", "=C:C"],
    ["=2:2", "=2:2"],
    ['="B1 stays"&B1', '="B1 stays"&C1'],
    ["=LOG10(B2)+B2.5", "=LOG10(C2)+B2.5"],
    ["=Other!B1+'My sheet'!B1", "=Other!B1+'My sheet'!C1"],
    ["=B1B+B_1", "=B1B+B_1"],
    ["=1E5*2", "=1E5*2"],
  ])("of %s, a column inserted before B: %s", (formula, after) => {
    expect(followStructure(formula, "My sheet", insertB, "My sheet")).toBe(after);
  });

  const removeB = { kind: "remove", sheet: "s", axis: "column", at: 1, count: 1 } as const;
  test.each([
    ["=B1+C1", "=#REF!+B1"],
    ["=SUM(A1:C1)", "=SUM(A1:B1)"],
    ["=SUM(B1:B9)", "=SUM(#REF!)"],
  ])("of %s, column B removed: %s", (formula, after) => {
    expect(followStructure(formula, "Data", removeB, "Data")).toBe(after);
  });

  test("of =A2:A, a row inserted at the top: =A3:A", () => {
    const event = { kind: "insert", sheet: "s", axis: "row", at: 0, count: 1 } as const;
    expect(followStructure("=SUM(A2:A)", "Data", event, "Data")).toBe("=SUM(A3:A)");
  });
});

describe("translateFormula", () => {
  test.each([
    ["=A1+$A$1+A$1+$A1", 2, 1, "=B3+$A$1+B$1+$A3"],
    ["=A1", -1, 0, "=#REF!"],
  ])("(%s, %i, %i) is %s", (formula, rows, columns, after) => {
    expect(translateFormula(formula, rows, columns)).toBe(after);
  });
});

test("followRename('=Old!A1+A1', 'Old', 'New name') is ='New name'!A1+A1", () => {
  expect(followRename("=Old!A1+A1", "Old", "New name")).toBe("='New name'!A1+A1");
});
