import { CELL_STYLES, type SheetLayer } from "../../workbook/layer";
import type { CellInput, CellValue, SheetId, Workbook } from "../../workbook/workbook";
import { cellElement } from "./cellElement";
import type { CellEdit, RowEdit } from "./sheetRows";
import type { Look, StyleSheet } from "./styleSheet";
import type { LoadedSheet } from "./xlsxSource";
import { withAttribute } from "./xml";

/** Few enough to be gone before the garbage collector takes them for lasting. */
const ROWS_AT_ONCE = 256;

/** The cells of a sheet that differ from the file in content, number format or look; all of them for a new sheet. */
export function* sheetEdits(
  workbook: Workbook,
  sheet: SheetId,
  layer: SheetLayer,
  loaded: LoadedSheet | undefined,
  styles: StyleSheet,
  epoch: number,
): Generator<RowEdit> {
  const { rows, columns } = workbook.used(sheet);
  const height = Math.max(rows, loaded?.used.rows ?? 0);
  const width = Math.max(columns, loaded?.used.columns ?? 0);
  for (let first = 0; first < height; first += ROWS_AT_ONCE) {
    const block = {
      sheet,
      row: first,
      column: 0,
      rows: Math.min(ROWS_AT_ONCE, height - first),
      columns: width,
    };
    const values = workbook.values(block);
    const formulas = workbook.formulas(block);
    const formats = workbook.formats(block);
    for (let r = 0; r < block.rows; r++) {
      const row = first + r;
      const lookAt = looksOf(layer, row);
      const cells: CellEdit[] = [];
      for (let column = 0; column < width; column++) {
        const value = values[r]![column]!;
        const formula = formulas[r]![column]!;
        const old = loaded?.cells[row]?.[column] ?? "";
        const isNew = !holds(old, value, formula);
        const look = lookAt?.(column);
        const format = formats[r]![column]!;
        const reformatted = format !== (loaded?.formats.get(row, column) ?? "");
        if (!isNew && (old === "" || (!reformatted && !look))) continue;
        const pattern = format === "" && isDate(value) ? "yyyy-mm-dd" : reformatted ? format : undefined;
        cells.push({
          column,
          element(base, present) {
            const style = styles.cellStyle(base, pattern, look);
            if (present !== undefined && !isNew) return withAttribute(present, "s", style);
            return cellElement(row, column, { value, formula }, style, epoch);
          },
        });
      }
      if (cells.length > 0) yield { row, cells };
    }
  }
}

/** Whether a cell of the file holds this still; a formula does while its text is the same. */
export function holds(old: CellInput, value: CellValue, formula: string): boolean {
  if (typeof old !== "object") return formula === "" && Object.is(old, value);
  if ("formula" in old) return old.formula === formula;
  if (formula !== "" || typeof value !== "object") return false;
  return "error" in old
    ? "error" in value && old.error === value.error
    : "serial" in value && old.serial === value.serial;
}

function isDate(value: CellValue): boolean {
  return typeof value === "object" && "serial" in value;
}

/** The looks that scripts gave the cells of a row, undefined where they gave none. */
function looksOf(layer: SheetLayer, row: number): ((column: number) => Look | undefined) | undefined {
  const lines = CELL_STYLES.map((style) => layer.styles[style].row(row));
  if (lines.every((line) => line.length === 0)) return undefined;
  return (column) => {
    const given = CELL_STYLES.map((style, index) => [style, lines[index]![column] ?? ""] as const);
    return given.some(([, value]) => value !== "")
      ? (Object.fromEntries(given) as unknown as Look)
      : undefined;
  };
}
