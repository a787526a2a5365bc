import { describe, expect, test } from "vitest";
import { followInFile, gridSheets, openUpload, savedBytes } from "../../../preview/page/files";
import { createGridWorkbook } from "../../../preview/workbook/gridWorkbook";
import { createLayer } from "../../../preview/workbook/layer";

/** A csv file as the page opens it. */
async function opened(text: string) {
  const table = await openUpload("people.csv", Buffer.from(text), "America/New_York");
  const workbook = createGridWorkbook({ sheets: gridSheets(table.workbook) });
  const layer = createLayer(workbook);
  workbook.onStructure((event) => followInFile(table.workbook, event));
  const sheet = workbook.sheets()[0]!.id;
  const saved = async (name: string) =>
    new TextDecoder().decode(await savedBytes({ workbook, layer, source: table.source }, name, sheet));
  return { workbook, sheet, layer, saved };
}

describe("openUpload", () => {
  test("of a csv gives its cells with their dates, in a grid with room to grow", async () => {
    const { workbook, sheet } = await opened("name,when\nAda,2026-01-31\n");
    expect(workbook.values({ sheet, row: 0, column: 0, rows: 2, columns: 2 })).toEqual([
      ["name", "when"],
      ["Ada", { serial: 46053 }],
    ]);
    expect(workbook.sheets()[0]).toMatchObject({ name: "people", rows: 1000, columns: 26 });
  });

  test.each([
    ["people.csv", "", "It is empty."],
    ["people.xlsx", "name\n", "It is not an Excel workbook"],
    ["people.pdf", "%PDF", "It cannot be read: files that end in"],
  ])("of %s with %j is refused: %s", async (name, text, reason) => {
    await expect(openUpload(name, Buffer.from(text), "Etc/UTC")).rejects.toThrow(reason);
  });

  test("takes only the last part of a name, whatever the page sends", async () => {
    const table = await openUpload("../../people.csv", Buffer.from("name\nAda\n"), "Etc/UTC");
    expect(table.workbook.sheets()[0]!.name).toBe("people");
  });
});

describe("savedBytes", () => {
  test("of a csv keeps the records of the file after rows were reordered and columns added", async () => {
    const { workbook, sheet, saved } = await opened('name;note\nAda;"a;b"\nBea;x\n');
    workbook.reorder({ sheet, row: 1, column: 0, rows: 2, columns: 2 }, [1, 0]);
    workbook.insert(sheet, "column", 2, 1);
    workbook.write(sheet, 0, 2, [["Tier"], ["B"], ["A"]]);
    expect(await saved("people.csv")).toBe('name;note;Tier\nBea;x;B\nAda;"a;b";A\n');
  });

  test("is not disturbed by sheets that the file does not have", async () => {
    const { workbook, saved } = await opened("name\nAda\n");
    const other = workbook.addSheet("Other", 1);
    workbook.insert(other, "column", 0, 2);
    workbook.removeSheet(other);
    expect(await saved("people.csv")).toBe("name\nAda\n");
  });

  test("of sheets that came from no file gives a csv of one and an xlsx of all", async () => {
    const workbook = createGridWorkbook({ sheets: [{ name: "One", cells: [["a", 1.5]] }, { name: "Two" }] });
    const saving = { workbook, layer: createLayer(workbook), source: undefined };
    const sheet = workbook.sheets()[0]!.id;
    const csv = new TextDecoder().decode(await savedBytes(saving, "One.csv", sheet));
    expect(csv.trim()).toBe("a,1.5");
    const again = await openUpload("all.xlsx", await savedBytes(saving, "all.xlsx", sheet), "Etc/UTC");
    expect(again.workbook.sheets().map(({ name }) => name)).toEqual(["One", "Two"]);
  });
});
