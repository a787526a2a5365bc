import { isDateCell } from "../cells/texts";
import { type BeforeBlock, ROWS_PER_WRITE } from "./hiddenLines";
import { columnRuns, type OwnColumn, type OwnColumns } from "./ownColumns";
import { freezeLiterals, literalText, safeCell } from "./safeCell";
import type { SheetSnapshot } from "./sheetSnapshot";
import type { SavedCell } from "./undoSheet";

/** The cells of our columns in one row; a column that is not there is left alone. */
export type OwnCells = { readonly [column in OwnColumn]?: SavedCell };

/** A cell as it can be kept: formulas by their text, dates by their instant. */
export const savedCell = (value: unknown, formula = ""): SavedCell => {
  if (formula !== "") return literalText(formula) ?? { formula };
  return isDateCell(value) ? { instant: value.getTime() } : (value as string | number | boolean);
};

/** True where a cell holds what was saved; two kinds of nothing are the same. */
export function sameCell(one: SavedCell | undefined, other: SavedCell | undefined): boolean {
  if (typeof one !== "object" || typeof other !== "object") return (one ?? "") === (other ?? "");
  return JSON.stringify(one) === JSON.stringify(other);
}

/** True where none of our results stands in the row. */
export const isEmptyRow = (cells: OwnCells): boolean =>
  Object.entries(cells).every(([column, cell]) => column === "key" || sameCell(cell, ""));

/** What it takes to find our cells in a sheet. */
type Written = Pick<SheetSnapshot, "values" | "own" | "headerRow">;

/** Our cells in each row of a snapshot, from the header row down. */
export function ownCellsOf(snapshot: Written): OwnCells[] {
  const columns = [...snapshot.own];
  return snapshot.values.slice(snapshot.headerRow).map((row) => {
    const cells: Partial<Record<OwnColumn, SavedCell>> = {};
    for (const [kind, column] of columns) cells[kind] = savedCell(row[column - 1] ?? "");
    return cells;
  });
}

/** The same with the formulas that people put there: one call more for each group of our columns. */
export function ownCellsWithFormulas(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  snapshot: Written,
): OwnCells[] {
  const cells = ownCellsOf(snapshot) as Partial<Record<OwnColumn, SavedCell>>[];
  for (const { column, kinds } of columnRuns(snapshot.own)) {
    const formulas = sheet.getRange(snapshot.headerRow + 1, column, cells.length, kinds.length).getFormulas();
    formulas.forEach((row, i) => {
      row.forEach((formula, j) => {
        if (formula !== "") cells[i]![kinds[j]!] = savedCell("", formula);
      });
    });
  }
  return cells;
}

/** Writes our cells from `firstRow` (as the sheet counts) down, in as few calls as their columns allow. */
export function writeOwnCells(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  own: OwnColumns,
  firstRow: number,
  rows: readonly OwnCells[],
  everyText: boolean,
  beforeBlock: BeforeBlock = () => {},
): void {
  const runs = columnRuns(own);
  runs.forEach(({ column, kinds }, nth) => {
    for (let first = 0; first < rows.length; first += ROWS_PER_WRITE) {
      beforeBlock(Math.floor((nth * rows.length + first) / runs.length), rows.length);
      const part = rows.slice(first, first + ROWS_PER_WRITE);
      const literalIn = new Set<number>();
      const block = part.map((row) =>
        kinds.map((kind, j) => {
          const cell = writableCell(row[kind] ?? "", everyText);
          if (cell !== row[kind] && typeof row[kind] === "string") literalIn.add(j);
          return cell;
        }),
      );
      sheet.getRange(firstRow + first, column, part.length, kinds.length).setValues(block);
      for (const j of literalIn) freezeLiterals(sheet.getRange(firstRow + first, column + j, part.length, 1));
    }
  });
}

function writableCell(cell: SavedCell, everyText: boolean): unknown {
  if (typeof cell !== "object") return safeCell(cell, everyText);
  return "formula" in cell ? cell.formula : new Date(cell.instant);
}
