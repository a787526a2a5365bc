import type { SheetId, Workbook } from "../../workbook/workbook";
import { replaceFile } from "../replaceFile";
import { type CsvSheet, freshLines, keptLines, shownRows } from "./csvLines";
import { type Encoding, encode, markOf, UTF8_WITH_BOM } from "./encoding";
import type { CsvFile } from "./readCsv";

/**
 * Writes a sheet as csv in this manner, without the columns to leave out, and returns what the reader should know.
 * A sheet that came from a csv keeps the text of its records.
 */
export function writeCsv(
  path: string,
  workbook: Workbook,
  sheet: SheetId,
  left: ReadonlySet<number>,
  source: CsvSheet | undefined,
  { dialect, encoding }: CsvManner,
): string[] {
  const used = workbook.used(sheet);
  const height = Math.max(used.rows, source?.order.rows() ?? 0);
  const width = Math.max(used.columns, source?.file.width ?? 0);
  const { decimalComma } = source?.file.dialect ?? dialect;
  const lines = () => {
    const rows = shownRows(workbook, sheet, { rows: height, columns: width }, left, decimalComma);
    return source ? keptLines(source, rows) : freshLines(rows, dialect);
  };
  try {
    replaceFile(path, encoded(lines(), encoding));
    return [];
  } catch (error) {
    if (error !== UNENCODABLE) throw error;
    replaceFile(path, encoded(lines(), UTF8_WITH_BOM));
    return [
      `${path} is written in UTF-8: ${encoding.name}, the encoding of the input, lacks some characters of the result.`,
    ];
  }
}

/** How a csv is separated and encoded. */
export type CsvManner = Pick<CsvFile, "dialect" | "encoding">;

/** What every spreadsheet opens as a table. */
export const USUAL_MANNER: CsvManner = {
  dialect: { delimiter: ",", newline: "\r\n" },
  encoding: UTF8_WITH_BOM,
};

const CHARACTERS_AT_ONCE = 1 << 20;

const UNENCODABLE = new Error("the encoding has no bytes for a character");

function* encoded(lines: Iterable<string>, encoding: Encoding): Generator<Uint8Array> {
  yield markOf(encoding);
  let text = "";
  const flush = () => {
    const bytes = encode(text, encoding);
    if (!bytes) throw UNENCODABLE;
    text = "";
    return bytes;
  };
  for (const line of lines) {
    text += line;
    if (text.length >= CHARACTERS_AT_ONCE) yield flush();
  }
  yield flush();
}
