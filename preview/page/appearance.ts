import { createCommands } from "../workbook/grid/commands";
import type { GridWorkbook } from "../workbook/gridWorkbook";
import { CELL_STYLES, type CellStyle, createLayer, type Layer, type SheetLayer } from "../workbook/layer";
import type { Axis, SheetId } from "../workbook/workbook";

export interface Appearance {
  /** Shows in the grid what a script changed in the layer since the last time. */
  refresh(): void;
}

/**
 * Colours, widths, frozen and hidden rows and columns are kept beside the engine; people see them only when the grid
 * has them too. A second layer remembers what is shown, and follows rows and columns as the first does, so that only
 * differences are sent and what a person formatted by hand stays.
 */
export function createAppearance(workbook: GridWorkbook, wanted: Layer): Appearance {
  const shown = createLayer(workbook);
  return {
    refresh() {
      for (const { id } of workbook.sheets()) {
        showStyles(workbook, id, wanted.sheet(id), shown.sheet(id));
        showHeaders(workbook, id, wanted.sheet(id), shown.sheet(id));
      }
    },
  };
}

type EngineStyle = Readonly<Record<string, string | boolean>>;

/** A layer's style as the engine's; "" takes it away. */
const engineStyle: Readonly<Record<CellStyle, (value: string) => EngineStyle>> = {
  background: (color) => ({ fillColor: color }),
  fontColor: (color) => ({ textColor: color }),
  fontWeight: (weight) => ({ bold: weight === "bold" }),
  horizontalAlignment: (align) => ({ align }),
  wrap: (wrap) => ({ wrapping: wrap === "" ? "overflow" : wrap.toLowerCase() }),
};

function showStyles(workbook: GridWorkbook, sheetId: SheetId, wanted: SheetLayer, shown: SheetLayer): void {
  const changes = new Map<string, { row: number; col: number; style: EngineStyle }>();
  for (const name of CELL_STYLES) {
    const target = wanted.styles[name];
    const current = shown.styles[name];
    const area = unionOf(target.extent(), current.extent());
    for (let row = 0; row < area.rows; row++) {
      if (target.row(row) === current.row(row)) continue;
      for (let col = 0; col < area.columns; col++) {
        const value = target.get(row, col);
        if (value === current.get(row, col)) continue;
        const key = `${row} ${col}`;
        changes.set(key, { row, col, style: { ...changes.get(key)?.style, ...engineStyle[name](value) } });
        current.write(row, col, [[value]]);
      }
    }
  }
  const { getters } = workbook.model;
  const updates = [...changes.values()].map(({ row, col, style }) => {
    const before = getters.getCell({ sheetId, row, col })?.style;
    return { sheetId, row, col, style: { ...before, ...style } };
  });
  createCommands(workbook.model).update(updates);
}

function showHeaders({ model }: GridWorkbook, sheetId: SheetId, wanted: SheetLayer, shown: SheetLayer): void {
  for (const axis of ["row", "column"] as const) {
    const dimension = axis === "row" ? "ROW" : "COL";
    const hide = minus(wanted.hidden[axis], shown.hidden[axis]);
    const unhide = minus(shown.hidden[axis], wanted.hidden[axis]);
    if (hide.length > 0) model.dispatch("HIDE_COLUMNS_ROWS", { sheetId, dimension, elements: hide });
    if (unhide.length > 0) model.dispatch("UNHIDE_COLUMNS_ROWS", { sheetId, dimension, elements: unhide });
    if (wanted.frozen[axis] !== shown.frozen[axis]) freeze(model, sheetId, axis, wanted.frozen[axis]);
  }
  for (const [column, size] of wanted.columnWidths) {
    if (shown.columnWidths.get(column) === size) continue;
    model.dispatch("RESIZE_COLUMNS_ROWS", { sheetId, dimension: "COL", elements: [column], size });
  }
  shown.hidden = wanted.hidden;
  shown.frozen = wanted.frozen;
  shown.columnWidths = wanted.columnWidths;
}

function freeze(model: GridWorkbook["model"], sheetId: SheetId, axis: Axis, quantity: number): void {
  if (axis === "row") {
    if (quantity > 0) model.dispatch("FREEZE_ROWS", { sheetId, quantity });
    else model.dispatch("UNFREEZE_ROWS", { sheetId });
  } else if (quantity > 0) model.dispatch("FREEZE_COLUMNS", { sheetId, quantity });
  else model.dispatch("UNFREEZE_COLUMNS", { sheetId });
}

function unionOf(a: { rows: number; columns: number }, b: { rows: number; columns: number }) {
  return { rows: Math.max(a.rows, b.rows), columns: Math.max(a.columns, b.columns) };
}

function minus(a: ReadonlySet<number>, b: ReadonlySet<number>): number[] {
  return [...a].filter((index) => !b.has(index));
}
