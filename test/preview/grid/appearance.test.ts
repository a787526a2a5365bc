import { expect, test } from "vitest";
import { createAppearance } from "../../../preview/page/appearance/appearance";
import { createGridWorkbook } from "../../../preview/workbook/gridWorkbook";
import { createLayer } from "../../../preview/workbook/layer";

function make() {
  const workbook = createGridWorkbook({
    sheets: [{ name: "Data", cells: [["a", "b"]], rows: 20, columns: 5 }],
  });
  const sheet = workbook.sheets()[0]!.id;
  const layer = createLayer(workbook);
  const appearance = createAppearance(workbook, layer);
  const { getters } = workbook.model;
  const style = (row: number, col: number) => getters.getCell({ sheetId: sheet, row, col })?.style;
  return { workbook, sheet, layer, appearance, getters, style };
}

test("refresh() shows a script's colours, and takes them away again", () => {
  const { layer, sheet, appearance, style } = make();
  const { background, fontWeight } = layer.sheet(sheet).styles;
  background.write(0, 1, [["#d9ead3"]]);
  fontWeight.write(0, 1, [["bold"]]);
  appearance.refresh();
  expect(style(0, 1)).toMatchObject({ fillColor: "#d9ead3", bold: true });
  background.write(0, 1, [[""]]);
  appearance.refresh();
  expect(style(0, 1)?.fillColor || "").toBe("");
  expect(style(0, 1)?.bold).toBe(true);
});

test("refresh() leaves alone what a person formatted", () => {
  const { workbook, sheet, layer, appearance, style } = make();
  workbook.model.dispatch("UPDATE_CELL", {
    sheetId: sheet,
    row: 0,
    col: 0,
    style: { italic: true, fillColor: "#FFFF00" },
  });
  layer.sheet(sheet).styles.fontWeight.write(0, 0, [["bold"]]);
  appearance.refresh();
  expect(style(0, 0)).toEqual({ italic: true, fillColor: "#FFFF00", bold: true });
});

test("refresh() after a column was inserted sends nothing anew", () => {
  const { workbook, sheet, layer, appearance, style } = make();
  layer.sheet(sheet).styles.background.write(0, 1, [["#d9ead3"]]);
  appearance.refresh();
  workbook.insert(sheet, "column", 0, 1);
  const revisions = workbook.revisions.all().length;
  appearance.refresh();
  expect(style(0, 2)?.fillColor).toBe("#d9ead3");
  expect(workbook.revisions.all().length).toBe(revisions);
});

test("refresh() hides, freezes and widens as the script did", () => {
  const { sheet, layer, appearance, getters } = make();
  const target = layer.sheet(sheet);
  target.hidden = { ...target.hidden, column: new Set([3]) };
  target.frozen = { row: 1, column: 0 };
  target.columnWidths = new Map([[1, 180]]);
  appearance.refresh();
  expect(getters.isColHidden(sheet, 3)).toBe(true);
  expect(getters.getPaneDivisions(sheet)).toEqual({ xSplit: 0, ySplit: 1 });
  expect(getters.getColSize(sheet, 1)).toBe(180);
  target.hidden = { ...target.hidden, column: new Set() };
  appearance.refresh();
  expect(getters.isColHidden(sheet, 3)).toBe(false);
});
