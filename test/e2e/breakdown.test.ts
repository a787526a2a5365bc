import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "../../src/core/vocabulary";
import { openSidebar } from "../sidebar/harness/openSidebar";
import { addonHost, date } from "../support/addonHost";
import { launchBrowser } from "../support/browser";
import { accessibilityFaults, tooWide } from "../support/pageFaults";

let browser: Browser | undefined;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const CUSTOMERS = [
  ["Customer ID", "First order", "Last order", "Orders", "Total spent", "Region"],
  ["c1", date("2025-01-05"), date("2026-05-01"), 12, 900, "North"],
  ["c2", date("2025-01-05"), date("2026-04-20"), 4, 60, "north "],
  ["c3", date("2026-04-25"), date("2026-04-25"), 1, 20, "South"],
  ["c4", date("2024-01-05"), date("2024-06-01"), 2, 15, ""],
  ["c5", date("2025-03-01"), date("2025-11-01"), 3, 5, "North"],
];
const SHEET: Readonly<Record<Language, string>> = { en: "Tierline breakdown", zh: "Tierline 细分" };
const ROWS: Readonly<Record<Language, readonly string[]>> = {
  en: ["North", "South", "(blank)", "All customers"],
  zh: ["North", "South", "（空白）", "全部客户"],
};

describe.each(LANGUAGES)("the breakdown in the sidebar, in %s", (language) => {
  test("shows a column against tiers and stages, before a run and after it, and writes it to a sheet", async ({
    skip,
  }) => {
    if (!browser) return skip();
    const { host, cells } = addonHost({ cells: CUSTOMERS });
    const user = host.addUser("marketer", { locale: language });
    const server = (request: unknown) =>
      JSON.parse(String(host.call(user, "tierlineCall", JSON.stringify(request))));
    const { page, strayed } = await openSidebar(browser, server, language);
    const table = page.locator("#breakdown-table");

    await page.click("#to-preview");
    await page.click("#breakdown-summary");
    await page.selectOption("#breakdown-column", "6");
    await table.waitFor();
    expect(await table.locator('th[scope="row"]').allTextContents()).toEqual(ROWS[language]);
    expect(await table.locator(".mix").first().locator("span").allTextContents()).toEqual([
      "A 33.3%",
      "B 33.3%",
      "C 33.3%",
    ]);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await tooWide(page)).toEqual([]);

    await page.click("#segment");
    await page.waitForSelector("main.done");
    if (!(await page.isVisible("#breakdown-by"))) await page.click("#breakdown-summary");
    await page.selectOption("#breakdown-by", "stage");
    await page.click("#breakdown-write");
    await page.waitForSelector("#breakdown-written");
    expect(await page.textContent("#breakdown-written")).toContain(SHEET[language]);
    expect(
      cells(SHEET[language])
        .slice(4, 8)
        .map((row) => row[0]),
    ).toEqual(ROWS[language]);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(strayed).toEqual([]);
    await page.context().close();
  });
});
