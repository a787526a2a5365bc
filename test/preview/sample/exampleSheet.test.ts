import { expect, test } from "vitest";
import { openDocument } from "../../../preview/page/document";
import { EXAMPLE_BLOCKS, placeBlocks } from "../../../preview/sample/exampleSheet";
import { sampleSheets } from "../../../preview/sample/sampleSheets";
import { CHINESE_HELP } from "../../../src/sidebar/functionHelp/chineseHelp";
import type { FunctionName } from "../../../src/sidebar/functionHelp/functionGroups";
import { pushedFiles } from "../../support/addonHost";

const { workbook, functions } = await openDocument({
  title: "Coffee shop",
  content: sampleSheets(),
  files: pushedFiles(),
  timeZone: "Europe/Berlin",
});
const sheet = workbook.sheets().find(({ name }) => name === "Examples")!.id;
const read = (row: number, column: number, rows: number, columns: number) =>
  workbook.values({ sheet, row, column, rows, columns });

test("the sheet Examples has one block for each published function, by the name that the help gives it", () => {
  expect(EXAMPLE_BLOCKS.map(({ name }) => name).sort()).toEqual(functions.map(({ name }) => name).sort());
  for (const { name, chinese } of EXAMPLE_BLOCKS) {
    expect(chinese, name).toBe(CHINESE_HELP[name as FunctionName].name);
  }
});

test.each(placeBlocks(EXAMPLE_BLOCKS).map((place) => ({ name: place.block.name, ...place })))(
  "the block of $name is answered, and fills the room kept for it",
  ({ block, resultRow, resultColumn }) => {
    const { rows, columns } = block;
    const result = read(resultRow, resultColumn, rows, columns);
    for (const value of result.flat()) {
      expect(value).not.toHaveProperty("error");
      expect(String(value)).not.toContain("⚠");
    }
    expect(result[0]).not.toContain("");
    expect(result[rows - 1]!.some((value) => value !== "")).toBe(true);
    expect(read(resultRow + rows, resultColumn, 1, columns)[0]!.every((value) => value === "")).toBe(true);
    expect(read(resultRow, resultColumn + columns, rows, 1).every(([value]) => value === "")).toBe(true);
  },
);
