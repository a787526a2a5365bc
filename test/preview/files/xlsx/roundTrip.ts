import { readFileSync, writeFileSync } from "node:fs";
import { openTable, saveTable } from "../../../../preview/files/table";
import { readZip, unpacked } from "../../../../preview/files/xlsx/zip";
import { createLayer, type Layer } from "../../../../preview/workbook/layer";
import type { Workbook } from "../../../../preview/workbook/workbook";

let books = 0;

/** The parts of the file that comes out when `change` is done to the workbook of the file that goes in. */
export async function roundTrip(
  folder: (name: string) => string,
  input: Uint8Array,
  change: (workbook: Workbook, layer: Layer, firstSheet: string) => void = () => {},
): Promise<Map<string, string>> {
  const name = `book${++books}`;
  writeFileSync(folder(`${name}.xlsx`), input);
  const table = await openTable(folder(`${name}.xlsx`));
  const layer = createLayer(table.workbook);
  table.fillLayer(layer);
  change(table.workbook, layer, table.workbook.sheets()[0]!.id);
  await saveTable(table, layer, folder(`${name}-out.xlsx`));
  return partsOf(readFileSync(folder(`${name}-out.xlsx`)));
}

export function partsOf(file: Buffer): Map<string, string> {
  return new Map(readZip(file).map((entry) => [entry.name, unpacked(entry).toString("utf8")]));
}

/** The elements of the cells of a sheet's part by their names. */
export function cellElements(xml: string): Map<string, string> {
  const cells = xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>[\s\S]*?<\/c>)/g);
  return new Map([...cells].map(([element, name]) => [name!, element]));
}

/** What the run of a segmentation does to a sheet with its header in row 3 and customers in rows 4 to 8. */
export function addColumns(workbook: Workbook, layer: Layer, sheet: string): void {
  workbook.insert(sheet, "column", 8, 4);
  workbook.write(sheet, 2, 8, [
    ["Tier", "Predicted CLV", "Next order", "Tierline key"],
    ["A", 1234.567, { serial: 45000 }, "k1"],
    ["B", 0.1, { serial: 45001.5 }, "k2"],
    ["<A&B>", -3, "", "k3"],
    ["", "", "", "k4"],
    ["C", 7, { serial: 45003 }, "k5"],
  ]);
  workbook.setFormat({ sheet, row: 3, column: 9, rows: 5, columns: 1 }, "#,##0.00");
  const own = layer.sheet(sheet);
  own.hidden = { ...own.hidden, column: new Set([...own.hidden.column, 11]) };
  own.notes.write(2, 8, [["By Tierline"]]);
  own.styles.fontWeight.write(2, 8, [["bold"]]);
  own.styles.background.write(3, 8, [["#00ff00"]]);
  own.filter = { ...own.filter!, block: { sheet, row: 2, column: 0, rows: 7, columns: 12 } };
  own.rules = [
    ...own.rules,
    {
      ranges: [{ sheet, row: 3, column: 8, rows: 5, columns: 3 }],
      condition: { type: "CUSTOM_FORMULA", values: ['=$L4<>"x"'] },
      background: "#cccccc",
      fontColor: undefined,
      bold: undefined,
      italic: true,
      strikethrough: true,
    },
  ];
  const undo = workbook.addSheet("Tierline undo", workbook.sheets().length);
  workbook.hideSheet(undo, true);
  workbook.write(undo, 0, 0, [
    ["key", "before"],
    ["k1", { formula: '="007"' }],
  ]);
}
