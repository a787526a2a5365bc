import type { CellInput, CellValue } from "../workbook";
import type { GridLocale } from "./locales";
import { engineFormula } from "./quoting";
import { type Engine, googleErrors, type Model } from "./speakGoogle";

/** What the engine holds of one cell. */
export type EngineCell = NonNullable<ReturnType<Model["getters"]["getCell"]>>;

export interface CellText {
  readonly content: string;
  /** Given where the value needs one to be what it is: dates. */
  readonly format?: string;
}

/**
 * The text by which the engine takes up a value: an apostrophe before what it would otherwise parse as typed, dates as
 * their serial with a format of the locale, unless the cell already has a format.
 */
export function cellText(engine: Engine, locale: GridLocale, cell: CellInput, hasFormat: boolean): CellText {
  if (typeof cell === "string") return { content: needsApostrophe(engine, locale, cell) ? `'${cell}` : cell };
  if (typeof cell === "number") return { content: String(cell) };
  if (typeof cell === "boolean") return { content: cell ? "TRUE" : "FALSE" };
  if ("formula" in cell) return { content: engineFormula(cell.formula) };
  if ("error" in cell) return { content: cell.error };
  const content = String(cell.serial);
  return hasFormat ? { content } : { content, format: dateFormat(locale, cell.serial) };
}

/** The value of a cell that is no formula: as it stands, which the evaluated cell is not where text looks like a link. */
export function literalValue(engine: Engine, cell: EngineCell): CellValue {
  if (cell.isFormula) throw new TypeError("literalValue of a formula");
  const { content, parsedValue, format } = cell;
  if (parsedValue === null) return "";
  if (content.startsWith("'")) return String(parsedValue);
  if (typeof parsedValue === "number") return numberValue(engine, parsedValue, format, content);
  return typeof parsedValue === "string" && isGoogleError(parsedValue) ? { error: parsedValue } : parsedValue;
}

/** The value of a cell that a formula computed, or spilled into. */
export function evaluatedValue(
  engine: Engine,
  cell: { readonly type: string; readonly value: unknown; readonly format?: string | undefined },
): CellValue {
  const { type, value, format } = cell;
  if (value === null || value === undefined) return "";
  if (type === "error") return { error: String(value) };
  if (typeof value === "number") return numberValue(engine, value, format, String(value));
  return value as string | boolean;
}

function numberValue(engine: Engine, value: number, format: string | undefined, text: string): CellValue {
  if (!format) return value;
  if (format === "@") return text;
  return engine.helpers.isDateTimeFormat(format) ? { serial: value } : value;
}

function dateFormat(locale: GridLocale, serial: number): string {
  return Number.isInteger(serial) ? locale.dateFormat : `${locale.dateFormat} ${locale.timeFormat}`;
}

function needsApostrophe(engine: Engine, locale: GridLocale, text: string): boolean {
  if (text === "") return false;
  return (
    /^['=]|^\s*(?:true|false)\s*$/i.test(text) ||
    isGoogleError(text) ||
    engine.helpers.isNumber(text, engine.DEFAULT_LOCALE) ||
    engine.helpers.isDateTime(text, locale)
  );
}

function isGoogleError(text: string): boolean {
  return (googleErrors as readonly string[]).includes(text);
}
