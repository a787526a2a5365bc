import { expect, test } from "vitest";
import { COLUMN_BEFORE_A, SORT_BY_SCORE, sharedSheet } from "./sharedSheet";

/** A filter over A1:B4 that leaves out Yi. */
function filtered() {
  const shared = sharedSheet();
  const { layer, block, appearance } = shared;
  const criteria = new Map([[0, { hiddenValues: ["Yi"], condition: undefined }]]);
  layer.filter = { block: block(0, 0, 4, 2), criteria };
  appearance.refresh();
  return shared;
}

test("a script's filter hides the same rows for everybody, for who comes later too", () => {
  const { layer, appearance, person } = filtered();
  const ana = person();
  expect([1, 2, 3].map(ana.isFiltered)).toEqual([false, true, false]);
  const condition = { type: "TEXT_EQUAL_TO", values: ["zoe"] };
  layer.filter = { ...layer.filter!, criteria: new Map([[0, { hiddenValues: [], condition }]]) };
  appearance.refresh();
  for (const each of [ana, person()]) expect([1, 2, 3].map(each.isFiltered)).toEqual([true, true, false]);
  layer.filter = undefined;
  appearance.refresh();
  expect([1, 2, 3].map(ana.isFiltered)).toEqual([false, false, false]);
});

test("what somebody filters reaches everybody and the scripts, with values as they are shown, and undo takes it back", () => {
  const { layer, appearance, person } = filtered();
  const [ana, ben] = [person(), person()];
  ana.do("UPDATE_FILTER", { row: 0, col: 0, value: { filterType: "values", hiddenValues: ["xu", "zoe"] } });
  appearance.absorb();
  expect([1, 2, 3].map(ben.isFiltered)).toEqual([true, false, true]);
  expect(layer.filter?.criteria.get(0)?.hiddenValues).toEqual(["Xu", "Zoe"]);
  ana.do("REQUEST_UNDO");
  appearance.absorb();
  for (const each of [ana, ben]) expect([1, 2, 3].map(each.isFiltered)).toEqual([false, true, false]);
  expect(layer.filter?.criteria.get(0)?.hiddenValues).toEqual(["Yi"]);
});

test("a sort of the filter's rows moves nothing beside it", () => {
  const { workbook, sheet, layer, appearance, person } = filtered();
  workbook.write(sheet, 1, 2, [["beside"]]);
  layer.notes.write(1, 2, [["stays"]]);
  layer.notes.write(1, 1, [["goes"]]);
  appearance.refresh();
  person().do("SORT_CELLS", SORT_BY_SCORE);
  appearance.absorb();
  expect(workbook.values({ sheet, row: 1, column: 0, rows: 3, columns: 3 })).toEqual([
    ["Yi", 1, "beside"],
    ["Zoe", 2, ""],
    ["Xu", 3, ""],
  ]);
  expect([layer.notes.get(1, 2), layer.notes.get(3, 1)]).toEqual(["stays", "goes"]);
});

test("an inserted column moves the filter with its criteria", () => {
  const { layer, block, appearance, person } = filtered();
  const ana = person();
  ana.do("ADD_COLUMNS_ROWS", COLUMN_BEFORE_A);
  appearance.absorb();
  expect(layer.filter).toEqual({
    block: block(0, 1, 4, 2),
    criteria: new Map([[1, { hiddenValues: ["Yi"], condition: undefined }]]),
  });
  expect([1, 2, 3].map(ana.isFiltered)).toEqual([false, true, false]);
});

test("what is written beside or below a filter does not make it grow", () => {
  const { workbook, sheet, layer, block, appearance, person } = filtered();
  workbook.write(sheet, 0, 2, [["Tier"]]);
  person().do("UPDATE_CELL", { row: 4, col: 0, content: "Wu" });
  appearance.absorb();
  expect(layer.filter?.block).toEqual(block(0, 0, 4, 2));
});

test("a column that is dragged within a filter takes its criteria along, and undo brings it back", async () => {
  const { layer, block, appearance, person } = filtered();
  const ana = person();
  const drag = { sheetName: "Data", dimension: "COL", base: 0, position: "before", elements: [1] };
  ana.do("MOVE_COLUMNS_ROWS", drag);
  await Promise.resolve();
  const criteria = { hiddenValues: ["Yi"], condition: undefined };
  expect([1, 2, 3].map(ana.isFiltered)).toEqual([false, true, false]);
  appearance.absorb();
  expect(layer.filter).toEqual({ block: block(0, 0, 4, 2), criteria: new Map([[1, criteria]]) });
  ana.do("REQUEST_UNDO");
  await Promise.resolve();
  appearance.absorb();
  expect(layer.filter).toEqual({ block: block(0, 0, 4, 2), criteria: new Map([[0, criteria]]) });
  for (const each of [ana, person()]) expect([1, 2, 3].map(each.isFiltered)).toEqual([false, true, false]);
});
