import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { build } from "../../scripts/build";
import { COLUMN_TITLES } from "../../src/core/columnTitles";
import { LANGUAGES, type Language } from "../../src/core/vocabulary";
import { openSidebar } from "../sidebar/harness/openSidebar";
import { type AddonHost, addonHost, date } from "../support/addonHost";
import { launchBrowser } from "../support/browser";
import { STEADY_CELLS, shopOrderCells } from "../support/orderCells";
import { accessibilityFaults, tooWide } from "../support/pageFaults";

let browser: Browser | undefined;
beforeAll(async () => {
  browser = await launchBrowser();
  if (browser) await build();
});
afterAll(() => browser?.close());

/** The sidebar as somebody opens it on the built add-on. */
async function opened({ host }: AddonHost, language: Language, access: "edit" | "view" = "edit") {
  const user = host.addUser("marketer", { locale: language, access });
  const server = (request: unknown) =>
    JSON.parse(String(host.call(user, "tierlineCall", JSON.stringify(request))));
  return { user, ...(await openSidebar(browser!, server, language)) };
}
const ofOrders = (cells: typeof STEADY_CELLS) => addonHost({ book: { sheets: [{ name: "Orders", cells }] } });

const YES: Readonly<Record<Language, string>> = { en: "Checked: yes", zh: "检验：可信" };
const NO: Readonly<Record<Language, string>> = { en: "Checked: no", zh: "检验：不可信" };
const CUSTOMERS_TOO_LITTLE: Readonly<Record<Language, string>> = {
  en: "No check could be made: a table of customers does not say",
  zh: "无法检验：客户表没有每个订单的日期",
};
const VIEW_ONLY: Readonly<Record<Language, string>> = {
  en: "You may look at “Customers”, but not write to it.",
  zh: "您可以查看“Customers”，但没有编辑权限。",
};

describe.each(LANGUAGES)("can the prediction be trusted, in %s", (language) => {
  const predicted = COLUMN_TITLES.clv[language];

  test("tells the verdict unasked, shows numbers and chart on opening, and leads to the list by keyboard", async ({
    skip,
  }) => {
    if (!browser) return skip();
    const made = ofOrders(shopOrderCells(150));
    const { check } = made.ask({ do: "prove", settings: {} });
    const { user, page } = await opened(made, language);
    await page.waitForSelector("main.data");
    await page.click("#to-preview");
    await page.waitForSelector("#proof-summary small");
    expect(await page.textContent("#proof-summary small")).toBe(YES[language]);
    await page.focus("#proof-summary");
    await page.keyboard.press("Enter");
    const shown = await page.locator("#proof-numbers tbody td").allTextContents();
    expect(shown.filter((_, i) => i % 3 === 0)).toEqual(
      [check!.actual, check!.model.orders, check!.naive.orders].map((orders) => String(Math.round(orders))),
    );
    const chart = page.getByRole("img");
    expect(await chart.getAttribute("aria-label")).toMatch(/\d/);
    expect(await chart.locator("polyline").count()).toBe(2);
    expect(await page.locator(".weeks tbody tr").count()).toBeGreaterThan(90);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await tooWide(page)).toEqual([]);

    await page.click("#segment");
    await page.waitForSelector("main.done");
    const [orders, list] = made.host.document.workbook.sheets();
    user.selection = { ...user.selection, sheet: orders!.id };
    await page.focus("#open-list");
    await page.keyboard.press("Enter");
    await expect.poll(() => user.selection.sheet).toBe(list!.id);
    await page.context().close();
  });

  test("offers no predicted column where going on as before won, neither in the preview nor in the rules", async ({
    skip,
  }) => {
    if (!browser) return skip();
    const { page } = await opened(ofOrders(STEADY_CELLS), language);
    await page.waitForSelector("main.data");
    await page.click("#to-preview");
    await page.waitForSelector("#proof-summary small");
    expect(await page.textContent("#proof-summary small")).toBe(NO[language]);
    const outlook = page.locator("#result .outlook li");
    expect(await outlook.nth(0).textContent()).not.toContain(predicted);
    expect(await outlook.nth(1).textContent()).toContain(predicted);
    await page.click("#step-rules");
    await page.click("#column-rules-summary");
    expect(await page.getAttribute("#column-clv", "aria-describedby")).toBe("not-offered");
    expect(await page.textContent("#not-offered")).toContain(predicted);
    await page.click("#to-preview");
    await page.click("#segment");
    await page.waitForSelector("main.done");
    expect(await page.textContent("#written")).not.toContain(predicted);
    await page.context().close();
  });

  test("says on customers that orders are needed, and to a viewer that she may not write", async ({
    skip,
  }) => {
    if (!browser) return skip();
    const made = addonHost({
      cells: [
        ["Customer ID", "First order", "Last order", "Orders", "Total spent"],
        ["c1", date("2025-01-05"), date("2026-05-01"), 12, 900],
        ["c2", date("2025-01-05"), date("2026-04-20"), 4, 60],
      ],
    });
    const before = made.cells();
    const { page } = await opened(made, language, "view");
    await page.waitForSelector("main.data");
    await page.click("#to-preview");
    await page.click("#proof-summary");
    await expect.poll(() => page.textContent("#proof-verdict")).toContain(CUSTOMERS_TOO_LITTLE[language]);
    await page.click("#segment");
    await page.waitForSelector("#failure");
    expect(await page.textContent("#failure")).toContain(VIEW_ONLY[language]);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(made.cells()).toEqual(before);
    expect([...made.host.document.stores.properties]).toEqual([]);
    await page.context().close();
  });
});
