import type { Cell, Sheet, CellValue as XlsxValue } from "hucre";
import { translateFormula } from "../../workbook/references";
import { createRowGrid, type RowGrid } from "../../workbook/rowGrid";
import type { CellInput, CellValue } from "../../workbook/workbook";

export interface LoadedCells {
  readonly cells: CellInput[][];
  readonly formats: RowGrid<string>;
  /** Formulas that came without a value, because the program that wrote the file never evaluated them. */
  readonly unevaluated: number;
}

/** The cells of a sheet as the engines hold them, and their number formats. */
export function loadedCells(sheet: Sheet): LoadedCells {
  const cells: CellInput[][] = sheet.rows.map((row) => Array.from(row, plain));
  const formats: string[][] = [];
  const shared = new Map<number, { formula: string; row: number; column: number }>();
  let unevaluated = 0;
  for (const [key, cell] of sheet.cells ?? []) {
    const [row, column] = key.split(",").map(Number) as [number, number];
    const format = cell.style?.numFmt;
    if (format !== undefined && format !== "General") put(formats, row, column, format);
    if (cell.type === "error") put(cells, row, column, { error: String(cell.value) });
    const { formulaSharedIndex: index, formulaType } = cell;
    if (formulaType === "shared" && index !== undefined && cell.formula) {
      shared.set(index, { formula: cell.formula, row, column });
    }
    const formula = cell.formula || sharedFormula(shared.get(index ?? -1), row, column);
    if (formula === undefined) continue;
    const value = formulaValue(cell);
    if (value === undefined) unevaluated++;
    put(cells, row, column, { formula: `=${formula}`, value: value ?? "" });
  }
  return { cells, formats: createRowGrid("", formats), unevaluated };
}

function sharedFormula(
  master: { formula: string; row: number; column: number } | undefined,
  row: number,
  column: number,
): string | undefined {
  return master && translateFormula(`=${master.formula}`, row - master.row, column - master.column).slice(1);
}

function formulaValue(cell: Cell): CellValue | undefined {
  if (cell.type === "error") return { error: String(cell.value) };
  const value = cell.formulaResult ?? cell.value;
  return value === null || value === undefined ? undefined : plain(value);
}

function plain(value: XlsxValue | undefined): CellValue {
  if (value === null || value === undefined) return "";
  if (typeof value !== "object") return value;
  const serial = value.getTime() / 86_400_000 + 25_569;
  return Number.isNaN(serial) ? { error: "#NUM!" } : { serial };
}

function put<T>(cells: (T | "")[][], row: number, column: number, value: T): void {
  while (cells.length <= row) cells.push([]);
  const line = cells[row]!;
  while (line.length < column) line.push("");
  line[column] = value;
}
