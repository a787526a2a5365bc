import type { Extent, SheetId, Workbook } from "../../workbook/workbook";
import { displayText } from "../displayText";
import type { Dialect } from "./dialect";
import { type CsvFile, recordAt } from "./readCsv";
import type { RecordOrder } from "./recordOrder";
import { fieldText, quotedField, readRecords, writtenFields } from "./records";

/** Few enough to be gone before the garbage collector takes them for lasting. */
const ROWS_AT_ONCE = 256;

/** A sheet that came from a csv file. */
export interface CsvSheet {
  readonly file: CsvFile;
  readonly order: RecordOrder;
}

/** The rows of a sheet as the texts they show, without the columns to leave out. */
export function* shownRows(
  workbook: Workbook,
  sheet: SheetId,
  { rows, columns }: Extent,
  left: ReadonlySet<number>,
  decimalComma = false,
): Generator<string[]> {
  for (let row = 0; row < rows; row += ROWS_AT_ONCE) {
    const block = { sheet, row, column: 0, rows: Math.min(ROWS_AT_ONCE, rows - row), columns };
    const values = workbook.values(block);
    const formats = workbook.formats(block);
    for (let r = 0; r < values.length; r++) {
      const line = formats[r]!;
      const texts = values[r]!.map((value, c) => {
        const text = displayText(value, line[c]!);
        return decimalComma && typeof value === "number" ? text.replace(".", ",") : text;
      });
      yield left.size === 0 ? texts : texts.filter((_, c) => !left.has(c));
    }
  }
}

/** A sheet as csv, line by line, for a sheet that never was one. */
export function* freshLines(
  rows: Iterable<readonly string[]>,
  { delimiter, newline }: Dialect,
): Generator<string> {
  for (const cells of rows) yield cells.map((text) => quotedField(text, delimiter)).join(delimiter) + newline;
}

/**
 * A sheet as csv, line by line, as the file had it: a cell that shows what its field says keeps the field as it was
 * written, blank and short lines stay as they are, and new cells come after them.
 */
export function* keptLines({ file, order }: CsvSheet, rows: Iterable<readonly string[]>): Generator<string> {
  const { delimiter, newline } = file.dialect;
  let row = 0;
  let unended = false;
  for (const shown of rows) {
    const index = order.at(row++);
    const { record, end } = index < 0 ? { record: "", end: newline } : recordAt(file, index);
    if (unended) yield newline;
    yield keptRecord(record, shown, delimiter, file.width);
    yield end;
    unended = end === "";
  }
}

function keptRecord(record: string, shown: readonly string[], delimiter: string, width: number): string {
  const filled = shown.findLastIndex((text) => text !== "") + 1;
  if (record === "" && filled === 0) return record;
  const fields = writtenFields(record, delimiter);
  if (says(fields, shown, fieldText)) {
    return appended(record, shown, fields.length, fields.length >= width ? shown.length : filled, delimiter);
  }
  // Quotes inside a field can be read in more than one way: what counts is how they were read at first.
  const read = readRecords(record, delimiter).rows[0] ?? [""];
  const length = Math.max(read.length, read.length >= width ? shown.length : filled);
  if (says(read, shown, String)) return appended(record, shown, read.length, length, delimiter);
  return Array.from({ length }, (_, c) => {
    const kept = read.length === fields.length && read[c] === shown[c] ? fields[c] : undefined;
    return kept ?? quotedField(shown[c] ?? "", delimiter);
  }).join(delimiter);
}

/** Whether fields stand for the texts that are shown now, as far as they go. */
function says(
  fields: readonly string[],
  shown: readonly string[],
  textOf: (field: string) => string,
): boolean {
  for (let c = 0; c < fields.length; c++) if (textOf(fields[c]!) !== (shown[c] ?? "")) return false;
  return true;
}

/** A record with the texts from one column to another behind it. */
function appended(
  record: string,
  shown: readonly string[],
  from: number,
  to: number,
  delimiter: string,
): string {
  let line = record;
  for (let c = from; c < to; c++) line += delimiter + quotedField(shown[c] ?? "", delimiter);
  return line;
}
