import type { SheetLayer } from "../../workbook/layer";
import type { SheetId, Workbook } from "../../workbook/workbook";
import { replaceFile } from "../replaceFile";
import { type CsvSheet, freshLines, keptLines, shownRows } from "./csvLines";
import { type Encoding, encode, markOf, UTF8_WITH_BOM } from "./encoding";

const CHARACTERS_AT_ONCE = 1 << 20;

/**
 * Writes a sheet as csv and returns what the reader should know. A sheet that came from a csv keeps its file's
 * encoding, delimiter, line ends and quotes; hidden columns that the file did not have are left out, as csv cannot
 * hide. Any other sheet is written with commas, in UTF-8 with a byte order mark, which every spreadsheet opens.
 */
export function writeCsv(
  path: string,
  workbook: Workbook,
  sheet: SheetId,
  layer: SheetLayer,
  source: CsvSheet | undefined,
): string[] {
  const used = workbook.used(sheet);
  const encoding = source?.file.encoding ?? UTF8_WITH_BOM;
  const lines = () => {
    if (!source) return freshLines(shownRows(workbook, sheet, used.rows, used.columns));
    const { file, order } = source;
    const left = new Set([...layer.hidden.column].filter((column) => column >= file.width));
    const rows = Math.max(used.rows, order.rows());
    return keptLines(source, shownRows(workbook, sheet, rows, Math.max(used.columns, file.width)), left);
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
