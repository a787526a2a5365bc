import { createCommands } from "../../workbook/grid/commands";
import type { GridWorkbook } from "../../workbook/gridWorkbook";
import { CELL_STYLES, type CellStyle, type Layer, type SheetLayer } from "../../workbook/layer";
import type { SheetId } from "../../workbook/workbook";
import type { SharedPart } from "./gridSheet";

/**
 * Colours, bold, alignment and wrapping of cells. A layer of its own remembers what is shown, and follows rows and
 * columns as the document's does, so that a run of a script costs only what the script changed.
 */
export function cellLooks(shown: Layer): SharedPart {
  return {
    show: (workbook, sheet, layer) => showLooks(workbook, sheet, layer, shown.sheet(sheet)),
    take: (workbook, sheet, layer) => takeLooks(workbook, sheet, layer, shown.sheet(sheet)),
  };
}

type EngineStyle = Readonly<Record<string, unknown>>;

/** A layer's style as the engine's, where "" takes it away, and back. */
const LOOKS: Readonly<
  Record<CellStyle, { toEngine(value: string): EngineStyle; fromEngine(style: EngineStyle): string }>
> = {
  background: {
    toEngine: (fillColor) => ({ fillColor }),
    fromEngine: ({ fillColor = "" }) => String(fillColor).toLowerCase(),
  },
  fontColor: {
    toEngine: (textColor) => ({ textColor }),
    fromEngine: ({ textColor = "" }) => String(textColor).toLowerCase(),
  },
  fontWeight: {
    toEngine: (weight) => ({ bold: weight === "bold" }),
    fromEngine: ({ bold }) => (bold ? "bold" : ""),
  },
  horizontalAlignment: {
    toEngine: (align) => ({ align }),
    fromEngine: ({ align = "" }) => String(align),
  },
  wrap: {
    toEngine: (wrap) => ({ wrapping: wrap === "true" ? "wrap" : "overflow" }),
    fromEngine: ({ wrapping }) => (wrapping === "wrap" ? "true" : ""),
  },
};

/** What says nothing: a layer may hold it where the grid holds none. */
const PLAIN: ReadonlySet<string> = new Set(["", "normal", "general", "#ffffff"]);

function showLooks(workbook: GridWorkbook, sheetId: SheetId, wanted: SheetLayer, shown: SheetLayer): void {
  const changes = new Map<string, { row: number; col: number; style: EngineStyle }>();
  for (const name of CELL_STYLES) {
    const target = wanted.styles[name];
    const current = shown.styles[name];
    const ends = [target.extent(), current.extent()];
    const columns = Math.max(...ends.map((end) => end.columns));
    for (let row = 0; row < Math.max(...ends.map((end) => end.rows)); row++) {
      if (target.row(row) === current.row(row)) continue;
      for (let col = 0; col < columns; col++) {
        const value = target.get(row, col);
        if (value === current.get(row, col)) continue;
        const key = `${row} ${col}`;
        const style = { ...changes.get(key)?.style, ...LOOKS[name].toEngine(value) };
        changes.set(key, { row, col, style });
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

function takeLooks({ model }: GridWorkbook, sheetId: SheetId, wanted: SheetLayer, shown: SheetLayer): void {
  const { getters } = model;
  const styled = new Map<string, EngineStyle>();
  for (const { id, style } of getters.getCells(sheetId)) {
    if (!style) continue;
    const { row, col } = getters.getCellPosition(id);
    styled.set(`${row} ${col}`, { ...style });
  }
  for (const name of CELL_STYLES) {
    for (const grid of [wanted.styles[name], shown.styles[name]]) {
      grid.map((value, row, col) => (styled.has(`${row} ${col}`) || PLAIN.has(value) ? value : ""));
      for (const [key, style] of styled) {
        const [row, col] = key.split(" ").map(Number) as [number, number];
        const value = LOOKS[name].fromEngine(style);
        const before = grid.get(row, col);
        if (value !== before && !(PLAIN.has(value) && PLAIN.has(before))) grid.write(row, col, [[value]]);
      }
    }
  }
}
