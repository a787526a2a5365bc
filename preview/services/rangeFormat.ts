import type { Execution } from "../runtime/execution";
import { ScriptError } from "../runtime/scriptError";
import { ITSELF, type Methods, read, write } from "../runtime/service";
import type { CellStyle } from "../workbook/layer";
import type { Block } from "../workbook/workbook";
import { overlaps, requireSameSize } from "./blocks";
import { requireEditable } from "./limits";
import type { RangeRef } from "./places";
import { type TextStyle, textStyleService } from "./textStyle";

/** Number formats and looks. A format of null is refused; "general" takes one away (docs/platform.md, 3.6). */
export const rangeFormat: Methods<RangeRef> = {
  getNumberFormat: read(
    "",
    ({ block }, execution) => numberFormats(execution, { ...block, rows: 1, columns: 1 })[0]![0],
  ),
  getNumberFormats: read("", ({ block }, execution) => numberFormats(execution, block)),
  setNumberFormat: write("String", ({ block }, execution, pattern: string) => {
    requireUntyped(execution, block);
    setPattern(execution, block, pattern);
    return ITSELF;
  }),
  setNumberFormats: write("Array[]", ({ block }, execution, patterns: string[][]) => {
    requireSameSize(block, patterns);
    requireUntyped(execution, block);
    patterns.forEach((row, r) => {
      row.forEach((pattern, c) => {
        setPattern(
          execution,
          { ...block, row: block.row + r, column: block.column + c, rows: 1, columns: 1 },
          pattern,
        );
      });
    });
    return ITSELF;
  }),
  clearFormat: write("", ({ block }, execution) => {
    requireEditable(execution, block);
    const { workbook, layer } = execution.document();
    workbook.setFormat(block, "");
    for (const grid of Object.values(layer.sheet(block.sheet).styles)) grid.fill(block, "");
    return ITSELF;
  }),
  ...style("Background", "background"),
  ...styleSetters("FontColor", "fontColor"),
  ...style("FontWeight", "fontWeight"),
  ...style("HorizontalAlignment", "horizontalAlignment"),
  getTextStyle: read("", ({ block }, execution) =>
    execution.handle(textStyleService, {
      fontColor: styleAt(execution, block, "fontColor"),
      fontWeight: styleAt(execution, block, "fontWeight"),
    }),
  ),
  setTextStyle: write("TextStyle", ({ block }, execution, style: TextStyle) => {
    setStyle(execution, block, "fontColor", style.fontColor);
    setStyle(execution, block, "fontWeight", style.fontWeight);
    return ITSELF;
  }),
  getWrap: read("", ({ block }, execution) => styleAt(execution, block, "wrap") === "true"),
  setWrap: write("Boolean", ({ block }, execution, wrap: boolean) => {
    setStyle(execution, block, "wrap", wrap ? "true" : "");
    return ITSELF;
  }),
};

const DEFAULTS: Readonly<Record<CellStyle, string>> = {
  background: "#ffffff",
  fontColor: "#000000",
  fontWeight: "normal",
  horizontalAlignment: "general",
  wrap: "",
};

/** Getter and setters of one look: of all cells at once, or cell by cell. */
function style(title: string, name: CellStyle): Methods<RangeRef> {
  return {
    [`get${title}`]: read("", ({ block }, execution) => styleAt(execution, block, name)),
    [`get${title}s`]: read("", ({ block }, execution) =>
      styles(execution, block, name).map((row) => row.map((value) => value || DEFAULTS[name])),
    ),
    ...styleSetters(title, name),
  } as Methods<RangeRef>;
}

function styleSetters(title: string, name: CellStyle): Methods<RangeRef> {
  return {
    [`set${title}`]: write("String?", ({ block }, execution, value: string | null) => {
      setStyle(execution, block, name, value ?? "");
      return ITSELF;
    }),
    [`set${title}s`]: write("Array[]", ({ block }, execution, values: (string | null)[][]) => {
      requireSameSize(block, values);
      requireEditable(execution, block);
      const grid = execution.document().layer.sheet(block.sheet).styles[name];
      grid.write(
        block.row,
        block.column,
        values.map((row) => Array.from(row, (value) => value ?? "")),
      );
      return ITSELF;
    }),
  } as Methods<RangeRef>;
}

function styles(execution: Execution, block: Block, name: CellStyle): string[][] {
  return execution.document().layer.sheet(block.sheet).styles[name].block(block);
}

function styleAt(execution: Execution, block: Block, name: CellStyle): string {
  return styles(execution, { ...block, rows: 1, columns: 1 }, name)[0]![0] || DEFAULTS[name];
}

function setStyle(execution: Execution, block: Block, name: CellStyle, value: string): void {
  requireEditable(execution, block);
  execution.document().layer.sheet(block.sheet).styles[name].fill(block, value);
}

function numberFormats(execution: Execution, block: Block): string[][] {
  const { workbook } = execution.document();
  return workbook.formats(block).map((row) => row.map((format) => format || "General"));
}

function setPattern(execution: Execution, block: Block, pattern: unknown): void {
  if (typeof pattern !== "string") throw new ScriptError("The number format must be a text.");
  execution.document().workbook.setFormat(block, pattern.toLowerCase() === "general" ? "" : pattern);
}

/** 3.2: tables with typed columns refuse several operations. */
export function requireUntyped(execution: Execution, block: Block): void {
  requireEditable(execution, block);
  const { typedColumns } = execution.document().layer.sheet(block.sheet);
  if (typedColumns.some((typed) => overlaps(typed, block))) {
    throw new ScriptError("This operation is not allowed on cells in typed columns.");
  }
}
