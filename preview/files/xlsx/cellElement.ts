import type { CellValue } from "../../workbook/workbook";
import { cellName } from "./reference";
import { escapeXml } from "./xml";

/** What a cell holds: its value, and the text of its formula with the `=`, "" for none. */
export interface CellContent {
  readonly value: CellValue;
  readonly formula: string;
}

/** The element of a cell; "" for a blank cell without a style. Dates are counted from `epoch`, 0 or 1462 (1904). */
export function cellElement(
  row: number,
  column: number,
  content: CellContent,
  style: number,
  epoch: number,
): string {
  const { value, formula } = content;
  const start = `<c r="${cellName(row, column)}"${style === 0 ? "" : ` s="${style}"`}`;
  const f = formula === "" ? "" : `<f>${escapeXml(formula.slice(1))}</f>`;
  switch (typeof value) {
    case "number":
      return `${start}>${f}<v>${value}</v></c>`;
    case "boolean":
      return `${start} t="b">${f}<v>${value ? 1 : 0}</v></c>`;
    case "object":
      return "error" in value
        ? `${start} t="e">${f}<v>${escapeXml(value.error)}</v></c>`
        : `${start}>${f}<v>${value.serial - epoch}</v></c>`;
    case "string":
      if (f !== "") return `${start} t="str">${f}<v>${escapeXml(value)}</v></c>`;
      if (value !== "")
        return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
      return style === 0 ? "" : `${start}/>`;
  }
}
