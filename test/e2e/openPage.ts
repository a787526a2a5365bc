import type { Browser, Page } from "playwright-core";

/** A page of the preview, as a person uses it. */
export interface Sheet {
  readonly page: Page;
  /** Until the grid is there. */
  ready(): Promise<void>;
  text(selector: string): Promise<string | null>;
  /** Selects by the name box. */
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
  const context = await browser.newContext({ viewport: { width: 1280, height: 760 }, locale: "en-US" });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  const ready = () => page.locator("#spreadsheet .o-grid").waitFor();
  await page.goto(address);
  await ready();

  const look = <T>(a1: string, what: "value" | "message" | "fill") =>
    page.evaluate(
      ([a1, what]) => {
        const letters = /[A-Z]+/.exec(a1!)![0];
        const col = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
        const { getters } = (globalThis as unknown as { model: PageModel }).model;
        const position = {
          sheetId: getters.getActiveSheetId(),
          col,
          row: Number(a1!.slice(letters.length)) - 1,
        };
        if (what === "fill") return getters.getCell(position)?.style?.fillColor;
        return getters.getEvaluatedCell(position)[what as "value" | "message"];
      },
      [a1, what] as const,
    ) as Promise<T>;

  const select = async (a1: string) => {
    const nameBox = page.locator(".o-named-range-selector input");
    await nameBox.fill(a1);
    await nameBox.press("Enter");
    // The engine takes the same Enter as the wish to edit the cell.
    await page.keyboard.press("Escape");
  };
  return {
    page,
    ready,
    text: (selector) => page.locator(selector).textContent(),
    select,
    async type(a1, text) {
      await select(a1);
      await page.keyboard.type(text);
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
    getCell(position: object): { readonly style?: { readonly fillColor?: string } } | undefined;
    getEvaluatedCell(position: object): { readonly value: unknown; readonly message?: string };
  };
}
