import type { GridWorkbook } from "../../workbook/gridWorkbook";
import type { Axis, SheetId } from "../../workbook/workbook";
import { atOnce, type GridCommand, type SharedPart } from "./gridSheet";

/** Hidden and frozen rows and columns, and the width of columns. */
export const headers: SharedPart = {
  show(workbook, sheetId, layer) {
    const commands: GridCommand[] = [];
    for (const axis of ["row", "column"] as const) {
      const dimension = axis === "row" ? "ROW" : "COL";
      const now = hiddenOf(workbook, sheetId, axis);
      const hide = minus(layer.hidden[axis], now);
      const unhide = minus(now, layer.hidden[axis]);
      if (hide.length > 0)
        commands.push({ type: "HIDE_COLUMNS_ROWS", payload: { sheetId, dimension, elements: hide } });
      if (unhide.length > 0)
        commands.push({ type: "UNHIDE_COLUMNS_ROWS", payload: { sheetId, dimension, elements: unhide } });
      const quantity = layer.frozen[axis];
      if (quantity !== frozenOf(workbook, sheetId)[axis]) commands.push(freezing(sheetId, axis, quantity));
    }
    const widths = widthsOf(workbook, sheetId);
    for (const [column, size] of layer.columnWidths) {
      if (widths.get(column) === size) continue;
      const payload = { sheetId, dimension: "COL", elements: [column], size };
      commands.push({ type: "RESIZE_COLUMNS_ROWS", payload });
    }
    atOnce(workbook, commands);
  },
  take(workbook, sheetId, layer) {
    layer.hidden = {
      row: hiddenOf(workbook, sheetId, "row"),
      column: hiddenOf(workbook, sheetId, "column"),
    };
    layer.frozen = frozenOf(workbook, sheetId);
    layer.columnWidths = widthsOf(workbook, sheetId);
  },
};

function hiddenOf({ model }: GridWorkbook, sheet: SheetId, axis: Axis): ReadonlySet<number> {
  const { getters } = model;
  const groups = axis === "row" ? getters.getHiddenRowsGroups(sheet) : getters.getHiddenColsGroups(sheet);
  return new Set(groups.flat());
}

function frozenOf({ model }: GridWorkbook, sheet: SheetId): Readonly<Record<Axis, number>> {
  const { xSplit, ySplit } = model.getters.getPaneDivisions(sheet);
  return { row: ySplit, column: xSplit };
}

/** Widths that somebody gave; the others are as wide as a new column. */
function widthsOf({ model }: GridWorkbook, sheet: SheetId): ReadonlyMap<number, number> {
  const { getters } = model;
  const widths = new Map<number, number>();
  for (let column = 0; column < getters.getNumberCols(sheet); column++) {
    const size = getters.getColSize(sheet, column);
    if (size !== USUAL_WIDTH) widths.set(column, size);
  }
  return widths;
}

/** What the engine gives a new column. */
const USUAL_WIDTH = 96;

function freezing(sheetId: SheetId, axis: Axis, quantity: number): GridCommand {
  const what = axis === "row" ? "ROWS" : "COLUMNS";
  return quantity > 0
    ? { type: `FREEZE_${what}`, payload: { sheetId, quantity } }
    : { type: `UNFREEZE_${what}`, payload: { sheetId } };
}

function minus(a: ReadonlySet<number>, b: ReadonlySet<number>): number[] {
  return [...a].filter((index) => !b.has(index));
}
