import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { build } from "../../scripts/build";
import { LANGUAGES, type Language } from "../../src/core/vocabulary";
import { openSidebar, type Sidebar } from "../sidebar/harness/openSidebar";
import { serverWith } from "../sidebar/harness/states";
import { launchBrowser } from "../support/browser";

let browser: Browser | undefined;
beforeAll(async () => {
  browser = await launchBrowser();
  if (browser) await build();
});
afterAll(() => browser?.close());

interface Said {
  readonly champions: string;
  readonly cell: string;
  readonly told: string;
}

const SAID: Readonly<Record<Language, Said>> = {
  en: { champions: "Champions", cell: "R5 F1: 1 New", told: "R5 F5: 11 VIP" },
  zh: { champions: "冠军客户", cell: "R5 F1：1 新客户", told: "R5 F5：11 VIP" },
};

/** Opens the own grid, which begins with the ten segments. */
async function openGrid(open: Browser, language: Language): Promise<Sidebar> {
  const sidebar = await openSidebar(open, serverWith(() => ({}))(language), language);
  const { page } = sidebar;
  await page.click("#step-rules");
  await page.click("#score-rules-summary");
  await page.selectOption("#scheme", "");
  await page.waitForSelector("#grid");
  return sidebar;
}

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.id ?? "");

describe.each(LANGUAGES)("the own grid in %s", (language) => {
  const said = SAID[language];

  test("starts from the ten segments, and gives a pressed cell the chosen name", async ({ skip }) => {
    if (!browser) return skip();
    const { page, requests } = await openGrid(browser, language);
    expect(await page.inputValue("#grid-name-2")).toBe(said.champions);
    expect(await page.getAttribute("#grid-R5-F1", "aria-label")).toBe(said.cell);
    await page.click("#grid-add");
    await page.fill("#grid-name-10", "VIP");
    await page.focus("#grid-R4-F5");
    await page.keyboard.press("ArrowUp");
    expect(await focused(page)).toBe("grid-R5-F5");
    await page.keyboard.press("Enter");
    expect(await page.textContent("#grid-R5-F5")).toBe("11");
    expect(await page.textContent("#status")).toBe(said.told);
    expect(await focused(page)).toBe("grid-R5-F5");

    await page.click("#to-preview");
    await page.waitForSelector("#result");
    await page.click("#segments-summary");
    expect(await page.locator("#segments tbody th").allTextContents()).toContain("VIP");
    await page.click("#segment");
    await page.waitForSelector("main.done");
    expect(requests[requests.length - 1]).toMatchObject({
      settings: {
        scheme: expect.arrayContaining([{ name: "VIP", rFrom: 5, rTo: 5, fFrom: 5, fTo: 5 }]),
      },
    });
    await page.context().close();
  });

  test("keeps a name without a cell, and what she had when she comes back to it", async ({ skip }) => {
    if (!browser) return skip();
    const { page } = await openGrid(browser, language);
    await page.click("#grid-add");
    await page.fill("#grid-name-10", "VIP");
    await page.selectOption("#scheme", "8");
    expect(await page.locator("#grid").count()).toBe(0);
    await page.selectOption("#scheme", "");
    expect(await page.inputValue("#grid-name-10")).toBe("VIP");
    await page.click("#grid-remove-10");
    expect(await page.locator("#grid-name-10").count()).toBe(0);
    await page.context().close();
  });
});
