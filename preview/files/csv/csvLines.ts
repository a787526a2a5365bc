import type { Extent, SheetId, Workbook } from "../../workbook/workbook";
import { displayText } from "../displayText";
import type { Dialect } from "./dialect";
import { type CsvFile, recordAt } from "./readCsv";
import type { RecordOrder } from "./recordOrder";
import { fieldText, quotedField, readRecords, writtenFields } from "./records";

const ROWS_AT_ONCE = 8192;

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
): Generator<string[]> {
  for (let row = 0; row < rows; row += ROWS_AT_ONCE) {
    const block = { sheet, row, column: 0, rows: Math.min(ROWS_AT_ONCE, rows - row), columns };
    const values = workbook.values(block);
    const formats = workbook.formats(block);
    for (let r = 0; r < values.length; r++) {
      const line = formats[r]!;
      const texts = values[r]!.map((value, c) => displayText(value, line[c]!));
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
  const says = (texts: readonly string[]) => texts.every((text, c) => text === (shown[c] ?? ""));
  const lengthFrom = (count: number) => Math.max(count, count >= width ? shown.length : filled);
  const quoted = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, c) => quotedField(shown[from + c] ?? "", delimiter));

  const fields = writtenFields(record, delimiter);
  if (says(fields.map(fieldText))) {
    return [record, ...quoted(fields.length, lengthFrom(fields.length))].join(delimiter);
  }
  // Quotes inside a field can be read in more than one way: what counts is how they were read at first.
  const read = readRecords(record, delimiter).rows[0] ?? [""];
  if (says(read)) return [record, ...quoted(read.length, lengthFrom(read.length))].join(delimiter);
  const all = quoted(0, lengthFrom(read.length));
  if (read.length !== fields.length) return all.join(delimiter);
  return all.map((field, c) => (read[c] === shown[c] ? (fields[c] ?? field) : field)).join(delimiter);
}
