import { expect, test } from "vitest";
import { openDocument } from "../../../preview/page/document";
import { pushedFiles } from "../../support/addonHost";

test("openDocument() of a sheet that holds a custom function shows its result", async () => {
  const { workbook } = await openDocument({
    title: "Opened",
    content: [{ name: "Data", cells: [[50, { formula: "=CLV(A1, 4, 3)" }]] }],
    files: pushedFiles(),
    timeZone: "Europe/Berlin",
  });
  const sheet = workbook.sheets()[0]!.id;
  expect(workbook.values({ sheet, row: 0, column: 0, rows: 1, columns: 2 })).toEqual([[50, 600]]);
});
