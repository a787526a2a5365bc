import { defineService, handle, type Methods, type Service } from "../runtime/service";
import { columnLetters } from "../workbook/a1";
import { blockAt, infoOf, type RangeRef } from "./places";
import { rangeFormat } from "./rangeFormat";
import { rangeMarks } from "./rangeMarks";
import { rangeShape } from "./rangeShape";
import { rangeValues } from "./rangeValues";
import { sheetService } from "./sheet";

/** What a range knows about itself: no call to the server. */
const position: Methods<RangeRef> = {
  getRow: handle("", ({ block }) => block.row + 1),
  getColumn: handle("", ({ block }) => block.column + 1),
  getNumRows: handle("", ({ block }) => block.rows),
  getNumColumns: handle("", ({ block }) => block.columns),
  getHeight: handle("", ({ block }) => block.rows),
  getWidth: handle("", ({ block }) => block.columns),
  getLastRow: handle("", ({ block }) => block.row + block.rows),
  getLastColumn: handle("", ({ block }) => block.column + block.columns),
  getSheet: handle("", ({ block }, execution) => execution.handle(sheetService, { id: block.sheet })),
  getA1Notation: handle("", a1Notation),
  getCell: handle("Integer, Integer", ({ block }, execution, row: number, column: number) => {
    const sheet = infoOf(execution, block.sheet);
    const cell = blockAt(sheet, block.row + row, block.column + column, 1, 1);
    return execution.handle(rangeService, { block: cell, whole: undefined });
  }),
  offset: handle(
    "Integer, Integer | Integer, Integer, Integer | Integer, Integer, Integer, Integer",
    ({ block }, execution, rows: number, columns: number, height = block.rows, width = block.columns) => {
      const sheet = infoOf(execution, block.sheet);
      const moved = blockAt(sheet, block.row + 1 + rows, block.column + 1 + columns, height, width);
      return execution.handle(rangeService, { block: moved, whole: undefined });
    },
  ),
};

export const rangeService: Service<RangeRef> = defineService(
  "Range",
  { ...position, ...rangeValues, ...rangeFormat, ...rangeMarks, ...rangeShape },
  { home: "SpreadsheetApp", sections: { createDataSourceTable: "4.3", createDataSourcePivotTable: "4.3" } },
);

function a1Notation({ block, whole }: RangeRef): string {
  const { row, column, rows, columns } = block;
  if (whole === "column") return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
  if (whole === "row") return `${row + 1}:${row + rows}`;
  const first = `${columnLetters(column)}${row + 1}`;
  const last = `${columnLetters(column + columns - 1)}${row + rows}`;
  return first === last ? first : `${first}:${last}`;
}
