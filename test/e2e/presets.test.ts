import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { build } from "../../scripts/build";
import { LANGUAGES, type Language } from "../../src/core/vocabulary";
import { parseSettings } from "../../src/protocol/parse";
import { openSidebar, type Sidebar } from "../sidebar/harness/openSidebar";
import { HOSTILE, serverWith } from "../sidebar/harness/states";
import { launchBrowser } from "../support/browser";
import { accessibilityFaults, tooWide } from "../support/pageFaults";

let browser: Browser | undefined;
beforeAll(async () => {
  browser = await launchBrowser();
  if (browser) await build();
});
afterAll(() => browser?.close());

const NAME = `A${HOSTILE}`.slice(0, 50);

const GRID = [
  { name: NAME, rFrom: 4, rTo: 5, fFrom: 1, fTo: 5 },
  { name: "Rest", rFrom: 1, rTo: 3, fFrom: 1, fTo: 5 },
];

const REFUSED: Readonly<Record<Language, string>> = {
  en: "Nothing was changed.There is no rule “colour”.",
  zh: "没有任何改动。没有名为“colour”的规则。",
};
const TAKEN: Readonly<Record<Language, RegExp>> = {
  en: /^The rules are in force here/,
  zh: /^规则已在此生效/,
};

async function openPresets(open: Browser, language: Language): Promise<Sidebar> {
  const sidebar = await openSidebar(open, serverWith(() => ({}))(language), language);
  await sidebar.page.click("#step-rules");
  await sidebar.page.click("#preset-rules-summary");
  return sidebar;
}

const textOut = (page: Page): Promise<string> => page.inputValue("#preset-out");

describe.each(LANGUAGES)("presets in %s", (language) => {
  test("go out as text and as a file, and come in the same in another sidebar", async ({ skip }) => {
    if (!browser) return skip();
    const { page } = await openPresets(browser, language);
    await page.selectOption("#tier-preset", "metals");
    await page.fill("#rule-lost", "6");
    const text = await textOut(page);
    expect(parseSettings(text)).toMatchObject({ ok: true, value: { stage: { lostGaps: 6 } } });
    const [download] = await Promise.all([page.waitForEvent("download"), page.click("#preset-download")]);
    expect(download.suggestedFilename()).toBe("tierline-rules.json");
    const path = await download.path();
    expect(readFileSync(path, "utf8")).toBe(text);

    const other = await openPresets(browser, language);
    expect(await textOut(other.page)).not.toBe(text);
    await other.page.setInputFiles("#preset-file", path);
    await other.page.waitForSelector("#preset-taken");
    expect(await other.page.textContent("#preset-taken")).toMatch(TAKEN[language]);
    expect(await textOut(other.page)).toBe(text);
    expect(await other.page.inputValue("#tier-preset")).toBe("metals");
    await other.page.click("#reset-rules");
    expect(await other.page.locator("#preset-taken").count()).toBe(0);
    await other.page.context().close();
    await page.context().close();
  });

  test("bring an own grid with names that stay text, to the preview and the run", async ({ skip }) => {
    if (!browser) return skip();
    const { page, requests } = await openPresets(browser, language);
    await page.fill(
      "#preset-in",
      JSON.stringify({ scheme: GRID, tier: { shares: [1, 0], labels: [NAME, "C"] } }),
    );
    await page.focus("#preset-take");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#preset-taken");
    await page.click("#score-rules-summary");
    expect(await page.inputValue("#grid-name-0")).toBe(NAME);
    expect(await page.textContent("#grid-R4-F3")).toBe("1");
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await tooWide(page)).toEqual([]);
    await page.click("#to-preview");
    await page.waitForSelector("#result");
    expect(await page.textContent("#tiers tbody th")).toBe(NAME);
    await page.click("#segment");
    await page.waitForSelector("main.done");
    expect(requests[requests.length - 1]).toMatchObject({ settings: { scheme: GRID } });
    expect(await page.evaluate("window.hacked")).toBeUndefined();
    await page.context().close();
  });

  test("are refused as a whole, with the field, in the language of the moment", async ({ skip }) => {
    if (!browser) return skip();
    const { page } = await openPresets(browser, language);
    const before = await textOut(page);
    await page.fill("#preset-in", '{"bins": 4, "colour": "red"}');
    await page.click("#preset-take");
    expect(await page.textContent("#preset-faults")).toContain(REFUSED[language]);
    expect(await textOut(page)).toBe(before);
    const other = language === "en" ? "zh" : "en";
    await page.click(`#language-${other}`);
    await page.waitForFunction(
      (text) => document.querySelector("#preset-faults")?.textContent?.includes(text),
      REFUSED[other],
    );
    expect(await page.inputValue("#preset-in")).toContain("colour");
    await page.context().close();
  });

  test("don't go out while a rule is wrong", async ({ skip }) => {
    if (!browser) return skip();
    const { page } = await openPresets(browser, language);
    await page.fill("#rule-lost", "1");
    expect(await page.locator("#preset-out").count()).toBe(0);
    await page.fill("#rule-lost", "4");
    expect(await page.locator("#preset-out").count()).toBe(1);
    await page.context().close();
  });
});
