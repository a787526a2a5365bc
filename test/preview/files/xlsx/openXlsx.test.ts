import { writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { openTable } from "../../../../preview/files/table";
import { createLayer } from "../../../../preview/workbook/layer";
import { workFolder } from "../workFolder";
import { richParts, zipped } from "./richWorkbook";

const folder = workFolder();

async function opened(parts: Readonly<Record<string, string>> = richParts) {
  writeFileSync(folder("in.xlsx"), zipped(parts));
  const table = await openTable(folder("in.xlsx"));
  const layer = createLayer(table.workbook);
  table.fillLayer(layer);
  const sheets = table.workbook.sheets();
  const block = (row: number, column: number, columns = 1) => ({
    sheet: sheets[0]!.id,
    row,
    column,
    rows: 1,
    columns,
  });
  return { ...table, layer: layer.sheet(sheets[0]!.id), sheets, block };
}

describe("openTable(an xlsx file)", () => {
  test("openTable lists the sheets, hidden ones too, no larger than their cells", async () => {
    const { sheets } = await opened();
    expect(sheets.map(({ name, hidden, rows, columns }) => [name, hidden, rows, columns])).toEqual([
      ["Kunden", false, 9, 8],
      ["Tarife & Co", true, 2, 2],
      ["Summe", false, 1, 1],
    ]);
  });

  test("openTable reads text, dates, numbers, booleans and errors as such", async () => {
    const { workbook, block } = await opened();
    expect(workbook.values(block(3, 0, 8))).toEqual([
      ["001", "Müller, Jörg", { serial: 44927 }, 1234.5, 234.555, 2469, true, "ja"],
    ]);
    expect(workbook.values(block(4, 2))).toEqual([[{ serial: 44958.5 }]]);
    expect(workbook.values(block(5, 4, 4))).toEqual([[{ error: "#DIV/0!" }, 199.98, "", "003-x"]]);
  });

  test("openTable reads formulas with their last values, shared ones spelled out", async () => {
    const { workbook, block } = await opened();
    expect(workbook.formulas(block(3, 4, 2))).toEqual([["=D4*0.19", "=D4*2"]]);
    expect(workbook.formulas(block(6, 5))).toEqual([["=D7*2"]]);
    expect(workbook.formulas(block(4, 1))).toEqual([[""]]);
  });

  test("openTable reads number formats", async () => {
    const { workbook, block } = await opened();
    expect(workbook.formats(block(4, 1, 4))).toEqual([["@", "dd/mm/yyyy;@", '#,##0.00\\ "€"', "#,##0.00"]]);
  });

  test("openTable reads notes, filter, hidden rows and columns, panes, merges and format rules", async () => {
    const { layer, sheets } = await opened();
    const sheet = sheets[0]!.id;
    expect(layer.notes.get(2, 3)).toBe("Anna:\nnetto");
    expect(layer.filter!.block).toEqual({ sheet, row: 2, column: 0, rows: 7, columns: 8 });
    expect(layer.filter!.criteria.get(1)!.hiddenValues).toEqual([
      " <Firma> & Söhne ",
      "fett und nicht",
      "Zeile\r\nzwei",
      "",
    ]);
    expect([...layer.hidden.column]).toEqual([6]);
    expect([...layer.hidden.row]).toEqual([5]);
    expect(layer.frozen).toEqual({ row: 3, column: 0 });
    expect(layer.merges).toEqual([{ sheet, row: 0, column: 0, rows: 1, columns: 2 }]);
    expect(layer.rules.map(({ condition }) => condition)).toEqual([
      undefined,
      { type: "CUSTOM_FORMULA", values: ["=$G4=TRUE"] },
      undefined,
      undefined,
    ]);
  });

  test("openTable(formulas that were never calculated) reads them as blank and says so", async () => {
    const name = "xl/worksheets/sheet1.xml";
    const { workbook, block, notes } = await opened({
      ...richParts,
      [name]: richParts[name]!.replace("<v>234.555</v>", ""),
    });
    expect(workbook.values(block(3, 4))).toEqual([[""]]);
    expect(notes).toEqual([
      expect.stringMatching(/1 formulas have no value.*Open and save it in a spreadsheet/),
    ]);
  });

  test("openTable(a sheet that is only a chart) passes it over", async () => {
    const { sheets } = await opened({
      ...richParts,
      "xl/workbook.xml": richParts["xl/workbook.xml"]!.replace(
        "<sheets>",
        '<sheets><sheet name="Bild" sheetId="9" r:id="rId9"/>',
      ),
      "xl/_rels/workbook.xml.rels": richParts["xl/_rels/workbook.xml.rels"]!.replace(
        "</Relationships>",
        '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
      ),
      "xl/chartsheets/sheet1.xml":
        '<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
    });
    expect(sheets.map(({ name }) => name)).toEqual(["Kunden", "Tarife & Co", "Summe"]);
  });

  test("openTable(a file that counts days from 1904) gives the same dates", async () => {
    const { workbook, block } = await opened({
      ...richParts,
      "xl/workbook.xml": richParts["xl/workbook.xml"]!.replace("<workbookPr ", '<workbookPr date1904="1" '),
    });
    expect(workbook.values(block(3, 2))).toEqual([[{ serial: 44927 + 1462 }]]);
  });
});
