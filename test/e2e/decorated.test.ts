import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { openDocument } from "../../preview/page/document";
import { servePage } from "../../preview/page/server";
import { launchBrowser } from "../support/browser";
import { decoratingAddon } from "./decoratingAddon";
import { cell, openPage, type Sheet } from "./openPage";

const browser = await launchBrowser();
afterAll(() => browser?.close());

const soon = <T>(look: () => T) => expect.poll(look, { timeout: 20_000 });

const PEOPLE = [
  ["Name", "City", "Score"],
  ["Ada", "Rome", 3],
  ["Ben", "Oslo", 1],
  ["Cleo", "Lima", 2],
  ["Dan", "Oslo", 5],
];

/** Where a cell is on the screen, as a share of its width and height. */
async function pointIn({ page }: Sheet, a1: string, across = 0.5, down = 0.5) {
  const rect = await page.evaluate((a1) => {
    const { getters } = (globalThis as unknown as { model: { getters: Getters } }).model;
    const [col, row] = [a1.charCodeAt(0) - 65, Number(a1.slice(1)) - 1];
    return getters.getVisibleRect({ left: col, right: col, top: row, bottom: row });
  }, a1);
  const grid = (await page.locator("#spreadsheet .o-grid").boundingBox())!;
  return { x: grid.x + rect.x + rect.width * across, y: grid.y + rect.y + rect.height * down };
}

/** The colour that the page painted there. */
async function colorOf(sheet: Sheet, a1: string, across: number, down: number): Promise<string> {
  const { x, y } = await pointIn(sheet, a1, across, down);
  return sheet.page.evaluate(
    ({ x, y }) => {
      const canvas = document.querySelector<HTMLCanvasElement>("#spreadsheet .o-grid canvas")!;
      const box = canvas.getBoundingClientRect();
      const scale = canvas.width / box.width;
      const context = canvas.getContext("2d")!;
      const { data } = context.getImageData((x - box.left) * scale, (y - box.top) * scale, 1, 1);
      return `#${[...data.slice(0, 3)].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
    },
    { x, y },
  );
}

/** Cells, notes and rows in view, as this page has them. */
function shown({ page }: Sheet): Promise<unknown> {
  return page.evaluate(() => {
    const { getters } = (globalThis as unknown as { model: { getters: Getters } }).model;
    const sheetId = getters.getActiveSheetId();
    const rows = Array.from({ length: 8 }, (_, row) => ({
      filtered: getters.isRowFiltered(sheetId, row),
      cells: Array.from({ length: 6 }, (_, col) => getters.getEvaluatedCell({ sheetId, row, col }).value),
    }));
    return { rows, notes: getters.getNotes(sheetId) };
  });
}

interface Getters {
  getVisibleRect(zone: object): { x: number; y: number; width: number; height: number };
  getActiveSheetId(): string;
  isRowFiltered(sheetId: string, row: number): boolean;
  getEvaluatedCell(position: object): { value: unknown };
  getNotes(sheetId: string): { row: number; col: number; text: string }[];
}

async function openFilter(sheet: Sheet, a1: string): Promise<void> {
  const { x, y } = await pointIn(sheet, a1, 0.9);
  await sheet.page.mouse.click(x, y);
  await sheet.page.locator(".o-filter-menu").waitFor();
}

/** What a script says it finds. */
async function told(sheet: Sheet): Promise<unknown> {
  await sheet.menu("Tell");
  const notice = sheet.page.locator(".notice").last();
  await notice.waitFor();
  const text = (await notice.textContent())!;
  await notice.getByRole("button").click();
  return JSON.parse(text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1));
}

describe.skipIf(!browser)("the page of a decorated sheet", () => {
  let ana: Sheet;
  let ben: Sheet;
  beforeEach(async () => {
    const document = await openDocument({
      title: "People",
      content: [{ name: "People", cells: PEOPLE, rows: 30, columns: 10 }],
      files: decoratingAddon,
      timeZone: "America/Los_Angeles",
    });
    const server = await servePage({ port: 0, document, openFile: async () => document });
    ana = await openPage(browser!, server.address);
    ben = await openPage(browser!, server.address);
    await ana.menu("Decorate");
    await soon(() => cell(ben, "D2")).toBe("Silver");
    return async () => {
      await ana.leave();
      await ben.leave();
      await server.close();
    };
  });

  test("paints a rule's colour in the row where it holds, also after an edit", async () => {
    await soon(() => colorOf(ben, "D3", 0.6, 0.15)).toBe("#fff2cc");
    expect(await colorOf(ben, "D2", 0.6, 0.15)).toBe("#ffffff");
    await ana.type("D2", "Gold");
    await soon(() => colorOf(ben, "D2", 0.6, 0.15)).toBe("#fff2cc");
  });

  test("marks a note in the corner and shows it under the pointer, or where the keyboard is", async () => {
    await soon(() => colorOf(ben, "D1", 0.98, 0.1)).toBe("#202124");
    const note = ben.page.locator("#note");
    const { x, y } = await pointIn(ben, "D1", 0.3);
    await ben.page.mouse.move(x, y);
    await soon(() => note.isVisible()).toBe(true);
    expect(await note.locator("textarea").inputValue()).toBe("Gold and Silver, by turns");
    await ben.select("C1");
    await soon(() => note.isVisible()).toBe(false);
    await ben.page.keyboard.press("ArrowRight");
    await soon(() => note.isVisible()).toBe(true);
  });

  test("a note that a person writes is there for others and for scripts, and a sort takes it along", async () => {
    await ana.select("A2");
    await ana.page.keyboard.press("Shift+F2");
    await ana.page.keyboard.type("from Ana", { delay: 20 });
    await ana.page.keyboard.press("Control+Enter");
    await openFilter(ana, "C1");
    await ana.page.getByText("Sort descending").click();
    await soon(() => cell(ben, "A2")).toBe("Dan");
    expect(await told(ben)).toEqual({
      notes: ["1,4 Gold and Silver, by turns", "3,1 from Ana"],
      rules: 1,
      filter: "A1:D5",
      metadata: 1,
    });
  });

  test("what one person filters is filtered for the other", async () => {
    await openFilter(ana, "B1");
    await ana.page.locator(".o-filter-menu-value", { hasText: "Oslo" }).click();
    await ana.page.getByRole("button", { name: "Confirm" }).click();
    const hidden = async (sheet: Sheet) =>
      ((await shown(sheet)) as { rows: { filtered: boolean }[] }).rows.map(({ filtered }) => filtered);
    const wanted = [false, false, true, false, true, false, false, false];
    await soon(() => hidden(ana)).toEqual(wanted);
    await soon(() => hidden(ben)).toEqual(wanted);
  });

  test("Ctrl+Z takes back what the script did, for both, and Ctrl+Y does it again", async () => {
    const after = await shown(ana);
    await ana.select("A3");
    await ana.page.keyboard.press("Control+z");
    await soon(() => cell(ben, "D1")).toBe(null);
    expect(await told(ben)).toEqual({ notes: [], rules: 0, filter: "", metadata: 0 });
    expect((await shown(ana)) as object).toEqual(await shown(ben));
    await ana.select("A3");
    await ana.page.keyboard.press("Control+y");
    await soon(() => shown(ben)).toEqual(after);
    expect(await told(ana)).toMatchObject({ rules: 1, filter: "A1:D5", metadata: 1 });
  });

  test("two tabs side by side, one sorts while the other edits: both come to the same", async () => {
    await openFilter(ana, "C1");
    await Promise.all([
      ana.page.getByText("Sort ascending").click(),
      ben.type("B4", "Lyon").then(() => ben.type("A8", "Eve")),
    ]);
    await soon(async () => JSON.stringify(await shown(ana)) === JSON.stringify(await shown(ben))).toBe(true);
    const { rows } = (await shown(ben)) as { rows: { cells: unknown[] }[] };
    const people = rows.slice(1, 5).map(({ cells }) => cells);
    expect(people.map((cells) => cells[0]).sort()).toEqual(["Ada", "Ben", "Cleo", "Dan"]);
    expect(people.map((cells) => cells[2])).toEqual([1, 2, 3, 5]);
    expect(rows[7]?.cells[0]).toBe("Eve");
  });
});
