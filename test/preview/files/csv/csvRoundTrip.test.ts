import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openTable, saveTable, type Table } from "../../../../preview/files/table";
import { createLayer, type Layer } from "../../../../preview/workbook/layer";
import type { CellInput } from "../../../../preview/workbook/workbook";
import { workFolder } from "../workFolder";

const folder = workFolder();
type Change = (table: Table, sheet: string, layer: Layer) => void;

async function bytesAfter(input: string | Buffer, change: Change = () => {}) {
  writeFileSync(folder("in.csv"), input);
  const table = await openTable(folder("in.csv"));
  const layer = createLayer(table.workbook);
  table.fillLayer(layer);
  change(table, table.workbook.sheets()[0]!.id, layer);
  const notes = await saveTable(table, layer, folder("out.csv"));
  return { bytes: readFileSync(folder("out.csv")), notes };
}
const textAfter = async (input: string, change?: Change) =>
  (await bytesAfter(input, change)).bytes.toString();

/** Writes columns after the last one of the file. */
const added =
  (...cells: readonly (readonly CellInput[])[]): Change =>
  ({ workbook }, sheet) => {
    const { columns } = workbook.sheets()[0]!;
    workbook.insert(sheet, "column", columns, cells[0]!.length);
    workbook.write(sheet, 0, columns, cells);
  };

const MESSY = [
  "\ufeffKundenliste 2023;;;",
  "",
  'Nr;Name;"Erster Kauf";Umsatz',
  '001;=1+1;01.02.2023;"1.234,56"',
  '002;"Müller; ""Jörg""";02.02.2023;7,00 ',
  '"003";"zwei',
  'Zeilen";03.02.2023;-1,5',
  ";;;",
  "123456789012345678;+49 30;04.02.2023;0,10",
  "Summe;;;1.240,16",
].join("\r\n");

describe("a csv that comes out as it went in", () => {
  test.each([
    ["a byte order mark, semicolons, quotes where none are needed, blank lines, no last line end", MESSY],
    ["line ends of both kinds", "a,b\n1,2\r\n3,4\n"],
    ["line ends of old Macs", "a,b\r1,2\r3,4\r"],
    ["a first line that names the delimiter", "sep=|\na|b\n1|2\n"],
    ["tabs", "a\tb,c\n1\t2,5\n"],
    ["text after a closing quote", 'a,b\n"x" y,2\n'],
    ["a quote that is never closed", 'a,b\n1,"x\n3,4\n'],
    ["numbers and dates", "n,d,x\n1.50,2024-02-29,1\n20.00,1999-12-31,0.1\n-3.25,,12\n"],
    ["one column and blank lines at the end", "a\n1\n\n\n"],
  ])("saveTable(openTable(%s)) is the same file", async (_, text) => {
    expect(await textAfter(text)).toBe(text);
  });

  test("saveTable(openTable(any csv)) is the same file", async () => {
    const cell = fc.oneof(
      fc.constantFrom(
        "",
        "007",
        "12",
        "1.50",
        "2024-01-31",
        '"a;b"',
        '"a""b"',
        '"x\r\ny"',
        "a,b",
        " z ",
        "=1",
      ),
      fc.string({ unit: fc.constantFrom("a", "1", ".", "-", " ", ";", "é"), maxLength: 4 }),
    );
    const line = fc.array(cell, { minLength: 1, maxLength: 5 }).map((cells) => cells.join(","));
    const csv = fc
      .tuple(fc.array(line, { minLength: 1, maxLength: 12 }), fc.constantFrom("\n", "\r\n"), fc.boolean())
      .map(([lines, newline, ended]) => lines.join(newline) + (ended ? newline : ""))
      .filter((text) => text.trim() !== "");
    await fc.assert(
      fc.asyncProperty(csv, async (text) => {
        expect(await textAfter(text)).toBe(text);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  test.each([
    ["UTF-16 little endian", Buffer.from("\ufeffNr\tName\n1\tJörg\n", "utf16le")],
    ["UTF-16 big endian", Buffer.from("\ufeffNr\tName\n1\tJörg\n", "utf16le").swap16()],
    [
      "windows-1252",
      Buffer.from([...Buffer.from("Name,Preis\nM"), 0xfc, ...Buffer.from("ller,5 "), 0x80, 0x0a]),
    ],
    [
      "GBK",
      Buffer.concat([
        Buffer.from("id,"),
        Buffer.from([0xd0, 0xd5, 0xc3, 0xfb]),
        Buffer.from("\n1,"),
        Buffer.from([0xd5, 0xc5, 0xc8, 0xfd]),
        Buffer.from("\n"),
      ]),
    ],
  ])("saveTable(openTable(%s)) is the same bytes", async (_, bytes) => {
    expect((await bytesAfter(bytes)).bytes.equals(bytes)).toBe(true);
  });
});

describe("columns added to a csv", () => {
  test("saveTable(columns added) appends them and leaves blank, short and title lines alone", async () => {
    const lines = MESSY.split("\r\n");
    const result = await textAfter(
      MESSY,
      added([""], [""], ["Tier"], ["A"], ["B; b"], ["C"], [""], ["A"], [""]),
    );
    expect(result.split("\r\n")).toEqual([
      `${lines[0]};`,
      "",
      `${lines[2]};Tier`,
      `${lines[3]};A`,
      `${lines[4]};"B; b"`,
      lines[5],
      `${lines[6]};C`,
      `${lines[7]};`,
      `${lines[8]};A`,
      `${lines[9]};`,
    ]);
  });

  test.each([
    ["a;b\n1,5;x\n1.234,50 €;y\n", "a;b;2,5\n1,5;x;3\n1.234,50 €;y;-0,25\n"],
    ["a;b\n1.5;x\n2,5;y\n", "a;b;2.5\n1.5;x;3\n2,5;y;-0.25\n"],
    ['a,b\n"1,5",x\n2,y\n', 'a,b,2.5\n"1,5",x,3\n2,y,-0.25\n'],
  ])(
    "saveTable(numbers added to %j) writes them with the decimal mark of the file",
    async (text, expected) => {
      expect(await textAfter(text, added([2.5], [3], [-0.25]))).toBe(expected);
    },
  );

  test("saveTable(columns added) pads a short line only where something stands behind it", async () => {
    const result = await textAfter(
      "a,b,c\n1\n2\nTotal,9\n",
      added(["T", "S"], ["x", 1.5], ["", ""], ["", ""]),
    );
    expect(result).toBe("a,b,c,T,S\n1,,,x,1.5\n2\nTotal,9\n");
  });

  test("saveTable(columns added) leaves a hidden one out, as csv cannot hide", async () => {
    const result = await textAfter("a\n1\n", (table, sheet, layer) => {
      added(["Tier", "Tierline key"], ["A", "k1"])(table, sheet, layer);
      layer.sheet(sheet).hidden = { row: new Set(), column: new Set([2]) };
    });
    expect(result).toBe("a,Tier\n1,A\n");
  });

  test("saveTable(one cell changed) writes that cell anew and every other as it was", async () => {
    const result = await textAfter('"a","b, c",d\n"1",\'x, 2\n"3","y","z"\n', ({ workbook }, sheet) =>
      workbook.write(sheet, 2, 1, [['"new"']]),
    );
    expect(result).toBe('"a","b, c",d\n"1",\'x, 2\n"3","""new""","z"\n');
  });

  test("saveTable(rows inserted and moved) carries each record's own text along", async () => {
    const result = await textAfter('a,b\n"1",x\n2,"y"\n', ({ workbook }, sheet) => {
      workbook.insert(sheet, "row", 1, 1);
      workbook.write(sheet, 1, 0, [["new", "n,m"]]);
      workbook.move(sheet, "row", 3, 1, 1);
    });
    expect(result).toBe('a,b\n2,"y"\nnew,"n,m"\n"1",x\n');
  });

  test("saveTable(rows appended to a file without a last line end) ends that line first", async () => {
    const result = await textAfter("a,b\r\n1,2", ({ workbook }, sheet) =>
      workbook.write(sheet, 2, 0, [["3", "4"]]),
    );
    expect(result).toBe("a,b\r\n1,2\r\n3,4\r\n");
  });

  test("saveTable(Chinese added to windows-1252) is written in UTF-8 with a mark, and says so", async () => {
    const { bytes, notes } = await bytesAfter(
      Buffer.from("N\nM\xfcller\n", "latin1"),
      added(["等级"], ["A"]),
    );
    expect(bytes.toString()).toBe("\ufeffN,等级\nMüller,A\n");
    expect(notes).toEqual([expect.stringMatching(/written in UTF-8: windows-1252.*lacks some characters/)]);
  });

  test("saveTable(Chinese added to GBK) stays GBK", async () => {
    const { bytes, notes } = await bytesAfter(
      Buffer.from("d0d5c3fb0ad5c5c8fd0a", "hex"),
      added(["等级"], ["A"]),
    );
    expect(new TextDecoder("gbk").decode(bytes)).toBe("姓名,等级\n张三,A\n");
    expect(notes).toEqual([]);
  });

  test("saveTable(a new sheet beside a csv) is written in the manner of that csv", async () => {
    writeFileSync(folder("in.csv"), "\ufeffNr;Preis\n1;2,5\n");
    const { workbook, ...table } = await openTable(folder("in.csv"));
    workbook.write(workbook.addSheet("Tierline customers", 1), 0, 0, [
      ["Name; Ort", 1.5],
      ["", true],
    ]);
    await saveTable({ workbook, ...table }, createLayer(workbook), folder("new.csv"), "Tierline customers");
    expect(readFileSync(folder("new.csv"), "utf8")).toBe('\ufeff"Name; Ort";1,5\n;TRUE\n');
  });

  test("saveTable(a failure on the way) leaves the older file and no other", async () => {
    writeFileSync(folder("kept.csv"), "older");
    writeFileSync(folder("in.csv"), "a\n1\n");
    const table = await openTable(folder("in.csv"));
    const broken = {
      ...table.workbook,
      values: () => {
        throw new Error("broken");
      },
    };
    const saved = saveTable({ ...table, workbook: broken }, createLayer(table.workbook), folder("kept.csv"));
    await expect(saved).rejects.toThrow("broken");
    expect(readFileSync(folder("kept.csv"), "utf8")).toBe("older");
    expect(readdirSync(dirname(folder("kept.csv"))).filter((name) => name.endsWith(".part"))).toEqual([]);
    expect(existsSync(folder("kept.csv.part"))).toBe(false);
  });
});
