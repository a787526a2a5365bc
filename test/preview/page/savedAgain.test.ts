import { expect, test } from "vitest";
import { openDocument } from "../../../preview/page/document";
import { openUpload } from "../../../preview/page/files";
import { engine } from "../../../preview/workbook/grid/engine";
import { SET_NOTE } from "../../../preview/workbook/grid/notes";
import { smallAddon } from "../../e2e/smallAddon";
import { richParts, zipped } from "../files/xlsx/richWorkbook";
import { partsOf } from "../files/xlsx/roundTrip";

const SHEET = "xl/worksheets/sheet1.xml";
const ZONE = "America/New_York";

/** An Excel file with notes, rules, a filter, hidden and frozen rows, as the page opens it. */
async function openRich() {
  const page = await openDocument({
    title: "rich.xlsx",
    content: await openUpload("rich.xlsx", zipped(richParts), ZONE),
    files: smallAddon,
    timeZone: ZONE,
  });
  const { workbook } = page;
  const sheetId = workbook.sheets()[0]!.id;
  const ana = new engine.Model(
    structuredClone(workbook.start),
    { transportService: workbook.revisions.transport, client: { id: "ana", name: "Ana" } },
    structuredClone([...workbook.revisions.all()]),
  );
  return {
    sheetId,
    getters: ana.getters,
    do(type: string, payload: object) {
      const dispatch = ana.dispatch as (type: string, payload: object) => { reasons: readonly string[] };
      const { reasons } = dispatch(type, { sheetId, ...payload });
      if (reasons.length > 0) throw new Error(`${type}: ${reasons.join()}`);
    },
    saved: async () => partsOf(Buffer.from((await page.save("xlsx", sheetId)).bytes)),
  };
}

test("the page shows what the file holds: note, rule, filter, frozen and hidden rows, merged cells", async () => {
  const { sheetId, getters } = await openRich();
  expect(getters.getPaneDivisions(sheetId)).toEqual({ xSplit: 0, ySplit: 3 });
  expect(getters.isRowHiddenByUser(sheetId, 5)).toBe(true);
  expect(getters.isColHiddenByUser(sheetId, 6)).toBe(true);
  expect(getters.getMerges(sheetId)).toMatchObject([{ left: 0, right: 1, top: 0, bottom: 0 }]);
  expect(getters.isRowFiltered(sheetId, 6)).toBe(true);
  expect(getters.getConditionalFormats(sheetId).map(({ ranges }) => ranges)).toEqual([["A4:H8"]]);
});

test("saved with one cell changed, the file is as it was but for that cell", async () => {
  const { do: act, saved } = await openRich();
  act("UPDATE_CELL", { row: 3, col: 6, content: "FALSE" });
  const parts = await saved();
  const before = richParts[SHEET]!.replace('<c r="G4" t="b"><v>1</v></c>', '<c r="G4" t="b"><v>0</v></c>');
  expect(parts.get(SHEET)).toBe(before);
  for (const [name, text] of Object.entries(richParts)) {
    if (name !== SHEET && name !== "xl/workbook.xml") expect([name, parts.get(name)]).toEqual([name, text]);
  }
});

test("a person's note, rule, colour and sort are saved, and the file's own notes and rules with them", async () => {
  const { do: act, saved, getters, sheetId } = await openRich();
  act(SET_NOTE, { row: 2, col: 0, text: "by Ana" });
  const style = { fillColor: "#D9EAD3" };
  act("ADD_CONDITIONAL_FORMAT", {
    cf: { id: "1", rule: { type: "CellIsRule", operator: "isLessThan", values: ["20"], style } },
    ranges: [getters.getRangeDataFromXc(sheetId, "D4:D8")],
  });
  act("SET_FORMATTING", { target: [{ left: 1, right: 1, top: 3, bottom: 3 }], style });
  act("SORT_CELLS", {
    col: 3,
    row: 3,
    zone: { left: 0, right: 3, top: 3, bottom: 7 },
    sortDirection: "asc",
    sortOptions: { sortHeaders: true },
  });
  const parts = await saved();
  expect(parts.get("xl/comments1.xml")).toContain("by Ana");
  expect(parts.get("xl/comments1.xml")).toContain("netto");
  const xml = parts.get(SHEET)!;
  expect(xml).toContain("<formula>AND(ISNUMBER(D4),D4&lt;20)</formula>");
  for (const kept of ['type="duplicateValues"', 'type="dataBar"', "<formula>$G4=TRUE</formula>", '"ja,nein"'])
    expect(xml).toContain(kept);
  expect(xml).toMatch(/<c r="D4"[^>]*><v>0\.1<\/v>/);
});
