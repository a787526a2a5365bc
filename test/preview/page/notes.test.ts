import { expect, test } from "vitest";
import { COLUMN_BEFORE_A, SORT_BY_SCORE, sharedSheet } from "./sharedSheet";

/** A note on Xu, in A2, that everybody sees. */
function withNote() {
  const shared = sharedSheet();
  shared.layer.notes.write(1, 0, [["from Xi'an"]]);
  shared.appearance.refresh();
  return shared;
}

test("a note of a script is in every page, and goes when the script takes it away", () => {
  const { layer, appearance, person } = withNote();
  const ana = person();
  expect(ana.notes()).toEqual([{ row: 1, col: 0, text: "from Xi'an" }]);
  layer.notes.write(1, 0, [[""]]);
  layer.notes.write(2, 1, [["low"]]);
  appearance.refresh();
  expect(ana.notes()).toEqual([{ row: 2, col: 1, text: "low" }]);
});

test("a person's sort takes notes along, in the page, for scripts, and back with undo", () => {
  const { layer, appearance, person } = withNote();
  const ana = person();
  const ben = person();
  ana.do("SORT_CELLS", SORT_BY_SCORE);
  appearance.absorb();
  for (const each of [ana, ben]) expect(each.notes()).toEqual([{ row: 3, col: 0, text: "from Xi'an" }]);
  expect([layer.notes.get(3, 0), layer.notes.get(1, 0)]).toEqual(["from Xi'an", ""]);
  ana.do("REQUEST_UNDO");
  appearance.absorb();
  expect(ben.notes()).toEqual([{ row: 1, col: 0, text: "from Xi'an" }]);
  expect([layer.notes.get(1, 0), layer.notes.get(3, 0)]).toEqual(["from Xi'an", ""]);
});

test("a script's sort takes notes along in every page", () => {
  const { workbook, layer, block, appearance, person } = withNote();
  const ana = person();
  workbook.reorder(block(1, 0, 3, 2), [1, 2, 0]);
  appearance.refresh();
  expect(ana.notes()).toEqual([{ row: 3, col: 0, text: "from Xi'an" }]);
  expect(layer.notes.get(3, 0)).toBe("from Xi'an");
});

test("a sort and a column inserted at the same time agree about notes", () => {
  const { workbook, sheet, layer, block, appearance, person } = withNote();
  const [ana, ben] = [person(), person()];
  ana.do("ADD_COLUMNS_ROWS", COLUMN_BEFORE_A);
  workbook.reorder(block(1, 1, 3, 2), [1, 2, 0]);
  ben.do("ADD_COLUMNS_ROWS", COLUMN_BEFORE_A);
  appearance.absorb();
  expect(layer.notes.get(3, 2)).toBe("from Xi'an");
  expect(workbook.values({ sheet, row: 3, column: 2, rows: 1, columns: 1 })).toEqual([["Xu"]]);
  for (const each of [ana, ben]) expect(each.notes()).toEqual([{ row: 3, col: 2, text: "from Xi'an" }]);
});

test("cut and paste takes a note along; a deleted row takes it with it, and undo brings it back", () => {
  const { layer, appearance, person } = withNote();
  const ana = person();
  ana.model.selection.selectCell(0, 1);
  ana.do("CUT");
  ana.do("PASTE", { target: [{ left: 3, right: 3, top: 5, bottom: 5 }] });
  appearance.absorb();
  expect(layer.notes.get(5, 3)).toBe("from Xi'an");
  expect(layer.notes.get(1, 0)).toBe("");
  ana.do("REMOVE_COLUMNS_ROWS", { sheetName: "Data", dimension: "ROW", elements: [5] });
  appearance.absorb();
  expect(layer.notes.extent()).toEqual({ rows: 0, columns: 0 });
  ana.do("REQUEST_UNDO");
  appearance.absorb();
  expect(layer.notes.get(5, 3)).toBe("from Xi'an");
});

test("copy and paste copies a note, as often as the cells are repeated", () => {
  const { layer, appearance, person } = withNote();
  const ana = person();
  ana.model.selection.selectCell(0, 1);
  ana.do("COPY");
  ana.do("PASTE", { target: [{ left: 3, right: 4, top: 5, bottom: 5 }] });
  appearance.absorb();
  expect([1, 5, 5].map((row, at) => layer.notes.get(row, [0, 3, 4][at]!))).toEqual(
    Array.from({ length: 3 }, () => "from Xi'an"),
  );
});

test("a note that is cut onto another takes its place", () => {
  const { layer, appearance, person } = withNote();
  layer.notes.write(2, 1, [["low"]]);
  appearance.refresh();
  const ana = person();
  ana.model.selection.selectCell(0, 1);
  ana.do("CUT");
  ana.do("PASTE", { target: [{ left: 1, right: 1, top: 2, bottom: 2 }] });
  expect(ana.notes()).toEqual([{ row: 2, col: 1, text: "from Xi'an" }]);
});
