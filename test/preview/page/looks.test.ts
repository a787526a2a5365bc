import { expect, test } from "vitest";
import type { Validation } from "../../../preview/workbook/layer";
import { COLUMN_BEFORE_A, SORT_BY_SCORE, sharedSheet } from "./sharedSheet";

const LIST: Validation = {
  condition: { type: "VALUE_IN_LIST", values: [["Gold", "Silver"], true] },
  allowInvalid: true,
  helpText: "A tier",
};

test("a drop-down of a script is one in the page, and keeps its help text", () => {
  const { layer, block, appearance, person, sheet } = sharedSheet();
  layer.validations.fill(block(1, 0, 3, 1), LIST);
  appearance.refresh();
  const ana = person();
  const { getters } = ana.model;
  expect(getters.cellHasListDataValidationIcon({ sheetId: sheet, row: 2, col: 0 })).toBe(true);
  expect(getters.cellHasListDataValidationIcon({ sheetId: sheet, row: 4, col: 0 })).toBe(false);
  ana.do("ADD_COLUMNS_ROWS", COLUMN_BEFORE_A);
  appearance.absorb();
  expect(layer.validations.get(3, 1)).toEqual(LIST);
  expect(layer.validations.get(3, 0)).toBeUndefined();
});

test("a drop-down that somebody made reaches the scripts", () => {
  const { layer, appearance, person, sheet } = sharedSheet();
  const ana = person();
  const criterion = { type: "isValueInList", values: ["A", "B"], displayStyle: "arrow" };
  ana.do("ADD_DATA_VALIDATION_RULE", {
    rule: { id: "1", criterion, isBlocking: true },
    ranges: [ana.model.getters.getRangeDataFromXc(sheet, "B2:B4")],
  });
  appearance.absorb();
  expect(layer.validations.get(1, 1)).toEqual({
    condition: { type: "VALUE_IN_LIST", values: [["A", "B"], true] },
    allowInvalid: false,
    helpText: undefined,
  });
});

test("merged cells go both ways, and those that the page can't show stay", () => {
  const { layer, block, appearance, person } = sharedSheet();
  layer.filter = { block: block(0, 0, 4, 2), criteria: new Map() };
  layer.merges = [block(8, 0, 1, 2), block(1, 0, 2, 1)];
  appearance.refresh();
  const ana = person();
  ana.do("REMOVE_MERGE", { target: [{ left: 0, right: 1, top: 8, bottom: 8 }] });
  ana.do("ADD_MERGE", { target: [{ left: 3, right: 4, top: 0, bottom: 0 }] });
  appearance.absorb();
  expect(layer.merges).toEqual([block(0, 3, 1, 2), block(1, 0, 2, 1)]);
});

test("what somebody paints, freezes, hides and widens, scripts can read", () => {
  const { layer, appearance, person } = sharedSheet();
  const ana = person();
  const target = [{ left: 0, right: 1, top: 0, bottom: 0 }];
  ana.do("SET_FORMATTING", { target, style: { fillColor: "#D9EAD3", bold: true } });
  ana.do("FREEZE_ROWS", { quantity: 1 });
  ana.do("HIDE_COLUMNS_ROWS", { dimension: "COL", elements: [4] });
  ana.do("RESIZE_COLUMNS_ROWS", { dimension: "COL", elements: [0], size: 200 });
  appearance.absorb();
  expect(layer.styles.background.block({ row: 0, column: 0, rows: 1, columns: 3 })).toEqual([
    ["#d9ead3", "#d9ead3", ""],
  ]);
  expect(layer.styles.fontWeight.get(0, 1)).toBe("bold");
  expect(layer.frozen).toEqual({ row: 1, column: 0 });
  expect([...layer.hidden.column]).toEqual([4]);
  expect([...layer.columnWidths]).toEqual([[0, 200]]);
});

test("a person's sort takes colours along for scripts as well", () => {
  const { layer, appearance, person } = sharedSheet();
  layer.styles.background.write(1, 0, [["#ffff00"]]);
  appearance.refresh();
  const ana = person();
  ana.do("SORT_CELLS", SORT_BY_SCORE);
  appearance.absorb();
  expect([1, 2, 3].map((row) => layer.styles.background.get(row, 0))).toEqual(["", "", "#ffff00"]);
  appearance.refresh();
  expect([1, 2, 3].map((row) => ana.fill(row, 0))).toEqual([undefined, undefined, "#ffff00"]);
});
