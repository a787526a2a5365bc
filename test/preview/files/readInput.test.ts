import { mkdirSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { FileError } from "../../../preview/files/fileError";
import { openTable, saveTable } from "../../../preview/files/table";
import { createLayer } from "../../../preview/workbook/layer";
import { workFolder } from "./workFolder";

const folder = workFolder();
const OLE = Buffer.from("d0cf11e0a1b11ae1", "hex");

describe("a file that cannot be used", () => {
  test.each([
    ["empty.csv", "", /is empty\. Give a csv or xlsx file/],
    ["blank.csv", "\n \n", /is empty\. Give a csv file with a header row/],
    ["junk.csv", Buffer.from([1, 2, 0, 3, 0]), /not a csv file: it holds binary data/],
    ["junk.xlsx", "a,b\n1,2", /not an Excel workbook.*rename it to \.csv/],
    ["zip.csv", "PK\u0003\u0004...", /rename it to \.xlsx/],
    ["macros.xlsm", "PK\u0003\u0004...", /workbook with macros.*as \.xlsx/],
    ["broken.xlsx", "PK\u0003\u0004...", /cannot be read as an Excel workbook.*save it again as \.xlsx/],
    ["old.xls", OLE, /old Excel file \(\.xls\).*save it as \.xlsx/],
    ["locked.xlsx", OLE, /protected by a password.*without a password/],
    ["text.pdf", "%PDF", /files that end in \.csv.*can/],
  ])("openTable(%s) says what was found and what helps", async (name, content, message) => {
    writeFileSync(folder(name), content);
    const error = await openTable(folder(name)).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(FileError);
    expect((error as Error).message).toMatch(message);
  });

  test("openTable(a missing file) says so", async () => {
    await expect(openTable(folder("none.csv"))).rejects.toThrow(/no such file. Check the name/);
  });

  test("openTable(a folder) says so", async () => {
    mkdirSync(folder("folder.csv"));
    await expect(openTable(folder("folder.csv"))).rejects.toThrow(/it is a folder. Give a csv or xlsx file/);
  });
});

describe("a place that cannot be written", () => {
  test.each([
    ["none/out.csv", /its folder does not exist/],
    ["none/out.xlsx", /its folder does not exist/],
    ["out.pdf", /its name must end in \.csv or \.xlsx/],
    ["folder2.csv", /it is a folder/],
  ])("saveTable(%s) says what helps", async (name, message) => {
    if (name === "folder2.csv") mkdirSync(folder(name));
    writeFileSync(folder("in.csv"), "a\n1\n");
    const table = await openTable(folder("in.csv"));
    const error = await saveTable(table, createLayer(table.workbook), folder(name)).catch(
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(FileError);
    expect((error as Error).message).toMatch(message);
  });

  test("saveTable(a sheet that does not exist) says so", async () => {
    writeFileSync(folder("in.csv"), "a\n1\n");
    const table = await openTable(folder("in.csv"));
    const saved = saveTable(table, createLayer(table.workbook), folder("out.csv"), "Other");
    await expect(saved).rejects.toThrow(/no sheet “Other”/);
  });
});
