import { formatValue } from "hucre";
import type { CellValue } from "../workbook/workbook";

/**
 * The text that stands for a cell in a csv file: dates by their format, numbers in full. A number's format counts
 * only where it loses nothing, so 12.5 under `0.00` is "12.50" but 12.345 stays "12.345".
 */
export function displayText(value: CellValue, format: string): string {
  switch (typeof value) {
    case "string":
      return value;
    case "number":
      return numberText(value, format);
    case "boolean":
      return value ? "TRUE" : "FALSE";
    case "object":
      return "error" in value ? value.error : dateText(value.serial, format);
  }
}

/** The format of numbers with all their decimals, and one at least. */
export const POINTED = "0.0##############";

/** A number as that format shows it. */
export function pointedText(value: number): string {
  return Number.isInteger(value) ? value.toFixed(1) : String(value);
}

function numberText(value: number, format: string): string {
  if (format === POINTED) return pointedText(value);
  if (!/^0(\.0+)?$/.test(format)) return String(value);
  const fixed = value.toFixed(Math.max(0, format.length - 2));
  return Number(fixed) === value ? fixed : String(value);
}

const isoDays = new Map<number, string>();

function dateText(serial: number, format: string): string {
  if (format !== "" && format !== "yyyy-mm-dd") return formatValue(serial, format);
  let text = isoDays.get(serial);
  if (text === undefined) {
    const iso = new Date(Math.round((serial - 25_569) * 86_400_000)).toISOString();
    text = Number.isInteger(serial) ? iso.slice(0, 10) : iso.slice(0, 19).replace("T", " ");
    if (isoDays.size < 100_000) isoDays.set(serial, text);
  }
  return text;
}
