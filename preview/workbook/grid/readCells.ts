import type { Block, CellValue, SheetId, Workbook } from "../workbook";
import { evaluatedValue, literalValue } from "./cellText";
import { googleFormat } from "./durationFormat";
import { googleFormula } from "./quoting";
import type { Engine, Model } from "./speakGoogle";

/** The reading half of a workbook over a model. */
export function readCells(
  engine: Engine,
  { getters }: Model,
): Pick<Workbook, "used" | "values" | "formulas" | "formats"> {
  const cellAt = (sheetId: SheetId, row: number, col: number) => getters.getCell({ sheetId, row, col });
  return {
    used(sheet) {
      let rows = 0;
      let columns = 0;
      for (const cell of getters.getCells(sheet)) {
        if (!cell.isFormula && cell.content === "") continue;
        const position = getters.getCellPosition(cell.id);
        const spill = cell.isFormula ? getters.getSpreadZone(position) : undefined;
        rows = Math.max(rows, (spill?.bottom ?? position.row) + 1);
        columns = Math.max(columns, (spill?.right ?? position.col) + 1);
      }
      return { rows, columns };
    },
    values: (block) =>
      cellsOf(block, (sheetId, row, col): CellValue => {
        const cell = cellAt(sheetId, row, col);
        return cell && !cell.isFormula && cell.content !== ""
          ? literalValue(engine, cell)
          : evaluatedValue(engine, getters.getEvaluatedCell({ sheetId, row, col }));
      }),
    formulas: (block) =>
      cellsOf(block, (sheetId, row, col) => {
        const cell = cellAt(sheetId, row, col);
        return cell?.isFormula ? googleFormula(cell.compiledFormula.toFormulaString(getters)) : "";
      }),
    formats: (block) =>
      cellsOf(block, (sheetId, row, col) => googleFormat(cellAt(sheetId, row, col)?.format ?? "")),
  };
}

function cellsOf<T>(
  { sheet, row, column, rows, columns }: Block,
  read: (sheetId: SheetId, row: number, col: number) => T,
): T[][] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => read(sheet, row + r, column + c)),
  );
}
