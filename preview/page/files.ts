import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { USUAL_MANNER, writeCsv } from "../files/csv/writeCsv";
import { FileError } from "../files/fileError";
import { openTable, saveTable, type Table, type TableSource } from "../files/table";
import { saveXlsx } from "../files/xlsx/saveXlsx";
import type { GridSheet } from "../workbook/grid/workbookData";
import type { Layer } from "../workbook/layer";
import type { SheetId, StructureEvent, Workbook } from "../workbook/workbook";
import { Refusal } from "./http";

/** A file that somebody chose in the page. Throws a `Refusal`, with the remedy, where it can't be read. */
export async function openUpload(name: string, bytes: Uint8Array, timeZone: string): Promise<Table> {
  return inPassing(name, async (path) => {
    await writeFile(path, bytes);
    const table = await openTable(path, { timeZone });
    return { ...table, notes: table.notes.map((note) => note.replaceAll(path, `“${basename(name)}”`)) };
  });
}

/** What is to be saved: the workbook as it is now and, where it came from a file, what that file was like. */
export interface Saving {
  readonly workbook: Workbook;
  readonly layer: Layer;
  readonly source: TableSource | undefined;
}

/** The bytes of the workbook as xlsx, or of one sheet as csv; `name` ends in the format's ending. */
export async function savedBytes(
  { workbook, layer, source }: Saving,
  name: string,
  sheet: SheetId,
): Promise<Uint8Array> {
  return inPassing(name, async (path) => {
    const sheetName = workbook.sheets().find(({ id }) => id === sheet)?.name;
    if (source) await saveTable({ workbook, source, notes: [], fillLayer() {} }, layer, path, sheetName);
    else if (name.endsWith(".xlsx")) await saveXlsx(path, workbook, layer, undefined);
    else writeCsv(path, workbook, sheet, new Set(), undefined, USUAL_MANNER);
    return readFile(path);
  });
}

/** The sheets of a file as the grid starts with them. Ids agree, because both number their sheets in order. */
export function gridSheets(workbook: Workbook): GridSheet[] {
  return workbook.sheets().map(({ id, name, rows, columns, hidden }) => {
    const block = { sheet: id, row: 0, column: 0, ...workbook.used(id) };
    const values = workbook.values(block);
    const formulas = workbook.formulas(block);
    return {
      name,
      hidden,
      cells: values.map((row, r) =>
        row.map((value, c) => (formulas[r]![c] === "" ? value : { formula: formulas[r]![c]! })),
      ),
      formats: workbook.formats(block),
      rows: Math.max(1000, rows),
      columns: Math.max(26, columns),
    };
  });
}

/** Lets the file's own workbook follow what happens to its rows and columns, by which saving knows what came from where. */
export function followInFile(file: Workbook, event: StructureEvent): void {
  const sheet = event.kind === "reorder" ? event.block.sheet : event.sheet;
  if (!file.sheets().some(({ id }) => id === sheet)) return;
  switch (event.kind) {
    case "insert":
    case "remove":
      file[event.kind](event.sheet, event.axis, event.at, event.count);
      break;
    case "move":
      file.move(event.sheet, event.axis, event.from, event.count, event.to);
      break;
    case "reorder":
      file.reorder(event.block, event.order);
      break;
    case "removeSheet":
      file.removeSheet(event.sheet);
      break;
  }
}

/** Files are read and written by path; this one exists as long as the work takes. */
async function inPassing<T>(name: string, work: (path: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "tierline-"));
  const path = join(folder, basename(name) || "file");
  try {
    return await work(path);
  } catch (error) {
    if (error instanceof FileError) throw new Refusal(error.message.replaceAll(path, "It"));
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
