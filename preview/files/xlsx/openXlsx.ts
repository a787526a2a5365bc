import { readXlsx, type Workbook as XlsxWorkbook } from "hucre";
import { createArrayWorkbook } from "../../workbook/arrayWorkbook";
import type { RowGrid } from "../../workbook/rowGrid";
import type { SheetId, Workbook } from "../../workbook/workbook";
import { FileError } from "../fileError";
import type { Place, Table } from "../table";
import { fillSheetLayer, loadedBeside } from "./loadedBeside";
import { loadedCells } from "./loadedCells";
import { openPackage } from "./officePackage";
import { editSheets } from "./sheetList";
import type { LoadedSheet } from "./xlsxSource";

/** An xlsx file as a workbook. Values are what the file kept of the last evaluation. */
export async function openXlsx(bytes: Buffer, path: string, place: Place): Promise<Table> {
  const file = await read(bytes, path);
  const loaded = file.sheets.map((sheet) => ({ sheet, ...loadedCells(sheet) }));
  const workbook = createArrayWorkbook({
    ...place,
    sheets: loaded.map(({ sheet, cells }) => ({
      name: sheet.name,
      hidden: Boolean(sheet.hidden || sheet.veryHidden),
      cells,
      rows: Math.max(1, cells.length),
      columns: cells.reduce((widest, row) => Math.max(widest, row.length), 1),
    })),
  });
  const sheets = workbook.sheets().map(({ id, name, hidden }, index): LoadedSheet => {
    const { sheet, cells, formats } = loaded[index]!;
    setFormats(workbook, id, formats);
    return {
      id,
      name,
      hidden,
      used: workbook.used(id),
      cells,
      formats,
      beside: loadedBeside(sheet, id, cells),
    };
  });
  const unevaluated = loaded.reduce((sum, sheet) => sum + sheet.unevaluated, 0);
  return {
    workbook,
    fillLayer(layer) {
      for (const { id, beside } of sheets) fillSheetLayer(layer.sheet(id), beside);
    },
    notes:
      unevaluated === 0
        ? []
        : [
            `${path}: ${unevaluated} formulas have no value in the file and are read as blank. Open and save it in a spreadsheet to have them calculated.`,
          ],
    source: {
      kind: "xlsx",
      bytes,
      epoch: file.dateSystem === "1904" ? 1462 : 0,
      sheets,
      moved: followMoves(workbook, sheets),
    },
  };
}

async function read(bytes: Buffer, path: string): Promise<XlsxWorkbook> {
  try {
    // Sheets that are only a chart have no cells: hucre stumbles over them.
    const list = editSheets(openPackage(bytes));
    return await readXlsx(bytes, { readStyles: true, sheets: ({ name }) => list.isWorksheet(name) });
  } catch (error) {
    throw new FileError(
      `${path} cannot be read as an Excel workbook (${(error as Error).message}). Open it in a spreadsheet and save it again as .xlsx.`,
    );
  }
}

/** One call per run of equal formats down a column. */
function setFormats(workbook: Workbook, sheet: SheetId, formats: RowGrid<string>): void {
  const { rows, columns } = formats.extent();
  for (let column = 0; column < columns; column++) {
    for (let row = 0, end = 0; row < rows; row = end) {
      const format = formats.get(row, column);
      for (end = row + 1; end < rows && formats.get(end, column) === format; ) end++;
      if (format !== "") workbook.setFormat({ sheet, row, column, rows: end - row, columns: 1 }, format);
    }
  }
}

/** The sheets of which something moved that the file has in a fixed place. */
function followMoves(workbook: Workbook, sheets: readonly LoadedSheet[]): ReadonlySet<SheetId> {
  const moved = new Set<SheetId>();
  workbook.onStructure((event) => {
    if (event.kind === "copySheet") return;
    const id = event.kind === "reorder" ? event.block.sheet : event.sheet;
    const used = sheets.find((sheet) => sheet.id === id)?.used;
    if (!used) return;
    const end = "axis" in event ? (event.axis === "row" ? used.rows : used.columns) : 0;
    const behind =
      (event.kind === "insert" || event.kind === "remove") && event.at >= end
        ? true
        : event.kind === "move" && Math.min(event.from, event.to) >= end;
    if (!behind) moved.add(id);
  });
  return moved;
}
