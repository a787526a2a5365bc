import { describe, expect, test } from "vitest";
import { addonHost, date } from "../support/addonHost";
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

describe("the add-on for a person who may only view", () => {
  const CELLS = [
    ["Customer ID", "First order", "Last order", "Orders", "Total spent"],
    ["c1", date("2025-01-05"), date("2026-05-01"), 12, 900],
    ["c2", date("2025-01-05"), date("2026-04-20"), 4, 60],
  ];

  test("a run changes no cell and says that she may only look", () => {
    const { host, ask, cells } = addonHost({ cells: CELLS });
    const viewer = host.addUser("viewer", { access: "view" });
    const before = cells();
    expect(ask({ do: "describe" }, viewer)).toMatchObject({ sheet: "Customers", kind: "customers" });
    expect(() => ask({ do: "segment", settings: {} }, viewer)).toThrow("You may look at “Customers”, but not write to it");
    expect(cells()).toEqual(before);
    expect(host.document.workbook.sheets()).toHaveLength(1);
  });
});
