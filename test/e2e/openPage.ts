import type { Browser, Page } from "playwright-core";

/** A page of the preview, as a person uses it. */
export interface Sheet {
  readonly page: Page;
  /** Until the grid is there. */
  ready(): Promise<void>;
  text(selector: string): Promise<string | null>;
  /** Selects cells in view with the mouse. */
  select(a1: string): Promise<void>;
  /** Types into a cell as by hand and presses Enter. */
  type(a1: string, text: string): Promise<void>;
  /** Clicks an item of the add-on's menu. */
  menu(item: string, extensions?: string): Promise<void>;
  value(a1: string): Promise<unknown>;
  message(a1: string): Promise<string | undefined>;
  fill(a1: string): Promise<string | undefined>;
  leave(): Promise<void>;
}

export async function openPage(browser: Browser, address: string): Promise<Sheet> {
  const context = await browser.newContext({ viewport: { width: 1700, height: 800 }, locale: "en-US" });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  const ready = async () => {
    await page.locator("#spreadsheet .o-grid").waitFor();
    // The last thing a page does when it starts: before, it may not listen yet, or be about to load anew.
    await page.waitForFunction(() => "model" in globalThis);
  };
  await page.goto(address);
  await ready();

  const look = <T>(a1: string, what: "value" | "message" | "fill" | "middle") =>
    page.evaluate(
      ([a1, what]) => {
        const letters = /[A-Z]+/.exec(a1!)![0];
        const col = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
        const row = Number(a1!.slice(letters.length)) - 1;
        const { getters } = (globalThis as unknown as { model: PageModel }).model;
        const position = { sheetId: getters.getActiveSheetId(), col, row };
        if (what === "middle") {
          const { x, y, width, height } = getters.getVisibleRect({
            left: col,
            right: col,
            top: row,
            bottom: row,
          });
          return { x: x + width / 2, y: y + height / 2 };
        }
        if (what === "fill") return getters.getCell(position)?.style?.fillColor;
        return getters.getEvaluatedCell(position)[what as "value" | "message"];
      },
      [a1, what] as const,
    ) as Promise<T>;

  const pointTo = async (a1: string) => {
    const { x, y } = await look<{ x: number; y: number }>(a1, "middle");
    const grid = await page.locator("#spreadsheet .o-grid").boundingBox();
    await page.mouse.move(grid!.x + x, grid!.y + y);
  };
  const select = async (a1: string) => {
    const [from, to = from] = a1.split(":");
    await pointTo(from!);
    await page.mouse.down();
    await pointTo(to!);
    await page.mouse.up();
  };
  return {
    page,
    ready,
    text: (selector) => page.locator(selector).textContent(),
    select,
    async type(a1, text) {
      await select(a1);
      // As fast as people type: the engine redraws the cell after each key.
      await page.keyboard.type(text, { delay: 40 });
      await page.keyboard.press("Enter");
    },
    async menu(item, extensions = "Extensions") {
      await page.locator(".o-topbar-menu", { hasText: extensions }).click();
      await page.locator(".o-menu-item", { hasText: "Tierline" }).hover();
      await page.locator(".o-menu-item", { hasText: item }).click();
    },
    value: (a1) => look(a1, "value"),
    message: (a1) => look(a1, "message"),
    fill: (a1) => look(a1, "fill"),
    async leave() {
      await context.close();
      if (faults.length > 0) throw new Error(`the page had errors:\n${faults.join("\n")}`);
    },
  };
}

/** What a cell shows, as far as it is a value. */
export function cell(sheet: Sheet, a1: string): Promise<unknown> {
  return sheet.value(a1);
}

/** As much of the page's model as the tests look at. */
interface PageModel {
  readonly getters: {
    getActiveSheetId(): string;
    getVisibleRect(zone: object): {
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    };
    getCell(position: object): { readonly style?: { readonly fillColor?: string } } | undefined;
    getEvaluatedCell(position: object): { readonly value: unknown; readonly message?: string };
  };
}
