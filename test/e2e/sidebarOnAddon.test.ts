import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { build } from "../../scripts/build";
import { LANGUAGES, type Language } from "../../src/core/vocabulary";
import { openSidebar } from "../sidebar/harness/openSidebar";
import { addonHost, date } from "../support/addonHost";
import { launchBrowser } from "../support/browser";

let browser: Browser | undefined;
beforeAll(async () => {
  browser = await launchBrowser();
  if (browser) await build();
});
afterAll(() => browser?.close());

/** Five customers, and two rows that can't be used. */
const CUSTOMERS = [
  ["Customer ID", "Name", "First order", "Last order", "Orders", "Total spent"],
  ["c1", "Ada", date("2025-01-05"), date("2026-05-01"), 12, 900],
  ["c2", "Bo", date("2025-01-05"), date("2026-04-20"), 4, 60],
  ["c3", "Cleo", date("2026-04-25"), date("2026-04-25"), 1, 20],
  ["c4", "Dan", date("2024-01-05"), date("2024-06-01"), 2, 15],
  ["c5", "Eve", date("2025-03-01"), date("2025-11-01"), 3, 5],
  ["c6", "Fay", date("2025-03-01"), "soon", 3, 5],
  ["c7", "Gus", date("2025-03-01"), date("2025-12-01"), 3, "n/a"],
];

const ORDERS = [
  ["Order ID", "Order date", "Customer ID", "Amount"],
  ["o1", date("2026-01-05"), "c1", 100],
  ["o2", date("2026-01-09"), "c2", 20],
  ["o3", date("2026-02-11"), "c1", 80],
  ["o4", date("2026-02-11"), "c3", 900],
];
const ORDERS_COUNT: Readonly<Record<Language, RegExp>> = {
  en: /^4 orders of 3 customers/,
  zh: /^4 笔订单，来自 3 位客户/,
};

const LIST: Readonly<Record<Language, string>> = { en: "Tierline customers", zh: "Tierline 客户" };

const TIER: Readonly<Record<Language, string>> = { en: "Tier", zh: "等级" };
const SEGMENT: Readonly<Record<Language, string>> = { en: "RFM segment", zh: "RFM分群" };
const COUNT: Readonly<Record<Language, RegExp>> = { en: /^5 customers/, zh: /^5 位客户/ };
const DONE: Readonly<Record<Language, string>> = { en: "5 customers segmented", zh: "已为 5 位客户分层" };
const MISPLACED: Readonly<Record<Language, string>> = {
  en: "4 tiers stand beside another customer",
  zh: "4 个等级不在对应客户旁边",
};

/** Tiers and stages as the page shows them: the preview and what was written must agree. */
const figures = (page: Page): Promise<string[]> =>
  page.locator("#tiers tbody tr, #stages tbody tr").allTextContents();

describe.each(LANGUAGES)("the sidebar on the add-on itself, in %s", (language) => {
  test("reads, writes and takes back a sheet", async ({ skip }) => {
    if (!browser) return skip();
    const { host, cells, column } = addonHost({ cells: CUSTOMERS });
    const user = host.addUser("marketer", { locale: language });
    const before = cells();
    const server = (request: unknown) =>
      JSON.parse(String(host.call(user, "tierlineCall", JSON.stringify(request))));
    const { page } = await openSidebar(browser, server, language);

    await page.waitForSelector("main.data");
    expect(await page.textContent("#count")).toMatch(COUNT[language]);
    await page.click("#to-preview");
    await page.waitForSelector("#result");
    const previewed = await figures(page);
    await page.click("#segment");
    await page.waitForSelector("main.done");
    expect(await page.textContent("#title")).toBe(DONE[language]);
    expect(column(TIER[language]).slice(0, 5)).toEqual(["A", "B", "C", "C", "C"]);
    expect(await page.locator("#tiers tbody tr").allTextContents()).toEqual(["A190%", "B16%", "C34%"]);
    expect(await figures(page)).toEqual(previewed);

    await page.click("#undo");
    await page.waitForSelector("main.undone");
    expect(cells().map((row) => row.slice(0, 6))).toEqual(before);
    expect(cells()[0]).not.toContain(TIER[language]);
    await page.context().close();
  });

  test("makes a sheet of customers of orders, and takes it away again", async ({ skip }) => {
    if (!browser) return skip();
    const { host, cells } = addonHost({ book: { sheets: [{ name: "Orders", cells: ORDERS }] } });
    const before = cells("Orders");
    const user = host.addUser("marketer", { locale: language });
    const server = (request: unknown) =>
      JSON.parse(String(host.call(user, "tierlineCall", JSON.stringify(request))));
    const { page } = await openSidebar(browser, server, language);

    await page.waitForSelector("#kind-orders:checked", { state: "attached" });
    expect(await page.textContent("#count")).toMatch(ORDERS_COUNT[language]);
    await page.click("#to-preview");
    await page.waitForSelector("#result");
    const previewed = await figures(page);
    await page.click("#segment");
    await page.waitForSelector("main.done");
    expect(await figures(page)).toEqual(previewed);
    expect(await page.textContent("#list")).toContain(LIST[language]);
    expect(cells(LIST[language]).map((row) => row[0])).toEqual([expect.any(String), "c3", "c1", "c2"]);
    await page.click("#undo");
    await page.waitForSelector("main.undone");
    expect(cells("Orders")).toEqual(before);
    await page.context().close();
  });

  test("writes the segments of an own grid that came as a preset, and shows it to whoever opens next", async ({
    skip,
  }) => {
    if (!browser) return skip();
    const { host, column } = addonHost({ cells: CUSTOMERS });
    const user = host.addUser("marketer", { locale: language });
    const server = (request: unknown) =>
      JSON.parse(String(host.call(user, "tierlineCall", JSON.stringify(request))));
    const scheme = [
      { name: "Recent", rFrom: 4, rTo: 5, fFrom: 1, fTo: 5 },
      { name: "1<b>", rFrom: 1, rTo: 3, fFrom: 1, fTo: 5 },
    ];
    const { page } = await openSidebar(browser, server, language);
    await page.click("#step-rules");
    await page.click("#preset-rules-summary");
    await page.fill("#preset-in", JSON.stringify({ scheme }));
    await page.click("#preset-take");
    await page.waitForSelector("#preset-taken");
    await page.click("#to-preview");
    await page.waitForSelector("#result");
    await page.click("#segment");
    await page.waitForSelector("main.done");
    expect(column(SEGMENT[language]).slice(0, 5)).toEqual(["Recent", "1<b>", "Recent", "1<b>", "1<b>"]);
    await page.context().close();

    const { page: next } = await openSidebar(browser, server, language);
    await next.click("#step-rules");
    await next.click("#score-rules-summary");
    expect(await next.inputValue("#grid-name-0")).toBe("Recent");
    expect(await next.inputValue("#grid-name-1")).toBe("1<b>");
    expect(await next.locator("#grid tbody tr:first-child button").allTextContents()).toEqual(
      Array(5).fill("1"),
    );
    await next.context().close();
  });

  test("puts right what was sorted without its columns", async ({ skip }) => {
    if (!browser) return skip();
    const { host, ask, column } = addonHost({ cells: CUSTOMERS.slice(0, 6) });
    ask({ do: "segment", settings: { language } });
    const sheet = host.document.workbook.sheets()[0]!.id;
    host.document.workbook.reorder({ sheet, row: 1, column: 0, rows: 5, columns: 6 }, [4, 3, 2, 1, 0]);
    const user = host.addUser("marketer", { locale: language });
    const server = (request: unknown) =>
      JSON.parse(String(host.call(user, "tierlineCall", JSON.stringify(request))));
    const { page } = await openSidebar(browser, server, language);

    await page.waitForSelector("#misplaced");
    expect(await page.textContent("#misplaced-title")).toBe(MISPLACED[language]);
    await page.click("#put-right");
    await page.waitForSelector("main.putRight");
    expect(column(TIER[language])).toEqual(["C", "C", "C", "B", "A"]);
    await page.click("#back");
    await page.waitForSelector("main.data");
    expect(await page.locator("#misplaced").count()).toBe(0);
    await page.context().close();
  });
});
