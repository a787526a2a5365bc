import { expect, test } from "vitest";
import { EMPTY_RULE } from "../../../preview/services/conditionalFormat";
import type { Condition, ConditionalRule } from "../../../preview/workbook/layer";
import type { Block } from "../../../preview/workbook/workbook";
import { COLUMN_BEFORE_A, SORT_BY_SCORE, sharedSheet } from "./sharedSheet";

function rule(block: Block, type: string, value: unknown, background: string): ConditionalRule {
  const condition: Condition = { type, values: [value] };
  return { ...EMPTY_RULE, ranges: [block], condition, background };
}

test.each([
  ["CUSTOM_FORMULA", '=($B2=3)*ISTEXT("a ""mark""")', 1],
  ["CUSTOM_FORMULA", '=$B2=3+N("a mark")', 1],
  ["TEXT_EQUAL_TO", "Zoe", 3],
  ["TEXT_CONTAINS", "o", 3],
])("a rule of %s %s is drawn in row %s", (type, value, row) => {
  const { layer, block, appearance, person } = sharedSheet();
  layer.rules = [rule(block(1, 0, 3, 2), type, value, "#ff0000")];
  appearance.refresh();
  const ana = person();
  expect([1, 2, 3].map((each) => ana.fill(each, 0))).toEqual(
    [1, 2, 3].map((each) => (each === row ? "#ff0000" : undefined)),
  );
});

test("a label that looks like a formula, or like a number, is compared as text", () => {
  const { workbook, sheet, layer, block, appearance, person } = sharedSheet();
  workbook.write(sheet, 1, 0, [["=A tier"], ["007"], [7]]);
  layer.rules = ["=A tier", "007"].map((label) => rule(block(1, 0, 3, 1), "TEXT_EQUAL_TO", label, "#ff0000"));
  appearance.refresh();
  const ana = person();
  expect([1, 2, 3].map((row) => ana.fill(row, 0))).toEqual(["#ff0000", "#ff0000", undefined]);
});

test("the first of two rules wins", () => {
  const { layer, block, appearance, person } = sharedSheet();
  layer.rules = ["#111111", "#222222"].map((color) =>
    rule(block(1, 0, 3, 1), "CUSTOM_FORMULA", "=$B2=3", color),
  );
  appearance.refresh();
  expect(person().fill(1, 0)).toBe("#111111");
});

test("a rule that looks at all cells is drawn beside one that looks at each", () => {
  const { workbook, sheet, layer, block, appearance, person } = sharedSheet();
  workbook.write(sheet, 3, 0, [["Xu"]]);
  layer.rules = [rule(block(1, 1, 3, 1), "NUMBER_GREATER_THAN", 2, "#ff0000")];
  appearance.refresh();
  const ana = person();
  ana.do("ADD_CONDITIONAL_FORMAT", {
    cf: {
      id: "1",
      rule: { type: "CellIsRule", operator: "duplicateValues", values: [], style: { fillColor: "#00ff00" } },
    },
    ranges: [ana.model.getters.getRangeDataFromXc(sheet, "A2:A4")],
  });
  expect([1, 2, 3].map((row) => ana.fill(row, 0))).toEqual(["#00ff00", undefined, "#00ff00"]);
  expect(ana.fill(1, 1)).toBe("#ff0000");
});

test("a rule follows an edit and a sort in the page", () => {
  const { layer, block, appearance, person } = sharedSheet();
  layer.rules = [rule(block(1, 0, 3, 2), "CUSTOM_FORMULA", "=$B2=3", "#ff0000")];
  appearance.refresh();
  const ana = person();
  ana.do("SORT_CELLS", SORT_BY_SCORE);
  expect([1, 2, 3].map((row) => ana.fill(row, 0))).toEqual([undefined, undefined, "#ff0000"]);
  ana.do("UPDATE_CELL", { row: 1, col: 1, content: "3" });
  expect(ana.fill(1, 0)).toBe("#ff0000");
});

test("absorb() after somebody inserted a column leaves each rule with its mark, one column on", () => {
  const { layer, block, appearance, person } = sharedSheet();
  layer.rules = [rule(block(1, 0, 3, 2), "CUSTOM_FORMULA", '=$B2=3+N("a ""mark""")', "#ff0000")];
  appearance.refresh();
  const early = person();
  early.do("ADD_COLUMNS_ROWS", COLUMN_BEFORE_A);
  appearance.absorb();
  expect(layer.rules[0]?.condition?.values).toEqual(['=$C2=3+N("a ""mark""")']);
  expect(layer.rules[0]?.ranges).toEqual([block(1, 1, 3, 2)]);
  for (const each of [early, person()]) expect(each.fill(1, 1)).toBe("#ff0000");
});

test("absorb() takes a rule that somebody made, and keeps one that the page can't draw", () => {
  const { layer, block, appearance, person } = sharedSheet();
  const unseen = [
    rule(block(0, 0), "DATE_AFTER", "x", "#000000"),
    rule(block(0, 0), "CUSTOM_FORMULA", "=NO SUCH(", "#000000"),
  ];
  layer.rules = unseen;
  appearance.refresh();
  const ana = person();
  const style = { fillColor: "#00ff00", bold: true, strikethrough: true };
  ana.do("ADD_CONDITIONAL_FORMAT", {
    cf: { id: "1", rule: { type: "CellIsRule", operator: "containsText", values: ["o"], style } },
    ranges: [ana.model.getters.getRangeDataFromXc(sharedSheet().sheet, "A2:A4")],
  });
  appearance.absorb();
  expect(layer.rules).toEqual([
    {
      ranges: [block(1, 0, 3, 1)],
      condition: { type: "TEXT_CONTAINS", values: ["o"] },
      background: "#00ff00",
      bold: true,
      strikethrough: true,
    },
    ...unseen,
  ]);
});

test("refresh() and absorb() with nothing changed send and change nothing", () => {
  const { workbook, layer, block, appearance, person } = sharedSheet();
  const before = [rule(block(1, 0, 3, 2), "TEXT_EQUAL_TO", "Zoe", "#ff0000")];
  layer.rules = before;
  layer.notes.write(0, 0, [["who"]]);
  layer.filter = { block: block(0, 0, 4, 2), criteria: new Map() };
  appearance.refresh();
  const revisions = workbook.revisions.all().length;
  appearance.refresh();
  expect(workbook.revisions.all().length).toBe(revisions);
  person().do("UPDATE_CELL", { row: 9, col: 0, content: "x" });
  appearance.absorb();
  expect(layer.rules).toBe(before);
});

test("a rule reads the same column after that was dragged elsewhere", async () => {
  const { layer, block, appearance, person } = sharedSheet();
  layer.rules = [rule(block(1, 0, 3, 2), "CUSTOM_FORMULA", "=$B2=3", "#ff0000")];
  appearance.refresh();
  const ana = person();
  const drag = { sheetName: "Data", dimension: "COL", base: 1, position: "after", elements: [0] };
  ana.do("MOVE_COLUMNS_ROWS", drag);
  await Promise.resolve();
  appearance.absorb();
  expect(layer.rules[0]?.condition?.values).toEqual(["=$A2=3"]);
  for (const each of [ana, person()])
    expect([1, 2, 3].map((row) => each.fill(row, 1))).toEqual(["#ff0000", undefined, undefined]);
});
