import { plainText } from "./characters";
import { isCurrencyMark } from "./currencyMarks";
import { unguarded } from "./texts";

/** A text as a number where the point is the decimal mark, and where the comma is; NaN where it cannot be read so. */
export interface NumberReadings {
  readonly decimalPoint: number;
  readonly decimalComma: number;
}

/**
 * Both readings of a text. They are equal where the notation leaves no choice of decimal mark (`12`, `1 234`), only one
 * is a number where it shows its decimal mark (`1,234.50`), and they differ where it could be either (`1,234`).
 *
 * Read are: thousands set off by comma, point, space or apostrophe, Indian groups, a sign before or behind, `(12.00)`,
 * one currency mark or code on either side, `12%`, 万 and 亿, `12,-`, a plain exponent, full-width digits.
 */
export function readNumberText(cell: string): NumberReadings {
  if (WHOLE.test(cell)) return same(Number(cell));
  if (cell.length > LONGEST) return NEITHER;
  const text = unguarded(plainText(cell)).replace(MINUS_SIGNS, "-");
  const bracketed = ACCOUNTING.exec(text);
  const parts = SHAPE.exec(bracketed ? `${bracketed[1]}${bracketed[2]}${bracketed[3]}` : text);
  if (!parts) return NEITHER;

  const [, before = "", digits = "", exponent = "", after = ""] = parts;
  const prefix = readPrefix(before);
  const suffix = readSuffix(after);
  if (!prefix || !suffix || (prefix.mark !== "" && suffix.scale === "e-2")) return NEITHER;
  const signs = (bracketed ? "-" : "") + prefix.sign + suffix.sign;
  if (signs.length > 1 || (exponent !== "" && suffix.scale !== "")) return NEITHER;

  const body = prefix.decimalMark + digits;
  const tail = exponent + suffix.scale;
  if (exponent !== "") return PLAIN.test(body) ? same(signed(signs, body.replace(",", ".") + tail)) : NEITHER;
  return {
    decimalPoint: POINT.test(body) ? signed(signs, body.replace(/[ ,'’]/g, "") + tail) : Number.NaN,
    decimalComma: COMMA.test(body)
      ? signed(signs, body.replace(/[ .'’]/g, "").replace(",", ".") + tail)
      : Number.NaN,
  };
}

/** True where a text is a number, even if it could be two. */
export function isNumberText(text: string): boolean {
  const { decimalPoint, decimalComma } = readNumberText(text);
  return !Number.isNaN(decimalPoint) || !Number.isNaN(decimalComma);
}

const LONGEST = 60;
const NEITHER: NumberReadings = { decimalPoint: Number.NaN, decimalComma: Number.NaN };
const WHOLE = /^-?\d+$/;
const MINUS_SIGNS = /[\u2010-\u2013\u2212\ufe63]/g;
const ACCOUNTING = /^([^()\d]*)\(([^()]*)\)([^()\d]*)$/;
const SHAPE = /^(\D*)(\d(?:[\d.,'’ ]*\d)?)(e[+-]?\d+)?(\D*)$/i;
const PLAIN = /^\d*(?:[.,]\d+)?$/;
/** Groups of three set off by one kind of mark, Indian groups by commas only; a group never follows a leading zero. */
const POINT =
  /^(?:\d*|[1-9]\d{0,2}(?:(?:,\d{3})+|(?: \d{3})+|(?:['’]\d{3})+)|[1-9]\d?(?:,\d{2})+,\d{3})(?:\.\d+)?$/;
const COMMA = /^(?:\d*|[1-9]\d{0,2}(?:(?:\.\d{3})+|(?: \d{3})+|(?:['’]\d{3})+))(?:,\d+)?$/;

/** Powers of ten are joined to the digits as an exponent, so that 12% is the double nearest to 0.12. */
const SCALES: Readonly<Record<string, string>> = { "%": "e-2", 万: "e4", 萬: "e4", 亿: "e8", 億: "e8" };

function same(value: number): NumberReadings {
  return Number.isFinite(value) ? { decimalPoint: value, decimalComma: value } : NEITHER;
}

function signed(signs: string, digits: string): number {
  const value = Number(digits);
  return signs === "-" && value !== 0 ? -value : value;
}

function readPrefix(text: string): { sign: string; mark: string; decimalMark: string } | undefined {
  const parts = /^([+-]?)([^+-]*)([+-]?)$/.exec(text.replace(/ /g, ""));
  if (!parts) return undefined;
  const [, first = "", mark = "", second = ""] = parts;
  const sign = first + second;
  if (mark === "" || isCurrencyMark(mark)) return { sign, mark, decimalMark: "" };
  // "$.50": the point is the number's, unless the mark is written with one ("Rs.").
  const shorter = mark.slice(0, -1);
  if (!/[.,]$/.test(mark) || second !== "" || !(shorter === "" || isCurrencyMark(shorter))) return undefined;
  return { sign, mark: shorter, decimalMark: mark.slice(-1) };
}

function readSuffix(text: string): { sign: string; scale: string } | undefined {
  const unspaced = text.replace(/ /g, "").replace(/^[.,]--?/, "");
  const sign = unspaced.slice(-1) === "-" ? "-" : "";
  const rest = sign === "" ? unspaced : unspaced.slice(0, -1);
  const scale = SCALES[rest.charAt(0)] ?? "";
  const mark = scale === "" ? rest : rest.slice(1);
  if (mark !== "" && (scale === "e-2" || !isCurrencyMark(mark))) return undefined;
  return { sign, scale };
}
