import { describe, expect, test } from "vitest";
import { smallHost } from "./smallAddon";

describe("host.call", () => {
  test("reads what the sheet holds and writes back", () => {
    const { run, host } = smallHost({
      cells: [
        ["id", "spent"],
        ["a", 3],
        ["b", 4],
      ],
    });
    expect(run("return sheet.getDataRange().getValues()")).toEqual([
      ["id", "spent"],
      ["a", 3],
      ["b", 4],
    ]);
    run("sheet.getRange(1, 3, 3, 1).setValues([['Tier'], ['A'], ['B']])");
    const sheet = host.document.workbook.sheets()[0]!.id;
    expect(host.document.workbook.values({ sheet, row: 0, column: 2, rows: 3, columns: 1 })).toEqual([
      ["Tier"],
      ["A"],
      ["B"],
    ]);
  });
});
