import { NotEmulated } from "../runtime/notEmulated";
import type { SheetDocument } from "../runtime/world";
import type { FilterCriteria } from "../workbook/layer";
import type { SheetId } from "../workbook/workbook";
import { displayed } from "./display";

/** Whether the sheet's basic filter hides a row: one of its columns has a value that the criteria shut out. */
export function hiddenByFilter(document: SheetDocument, sheet: SheetId, row: number): boolean {
  const filter = document.layer.sheet(sheet).filter;
  if (!filter || filter.criteria.size === 0) return false;
  const { block, criteria } = filter;
  if (row <= block.row || row >= block.row + block.rows) return false;
  return [...criteria].some(([column, each]) => {
    const text = displayed(document, { sheet, row, column, rows: 1, columns: 1 })[0]![0]!;
    return shutsOut(each, text);
  });
}

function shutsOut({ hiddenValues, condition }: FilterCriteria, text: string): boolean {
  if (hiddenValues.includes(text)) return true;
  if (!condition) return false;
  const wanted = String(condition.values[0] ?? "").toLowerCase();
  switch (condition.type) {
    case "TEXT_EQUAL_TO":
      return text.toLowerCase() !== wanted;
    case "TEXT_CONTAINS":
      return !text.toLowerCase().includes(wanted);
    case "CELL_NOT_EMPTY":
      return text === "";
    case "CELL_EMPTY":
      return text !== "";
    default:
      throw new NotEmulated(`Which rows a filter hides by ${condition.type}`);
  }
}
