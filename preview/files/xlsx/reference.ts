import { columnLetters, columnOfLetters } from "../../workbook/a1";
import type { Block, SheetId } from "../../workbook/workbook";

/** The name of a cell counted from 0. */
export function cellName(row: number, column: number): string {
  return columnLetters(column) + (row + 1);
}

/** The reference of a block, such as `A1:C9`. */
export function referenceOf({ row, column, rows, columns }: Omit<Block, "sheet">): string {
  const first = cellName(row, column);
  const last = cellName(row + rows - 1, column + columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** The block of a reference such as `$A$3:H9`. */
export function blockOf(reference: string, sheet: SheetId): Block {
  const corners = reference
    .replaceAll("$", "")
    .split(":")
    .map((cell) => {
      const [, letters = "A", row = "1"] = /^([A-Za-z]+)(\d+)$/.exec(cell) ?? [];
      return { row: Number(row) - 1, column: columnOfLetters(letters) };
    });
  const first = corners[0]!;
  const last = corners[1] ?? first;
  return { sheet, ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
}
