import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { openDocument } from "../../../preview/page/document";
import { createHistory } from "../../../preview/page/history";
import { sampleSheets } from "../../../preview/sample/sampleSheets";
import { DIST } from "../../../scripts/build";
import { COLUMN_BEFORE_A, sharedSheet } from "./sharedSheet";

const NAMES = ["addon.js", "appsscript.json", "globals.js", "sidebar.html"];
let files: Record<string, string>;
beforeAll(() => {
  files = Object.fromEntries(NAMES.map((name) => [name, readFileSync(join(DIST, name), "utf8")]));
});

const ana = { id: "person1", name: "Ana", locale: "en" };

/** Customers of the sample shop in the page, with the real add-on. */
async function openShop() {
  const page = await openDocument({
    title: "Shop",
    content: sampleSheets().slice(0, 1),
    files,
    timeZone: "America/New_York",
  });
  const { workbook } = page;
  const sheet = workbook.sheets()[0]!.id;
  return {
    page,
    ask: (request: object) =>
      page.run(ana, {
        selection: { sheet, ranges: [] },
        functionName: "tierlineCall",
        argumentsJson: JSON.stringify([JSON.stringify(request)]),
      }),
    everything: () =>
      workbook.sheets().map(({ id, name }) => {
        const { getters } = workbook.model;
        const block = { sheet: id, row: 0, column: 0, ...workbook.used(id) };
        const [values, formulas, formats] = [
          workbook.values(block),
          workbook.formulas(block),
          workbook.formats(block),
        ];
        const rules = getters.getConditionalFormats(id).map(({ ranges, rule }) => ({ ranges, rule }));
        const hidden = [getters.getHiddenColsGroups(id), getters.getHiddenRowsGroups(id)];
        return { name, values, formulas, formats, rules, hidden, columns: getters.getNumberCols(id) };
      }),
  };
}

test("undo after a segmentation gives the document back as it was, and redo the segmentation", async () => {
  const { page, ask, everything } = await openShop();
  const before = everything();
  const { run, error } = ask({ do: "segment", settings: {} });
  expect(error).toBeUndefined();
  const after = everything();
  expect(after).not.toEqual(before);
  page.changeRun("undo", run!);
  expect(everything()).toEqual(before);
  page.changeRun("redo", run!);
  expect(everything()).toEqual(after);
  expect(ask({ do: "segment", settings: {} }).error).toBeUndefined();
  expect(everything()[0]?.values[0]).toEqual(after[0]?.values[0]);
});

test("a segmentation after an undone one is as if the first had never been", async () => {
  const [once, twice] = [await openShop(), await openShop()];
  once.ask({ do: "segment", settings: {} });
  const { run } = twice.ask({ do: "segment", settings: {} });
  twice.page.changeRun("undo", run!);
  expect(twice.ask({ do: "segment", settings: {} }).error).toBeUndefined();
  expect(twice.everything()[0]).toEqual(once.everything()[0]);
});

test("a call that changes nothing is no step to undo", async () => {
  const { ask } = await openShop();
  expect(ask({ do: "no such thing" }).run).toBeUndefined();
});

test("undo of a script's run leaves what others did in between", () => {
  const { workbook, sheet, document, person } = sharedSheet();
  const history = createHistory(workbook, document);
  const run = history.record(() => {
    workbook.insert(sheet, "column", 2, 1);
    workbook.write(sheet, 0, 2, [["Tier"]]);
    const at = { kind: "COLUMN", sheet, index: 2 } as const;
    document.metadata = [{ id: 7, key: "own", value: "tier", visibility: "DOCUMENT", at }];
  });
  const ben = person();
  ben.do("UPDATE_CELL", { row: 1, col: 1, content: "33" });
  ben.do("ADD_COLUMNS_ROWS", COLUMN_BEFORE_A);
  expect(document.metadata[0]?.at).toMatchObject({ index: 3 });
  history.undo(run!);
  const block = { sheet, row: 0, column: 0, rows: 2, columns: 4 };
  expect(workbook.values(block)).toEqual([
    ["", "name", "score", ""],
    ["", "Xu", 33, ""],
  ]);
  expect(document.metadata).toEqual([]);
  history.redo(run!);
  expect(workbook.values(block)[0]).toEqual(["", "name", "score", "Tier"]);
  expect(document.metadata.map(({ key }) => key)).toEqual(["own"]);
});

test("a column that a person removed comes back with its metadata", () => {
  const { workbook, sheet, document, person } = sharedSheet();
  createHistory(workbook, document);
  const at = { kind: "COLUMN", sheet, index: 1 } as const;
  const tag = { id: 7, key: "own", value: null, visibility: "DOCUMENT", at } as const;
  const history = createHistory(workbook, document);
  history.record(() => {
    document.metadata = [tag];
  });
  const ana = person();
  ana.do("REMOVE_COLUMNS_ROWS", { sheetName: "Data", dimension: "COL", elements: [1] });
  expect(document.metadata).toEqual([]);
  ana.do("REQUEST_UNDO");
  expect(document.metadata).toEqual([tag]);
});
