import { extname } from "node:path";
import type { Layer } from "../workbook/layer";
import type { SheetId, Workbook } from "../workbook/workbook";
import type { CsvSheet } from "./csv/csvLines";
import { openCsv } from "./csv/openCsv";
import { USUAL_MANNER, writeCsv } from "./csv/writeCsv";
import { FileError } from "./fileError";
import { readInput } from "./readInput";
import { openXlsx } from "./xlsx/openXlsx";
import { saveXlsx } from "./xlsx/saveXlsx";
import type { XlsxSource } from "./xlsx/xlsxSource";

/** A csv or xlsx file opened as a workbook, with what is needed to write it back with nothing but the changes. */
export interface Table {
  readonly workbook: Workbook;
  /** Puts notes, filters, format rules, merges, hidden columns and so on into the workbook's layer, as the file has them. */
  fillLayer(layer: Layer): void;
  /** What the reader of the result should know about the file, in sentences. */
  readonly notes: readonly string[];
  readonly source: TableSource;
}

export type TableSource =
  | ({ readonly kind: "csv"; readonly sheet: SheetId } & CsvSheet)
  | ({ readonly kind: "xlsx" } & XlsxSource);

export interface Place {
  /** As Google writes it, such as "en_US" or "zh_CN". */
  readonly locale?: string;
  /** An IANA name. */
  readonly timeZone?: string;
}

/** Opens a csv or xlsx file. Throws FileError, with the remedy, where it is none or cannot be read. */
export async function openTable(path: string, place: Place = {}): Promise<Table> {
  const { kind, bytes } = readInput(path);
  return kind === "csv" ? openCsv(bytes, path, place) : openXlsx(bytes, path, place);
}

/**
 * Writes the workbook as csv or xlsx, by the ending of the path, and returns notes for the reader. A csv holds one
 * sheet: the one named, else the first, without the columns hidden since it was opened. Throws FileError where the file cannot be written; there is no file then.
 */
export async function saveTable(
  { workbook, source }: Table,
  layer: Layer,
  path: string,
  sheetName?: string,
): Promise<string[]> {
  if (extensionOf(path) === ".xlsx") {
    await saveXlsx(path, workbook, layer, source.kind === "xlsx" ? source : undefined);
    return [];
  }
  const sheets = workbook.sheets();
  const sheet = sheetName === undefined ? sheets[0] : sheets.find(({ name }) => name === sheetName);
  if (!sheet) throw new FileError(`There is no sheet “${sheetName}” to write to ${path}.`);
  const kept = source.kind === "csv" && source.sheet === sheet.id ? source : undefined;
  const manner = source.kind === "csv" ? source.file : USUAL_MANNER;
  return writeCsv(path, workbook, sheet.id, columnsHiddenSince(layer, source, sheet.id), kept, manner);
}

/** The key column and its like: csv cannot hide, and what a run hid is not for reading. Columns hidden in the file stay. */
function columnsHiddenSince(layer: Layer, source: TableSource, sheet: SheetId): ReadonlySet<number> {
  const loaded = source.kind === "xlsx" ? source.sheets.find(({ id }) => id === sheet) : undefined;
  const hidden = [...layer.sheet(sheet).hidden.column];
  return new Set(hidden.filter((column) => !loaded?.beside.hidden.column.has(column)));
}

/** The ending of an output path. Throws FileError where it is neither `.csv` nor `.xlsx`. */
export function extensionOf(path: string): ".csv" | ".xlsx" {
  const extension = extname(path).toLowerCase();
  if (extension === ".csv" || extension === ".xlsx") return extension;
  throw new FileError(`${path} cannot be written: its name must end in .csv or .xlsx.`);
}
