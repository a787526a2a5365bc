import { NotEmulated } from "../runtime/notEmulated";
import type { CellInput } from "../workbook/workbook";
import type { LocaleRules } from "./localeRules";
import { typedDate } from "./typedDate";

/** What a text becomes when it is typed into a cell, and the number format that it brings along. */
export interface Typed {
  readonly value: CellInput;
  readonly format?: string;
}

/** Begins like a word that is neither a month nor a boolean: text, whatever follows. Most cells are settled here. */
const WORDS = /^(?!jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|true|false)[a-z]/i;

/**
 * What Sheets makes of a text written with `setValue(s)`: the same as if it were typed (docs/platform.md, 3.3). Where nobody
 * knows what Sheets would do, this throws NotEmulated: the script should not write such a text as it stands.
 */
export function typed(text: string, rules: LocaleRules, year: number): Typed {
  if (WORDS.test(text)) return { value: text };
  if (text.startsWith("=") && text.length > 1) return { value: { formula: text } };
  if (/^['@\t\r\n=]/.test(text)) throw unknown(text);
  const trimmed = text.trim();
  if (!/[0-9\uff10-\uff19]/.test(trimmed)) return withoutDigits(text, trimmed);
  const found = typedNumber(trimmed, rules) ?? typedDate(trimmed, rules, year);
  if (found) return found;
  if (/^[+-]/.test(trimmed) || looksNumeric(trimmed)) throw unknown(text);
  return { value: text };
}

function withoutDigits(text: string, trimmed: string): Typed {
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === "true" };
  const formula = /^[+-]/.test(trimmed) && trimmed !== "-";
  const error = /^#(N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|ERROR!)$/i.test(trimmed);
  if (formula || error) throw unknown(text);
  return { value: text };
}

/** Made only of what numbers, dates and times are made of, or of Chinese date words, or with wide digits. */
function looksNumeric(text: string): boolean {
  return (
    /^[\d\s.,:/\-$€£¥%()+eE]+$/.test(text) ||
    /^[$€£¥\uffe5]/.test(text) ||
    /[\uff10-\uff19]/.test(text) ||
    /^\d+\s*(年|月|日|时|点)/.test(text) ||
    /^\d{4}-\d{2}-\d{2}T/.test(text)
  );
}

function typedNumber(text: string, rules: LocaleRules): Typed | undefined {
  const match = numberPattern(rules).exec(text);
  if (!match) return undefined;
  const [, sign = "", currency, innerSign = "", grouped, plain, fraction, exponent, percent] = match;
  if (sign !== "" && innerSign !== "") return undefined;
  const digits = (grouped ?? plain ?? "").replaceAll(rules.group, "").replaceAll(" ", "");
  const decimals = fraction?.slice(1) ?? "";
  if (digits === "" && decimals === "") return undefined;
  const size = Number(`${digits || "0"}.${decimals || "0"}${exponent ?? ""}`);
  const value = (sign || innerSign) === "-" ? -size : size;
  const places = decimals === "" ? "" : ".00";
  if (percent) return { value: value / 100, format: `0${places}%` };
  if (currency) return { value, format: `${currency}#,##0${places}` };
  if (exponent) return { value, format: "0.00E+00" };
  return grouped ? { value, format: `#,##0${places}` } : { value };
}

const patterns = new WeakMap<LocaleRules, RegExp>();

function numberPattern(rules: LocaleRules): RegExp {
  const known = patterns.get(rules);
  if (known) return known;
  const escaped = (literal: string) => literal.replace(/[.$]/g, "\\$&");
  const decimal = escaped(rules.decimal);
  const group = escaped(rules.group);
  const pattern = new RegExp(
    `^([+-]?)\\s*(${escaped(rules.currency)})?\\s*([+-]?)` +
      `(?:(\\d{1,3}(?:${group}\\d{3})+)|(\\d+(?: +\\d+)*))?(${decimal}\\d*)?(e[+-]?\\d+)?\\s*(%)?$`,
    "i",
  );
  patterns.set(rules, pattern);
  return pattern;
}

function unknown(text: string): NotEmulated {
  const shown = text.length > 30 ? `${text.slice(0, 30)}…` : text;
  return new NotEmulated(`Writing the text ${JSON.stringify(shown)} as it stands`, "3.3");
}
