import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { openTable, saveTable } from "../../../preview/files/table";
import { createHost } from "../../../preview/host";
import { workFolder } from "./workFolder";
import { richParts, zipped } from "./xlsx/richWorkbook";
import { cellElements, partsOf } from "./xlsx/roundTrip";

const folder = workFolder();
const MANIFEST = new URL("../../../appsscript.json", import.meta.url);

/** Writes two columns behind the data the way the add-on does: the year of the third column, and a hidden key. */
const SCRIPT = `function addColumns(header, last) {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  var column = sheet.getLastColumn() + 1;
  sheet.insertColumnsAfter(column - 1, 2);
  var days = sheet.getRange(header + 1, 3, last - header, 1).getValues();
  var years = days.map(function (row) { return [row[0] ? row[0].getFullYear() : "", "key"]; });
  sheet.getRange(header, column, 1, 2).setValues([["Year", "Key"]]).setFontWeight("bold");
  sheet.getRange(header + 1, column, last - header, 2).setValues(years);
  sheet.hideColumns(column + 1);
  return sheet.getConditionalFormatRules().length;
}`;

async function run(path: string, header: number, last: number) {
  const table = await openTable(path);
  const files = { "appsscript.json": readFileSync(MANIFEST, "utf8"), "code.js": SCRIPT };
  const host = createHost({ files, workbook: table.workbook });
  const { layer } = host.document;
  table.fillLayer(layer);
  const rules = host.call(host.addUser("Ann"), "addColumns", header, last);
  return { table, layer, rules };
}

describe("a script that runs on a file", () => {
  test("saveTable(a csv that a script wrote to) is the csv with its columns", async () => {
    writeFileSync(folder("in.csv"), '"id";name;day\r\n007;"=1+1";2023-06-05\r\n008;Ann;\r\n');
    const { table, layer } = await run(folder("in.csv"), 1, 3);
    await saveTable(table, layer, folder("out.csv"));
    expect(readFileSync(folder("out.csv"), "utf8")).toBe(
      '"id";name;day;Year\r\n007;"=1+1";2023-06-05;2023\r\n008;Ann;;\r\n',
    );
  });

  test("saveTable(an xlsx that a script wrote to) keeps every cell and adds its columns", async () => {
    writeFileSync(folder("in.xlsx"), zipped(richParts));
    const { table, layer, rules } = await run(folder("in.xlsx"), 3, 8);
    expect(rules).toBe(4);
    await saveTable(table, layer, folder("out.xlsx"));
    const part = "xl/worksheets/sheet1.xml";
    const cells = cellElements(partsOf(readFileSync(folder("out.xlsx"))).get(part)!);
    for (const [name, element] of cellElements(richParts[part]!)) {
      expect([name, cells.get(name)]).toEqual([name, element]);
    }
    expect(cells.get("I4")).toBe('<c r="I4"><v>2023</v></c>');
    expect(cells.get("I7")).toBeUndefined();
    expect(cells.get("J3")).toMatch(/<c r="J3" s="\d+" t="inlineStr"><is><t xml:space="preserve">Key<\/t>/);
  });
});
