import type { CellInput } from "../../workbook/workbook";
import { FileError } from "../fileError";
import { type Dialect, dialectOf } from "./dialect";
import { decode, type Encoding } from "./encoding";
import { readRecords } from "./records";
import { typeColumn } from "./typeColumn";

/** A csv file as it was found: its text, to be given back as it is, and the cells read from it. */
export interface CsvFile {
  readonly text: string;
  /** Where each record begins in the text. */
  readonly starts: readonly number[];
  readonly encoding: Encoding;
  readonly dialect: Dialect;
  /** Cells of the widest record. */
  readonly width: number;
  readonly rows: readonly CellInput[][];
  /** Number format per column, "" for none. */
  readonly formats: readonly string[];
  /** The record, counted from 1, with a quote that is never closed: it goes to the end of the text. */
  readonly openQuote: number | undefined;
}

/** Reads the bytes of a csv file. `name` is for messages; throws FileError where there is no table in them. */
export function readCsv(bytes: Buffer, name: string): CsvFile {
  const { text, encoding } = decode(bytes);
  if (text.trim() === "") throw new FileError(`${name} is empty. Give a csv file with a header row.`);
  if (text.includes("\0")) {
    throw new FileError(`${name} is not a csv file: it holds binary data. Give a csv or xlsx file.`);
  }
  const dialect = dialectOf(text);
  const { rows, starts, openQuote } = readRecords(text, dialect.delimiter);
  const cells: CellInput[][] = rows;
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
  const formats = Array.from({ length: width }, (_, column) => typeColumn(cells, column) ?? "");
  return { text, starts, encoding, dialect, width, rows: cells, formats, openQuote };
}

/** The text of one record with the line end it has, if any, apart. */
export function recordAt(file: CsvFile, index: number): { record: string; end: string } {
  const whole = file.text.slice(file.starts[index], file.starts[index + 1]);
  if (index + 1 === file.openQuote) return { record: whole, end: "" };
  const length = whole.endsWith("\r\n") ? 2 : /[\r\n]$/.test(whole) ? 1 : 0;
  const at = whole.length - length;
  return { record: whole.slice(0, at), end: whole.slice(at) };
}
