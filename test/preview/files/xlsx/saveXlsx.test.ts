import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { readXlsx } from "hucre";
import { describe, expect, test } from "vitest";
import { openTable, saveTable } from "../../../../preview/files/table";
import { createLayer } from "../../../../preview/workbook/layer";
import { workFolder } from "../workFolder";
import { richParts, zipped } from "./richWorkbook";
import { addColumns, cellElements, partsOf, roundTrip } from "./roundTrip";

const folder = workFolder();
const rich = zipped(richParts);
const SHEET = "xl/worksheets/sheet1.xml";

/** Parts that name sheets, styles or notes, and so change when those are added. */
const EXTENDED = [
  "[Content_Types].xml",
  "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
  "xl/comments1.xml",
  "xl/drawings/vmlDrawing1.vml",
  SHEET,
];

describe("saveXlsx of a workbook that came from a file", () => {
  test("saveXlsx(unchanged) keeps every part but asks for recalculation", async () => {
    const parts = await roundTrip(folder, rich);
    expect([...parts.keys()]).toEqual(Object.keys(richParts));
    for (const [name, text] of parts) {
      if (name !== "xl/workbook.xml") expect([name, text]).toEqual([name, richParts[name]]);
    }
    expect(parts.get("xl/workbook.xml")).toBe(
      richParts["xl/workbook.xml"]!.replace("<calcPr ", '<calcPr fullCalcOnLoad="1" '),
    );
  });

  test("saveXlsx(with our columns) keeps every other part letter by letter", async () => {
    const parts = await roundTrip(folder, rich, addColumns);
    for (const [name, text] of Object.entries(richParts)) {
      if (!EXTENDED.includes(name)) expect([name, parts.get(name)]).toEqual([name, text]);
    }
    expect([...parts.keys()].filter((name) => !(name in richParts))).toEqual(["xl/worksheets/sheet4.xml"]);
  });

  test("saveXlsx(with our columns) keeps every cell of the sheet letter by letter", async () => {
    const parts = await roundTrip(folder, rich, addColumns);
    const before = cellElements(richParts[SHEET]!);
    const after = cellElements(parts.get(SHEET)!);
    expect(before.size).toBe(47);
    for (const [name, element] of before) expect([name, after.get(name)]).toEqual([name, element]);
    const added = [...after.keys()].filter((name) => !before.has(name));
    expect(added.sort()).toEqual(
      [
        "I3",
        "J3",
        "K3",
        "L3",
        "I4",
        "J4",
        "K4",
        "L4",
        "I5",
        "J5",
        "K5",
        "L5",
        "I6",
        "J6",
        "L6",
        "L7",
        "I8",
        "J8",
        "K8",
        "L8",
      ].sort(),
    );
  });

  test("saveXlsx(with our columns) changes nothing in the sheet beside its cells but what was asked for", async () => {
    const parts = await roundTrip(folder, rich, addColumns);
    const bare = (xml: string) => xml.replace(/<sheetData>[\s\S]*<\/sheetData>/, "");
    const rule =
      '<conditionalFormatting sqref="I4:K8"><cfRule type="expression" dxfId="2" priority="5"><formula>$L4&lt;&gt;&quot;x&quot;</formula></cfRule></conditionalFormatting>';
    const expected = bare(richParts[SHEET]!)
      .replace('<dimension ref="A1:H9"/>', '<dimension ref="A1:L9"/>')
      .replace("</cols>", '<col hidden="1" min="12" max="12" width="9.140625"/></cols>')
      .replace(
        '<autoFilter ref="A3:H9" xr:uid="{00000000-0009-0000-0000-000000000000}">',
        '<autoFilter ref="A3:L9" xr:uid="{00000000-0009-0000-0000-000000000000}">',
      )
      .replace("<dataValidations", `${rule}<dataValidations`);
    expect(bare(parts.get(SHEET)!)).toBe(expected);
    expect(parts.get(SHEET)).toContain('<row spans="1:12" r="4" x14ac:dyDescent="0.25">');
    expect(parts.get(SHEET)).toContain('<row r="9" spans="1:8" x14ac:dyDescent="0.25">');
  });

  test("saveXlsx(with our columns) appends styles, rules, notes and sheets without touching the present ones", async () => {
    const parts = await roundTrip(folder, rich, addColumns);
    const inside = (xml: string, list: string) =>
      new RegExp(`<${list}[ >][^>]*>?([\\s\\S]*?)</${list}>`).exec(xml)![1]!;
    const extended: Readonly<Record<string, readonly string[]>> = {
      "xl/styles.xml": [
        "numFmts",
        "fonts",
        "fills",
        "borders",
        "cellStyleXfs",
        "cellXfs",
        "cellStyles",
        "dxfs",
      ],
      "xl/comments1.xml": ["commentList"],
      "xl/drawings/vmlDrawing1.vml": ["xml"],
      "xl/workbook.xml": ["sheets"],
    };
    for (const [name, lists] of Object.entries(extended)) {
      for (const list of lists) {
        const before = inside(richParts[name]!, list);
        expect(inside(parts.get(name)!, list).slice(0, before.length)).toBe(before);
      }
    }
    expect(parts.get("xl/styles.xml")).toContain('<cellStyles count="2">');
    expect(parts.get("xl/styles.xml")).toContain('<cellXfs count="13">');
    expect(parts.get("xl/workbook.xml")).toContain('hidden="1">Kunden!$A$3:$L$9</definedName>');
    expect(parts.get("xl/workbook.xml")).toContain(
      '<definedName name="Umsatz">Kunden!$D$4:$D$9</definedName>',
    );
    expect(parts.get("xl/workbook.xml")).toContain(
      '<sheet name="Tierline undo" sheetId="6" state="hidden" r:id="rId8"/></sheets>',
    );
  });

  test("saveXlsx(with our columns) can be read by another reader with all values in place", async () => {
    const parts = await roundTrip(folder, rich, addColumns);
    const workbook = await readXlsx(zipped(Object.fromEntries(parts)), { readStyles: true });
    const [customers, , , undo] = workbook.sheets;
    expect(customers!.rows[2]!.slice(8)).toEqual(["Tier", "Predicted CLV", "Next order", "Tierline key"]);
    expect(customers!.rows[4]!.slice(8)).toEqual(["B", 0.1, new Date("2023-03-16T12:00:00Z"), "k2"]);
    expect(customers!.rows[5]!.slice(8, 10)).toEqual(["<A&B>", -3]);
    expect(customers!.cells!.get("3,9")!.style!.numFmt).toBe("#,##0.00");
    expect(customers!.cells!.get("2,8")!.comment!.text).toBe("By Tierline");
    expect(customers!.cells!.get("2,8")!.style!.font!.bold).toBe(true);
    expect(customers!.cells!.get("2,8")!.style!.fill).toEqual(customers!.cells!.get("2,7")!.style!.fill);
    expect(customers!.cells!.get("3,8")!.style!.fill).toMatchObject({ fgColor: { rgb: "00FF00" } });
    expect(customers!.cells!.get("2,3")!.comment!.text).toBe("Anna:\nnetto");
    expect(customers!.columns![11]!.hidden).toBe(true);
    expect(undo).toMatchObject({ name: "Tierline undo", hidden: true });
    expect(undo!.cells!.get("1,1")).toMatchObject({ formula: '"007"', value: "007" });
  });

  test("saveXlsx(a second run) changes only the cells that differ", async () => {
    const once = await roundTrip(folder, rich, addColumns);
    const twice = await roundTrip(folder, zipped(Object.fromEntries(once)), (workbook, _, sheet) => {
      workbook.write(sheet, 3, 8, [["C"]]);
    });
    const before = cellElements(once.get(SHEET)!);
    const after = cellElements(twice.get(SHEET)!);
    const differing = [...after].filter(([name, element]) => before.get(name) !== element);
    expect(differing.map(([name]) => name)).toEqual(["I4"]);
    expect(attributeS(after.get("I4")!)).toBe(attributeS(before.get("I4")!));
    expect([...twice].filter(([name, text]) => once.get(name) !== text).map(([name]) => name)).toEqual([
      SHEET,
    ]);
  });

  test("saveXlsx(a formula replaced by a value) drops the order of calculation, which named it", async () => {
    const parts = await roundTrip(folder, rich, (workbook, _, sheet) => workbook.write(sheet, 3, 4, [[5]]));
    expect(parts.has("xl/calcChain.xml")).toBe(false);
    expect(parts.get("[Content_Types].xml")).not.toContain("calcChain");
    expect(parts.get("xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
    expect(cellElements(parts.get(SHEET)!).get("E4")).toBe('<c r="E4" s="6"><v>5</v></c>');
  });

  test("saveXlsx(a format rule taken away) removes that rule and no other", async () => {
    const parts = await roundTrip(folder, rich, (_, layer, sheet) => {
      const own = layer.sheet(sheet);
      own.rules = own.rules.filter((rule) => rule.condition?.type !== "CUSTOM_FORMULA");
    });
    const rules = [...parts.get(SHEET)!.matchAll(/<cfRule [^>]*priority="(\d)"/g)].map(
      ([, priority]) => priority,
    );
    expect(rules).toEqual(["2", "4", "1"]);
  });

  test("saveXlsx(elements with a prefix, as some writers make them) writes ours with it too", async () => {
    const prefixed = (xml: string) =>
      xml.replace(/<(\/?)([a-zA-Z]+)(?=[\s/>])/g, "<$1x:$2").replace('xmlns="', 'xmlns:x="');
    const parts = { ...richParts };
    for (const name of [SHEET, "xl/workbook.xml", "xl/styles.xml"]) parts[name] = prefixed(richParts[name]!);
    const out = await roundTrip(folder, zipped(parts), (workbook, _, sheet) => {
      workbook.setFormat({ sheet, row: 3, column: 7, rows: 1, columns: 1 }, "0.000");
      workbook.addSheet("Neu", 3);
    });
    expect(out.get("xl/styles.xml")).toMatch(/<x:numFmt numFmtId="166" formatCode="0.000"\/><\/x:numFmts>/);
    expect(out.get("xl/workbook.xml")).toContain('<x:sheet name="Neu"');
    expect(out.get(SHEET)).toContain('<x:c s="9" r="H4" t="s"><x:v>11</x:v></x:c>');
  });

  test("saveXlsx(a file that counts days from 1904) counts ours from there too", async () => {
    const name = "xl/workbook.xml";
    const since1904 = richParts[name]!.replace("<workbookPr ", '<workbookPr date1904="1" ');
    const parts = await roundTrip(folder, zipped({ ...richParts, [name]: since1904 }), addColumns);
    expect(cellElements(parts.get(SHEET)!).get("K4")).toContain("<v>43538</v>");
    expect(cellElements(parts.get(SHEET)!).get("C4")).toBe(cellElements(richParts[SHEET]!).get("C4"));
  });

  test("saveXlsx(rows moved inside the file's sheet) is refused and leaves no file", async () => {
    writeFileSync(folder("moved.xlsx"), rich);
    const table = await openTable(folder("moved.xlsx"));
    table.workbook.insert(table.workbook.sheets()[0]!.id, "row", 2, 1);
    const saved = saveTable(table, createLayer(table.workbook), folder("moved-out.xlsx"));
    await expect(saved).rejects.toThrow(/“Kunden” were moved.*Write a \.csv instead/);
    expect(existsSync(folder("moved-out.xlsx"))).toBe(false);
  });
});

describe("a csv of a workbook that came from a file", () => {
  test("saveTable(csv) writes what the cells show, without columns hidden since", async () => {
    writeFileSync(folder("rich.xlsx"), rich);
    const table = await openTable(folder("rich.xlsx"));
    const layer = createLayer(table.workbook);
    table.fillLayer(layer);
    addColumns(table.workbook, layer, table.workbook.sheets()[0]!.id);
    await saveTable(table, layer, folder("rich.csv"), "Kunden");
    expect(readFileSync(folder("rich.csv"), "utf8").split("\r\n").slice(2, 6)).toEqual([
      "Nr,Name,Erster Kauf,Umsatz,USt,Doppelt,Aktiv,Newsletter,Tier,Predicted CLV,Next order",
      '001,"Müller, Jörg",01/01/2023,1234.5,234.555,2469,TRUE,ja,A,1234.567,2023-03-15',
      "002,=1+1,01/02/2023,0.1,0.019,0.2,FALSE,,B,0.1,2023-03-16 12:00:00",
      '003," <Firma> & Söhne ",01/03/2023,99.99,#DIV/0!,199.98,,003-x,<A&B>,-3,',
    ]);
  });
});

describe("saveXlsx of a workbook that came from a csv", () => {
  test("saveXlsx writes numbers and dates as such, with the formats that show the same text", async () => {
    writeFileSync(
      folder("orders.csv"),
      "id,day,amount,name\n007,2024-02-29,12.50,=1+1\n008,2024-03-01,3.00,\n",
    );
    const table = await openTable(folder("orders.csv"));
    await saveTable(table, createLayer(table.workbook), folder("orders.xlsx"));
    const back = await openTable(folder("orders.xlsx"));
    const block = { sheet: back.workbook.sheets()[0]!.id, row: 1, column: 0, rows: 2, columns: 4 };
    expect(back.workbook.values(block)).toEqual([
      ["007", { serial: 45351 }, 12.5, "=1+1"],
      ["008", { serial: 45352 }, 3, ""],
    ]);
    expect(back.workbook.formats(block)[0]).toEqual(["", "yyyy-mm-dd", "0.00", ""]);
    expect(back.workbook.sheets()[0]!.name).toBe("orders");
    expect(partsOf(readFileSync(folder("orders.xlsx"))).size).toBe(6);
  });
});

function attributeS(element: string): string | undefined {
  return / s="(\d+)"/.exec(element)?.[1];
}
