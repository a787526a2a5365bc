import { formatValue } from "hucre";
import { NotEmulated } from "../runtime/notEmulated";
import type { SheetDocument } from "../runtime/world";
import type { Block, CellValue } from "../workbook/workbook";
import { type LocaleRules, localeRules } from "./localeRules";

/** The texts that cells show, by their number formats and the spreadsheet's locale. */
export function displayed({ workbook }: SheetDocument, block: Block): string[][] {
  const rules = localeRules(workbook.locale);
  const locale = workbook.locale.replace("_", "-");
  const formats = workbook.formats(block);
  return workbook
    .values(block)
    .map((row, r) => row.map((value, c) => shown(value, formats[r]![c]!, rules, locale)));
}

function shown(value: CellValue, format: string, rules: LocaleRules, locale: string): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number")
    return format === "" ? plainNumber(value, rules) : formatValue(value, format, { locale });
  if ("error" in value) return value.error;
  return formatValue(value.serial, format === "" ? rules.dateFormat : format, { locale });
}

/** A number without a format: as many digits as ten places hold. */
function plainNumber(value: number, rules: LocaleRules): string {
  const size = Math.abs(value);
  if (size >= 1e15 || (size > 0 && size < 1e-4)) {
    throw new NotEmulated(`How a cell without a number format shows ${value}`);
  }
  return String(Number(value.toFixed(10))).replace(".", rules.decimal);
}
