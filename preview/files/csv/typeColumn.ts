import type { CellInput, SheetDate } from "../../workbook/workbook";
import { POINTED, pointedText } from "../displayText";

/**
 * Turns the text of one column into numbers or dates, in place, where every cell of it shows the same text
 * afterwards, and returns the number format that makes it so; undefined where the column stays text.
 *
 * One cell in another notation (`007`, `1.234,56`, an 18-digit id) keeps the whole column text: half of a column of
 * ids as numbers would be worse than none. Words never decide: labels above the first value, and cells without a
 * digit, stay as they are. Blank cells stay blank.
 */
export function typeColumn(rows: CellInput[][], column: number): string | undefined {
  const start = rows.findIndex((row) => !isLabel(row[column]));
  const first = rows.findIndex((row, r) => r >= start && isValue(row[column]));
  const sample = rows[first]?.[column];
  if (start < 0 || typeof sample !== "string") return undefined;
  if (ISO_DATE.test(sample)) return typeDates(rows, column, first);
  if (PLAIN_NUMBER.test(sample)) return typeNumbers(rows, column, first);
  return undefined;
}

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const HAS_DIGIT = /\d/;
/** `Q1 2024` and `2024 sales`, but not `1e5`. */
const LABEL = /^\p{L}|\p{L}{2}/u;

function isLabel(cell: CellInput | undefined): boolean {
  return typeof cell !== "string" || cell === "" || !HAS_DIGIT.test(cell) || LABEL.test(cell);
}

function isValue(cell: CellInput | undefined): cell is string {
  return typeof cell === "string" && HAS_DIGIT.test(cell);
}

function typeDates(rows: CellInput[][], column: number, first: number): string | undefined {
  const known = new Map<string, SheetDate>();
  for (let r = first; r < rows.length; r++) {
    const cell = rows[r]![column];
    if (!isValue(cell) || known.has(cell)) continue;
    const serial = isoSerial(cell);
    if (serial === undefined) return undefined;
    known.set(cell, { serial });
  }
  for (let r = first; r < rows.length; r++) {
    const row = rows[r]!;
    if (isValue(row[column])) row[column] = known.get(row[column])!;
  }
  return "yyyy-mm-dd";
}

/** Undefined before 1900-03-01: Excel counts a February 29th that year, so that older dates would show as the day before. */
function isoSerial(text: string): number | undefined {
  const [, year, month, day] = ISO_DATE.exec(text) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text) return undefined;
  const serial = date.getTime() / 86_400_000 + 25_569;
  return serial >= 61 ? serial : undefined;
}

/** What the numbers of a column have in common so far. */
interface Notation {
  /** The number of decimals in all of them, undefined where they differ. */
  decimals: number | undefined;
  /** Whether each is written the shortest way, as a cell without a format shows it. */
  shortest: boolean;
  /** Whether each is so with one decimal at least, as Python writes: `2.55`, `15.0`. */
  pointed: boolean;
  longest: number;
}

function typeNumbers(rows: CellInput[][], column: number, first: number): string | undefined {
  let notation: Notation | undefined;
  for (let r = first; r < rows.length; r++) {
    const cell = rows[r]![column];
    if (!isValue(cell)) continue;
    if (!PLAIN_NUMBER.test(cell)) return undefined;
    notation ??= { decimals: decimalsOf(cell), shortest: true, pointed: true, longest: 0 };
    narrow(notation, cell);
    if (notation.decimals === undefined && !notation.shortest && !notation.pointed) return undefined;
  }
  // Spreadsheets keep fifteen digits of a whole number.
  if (!notation || (notation.decimals === 0 && notation.longest > 15)) return undefined;
  for (let r = first; r < rows.length; r++) {
    const row = rows[r]!;
    if (isValue(row[column])) row[column] = Number(row[column]);
  }
  return formatOf(notation);
}

function narrow(notation: Notation, text: string): void {
  const decimals = decimalsOf(text);
  notation.longest = Math.max(notation.longest, text.length);
  if (decimals === 0) notation.pointed = false;
  if (decimals === 0 && text.length < 15 && text !== "-0") {
    if (notation.decimals !== 0) notation.decimals = undefined;
    return;
  }
  const value = Number(text);
  if (notation.decimals !== decimals || value.toFixed(Math.min(decimals, 100)) !== text)
    notation.decimals = undefined;
  if (notation.shortest && String(value) !== text) notation.shortest = false;
  if (notation.pointed && pointedText(value) !== text) notation.pointed = false;
}

function decimalsOf(text: string): number {
  const point = text.indexOf(".");
  return point < 0 ? 0 : text.length - point - 1;
}

/** A cell without a format turns to `1.2E+11` beyond eleven digits, so long ones get a plain format. */
function formatOf({ decimals, shortest, longest }: Notation): string {
  if (decimals === undefined) return shortest ? "" : POINTED;
  return decimals > 0 ? `0.${"0".repeat(decimals)}` : longest > 11 ? "0" : "";
}
