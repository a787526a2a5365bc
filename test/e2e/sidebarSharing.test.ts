import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { build } from "../../scripts/build";
import { LANGUAGES, type Language } from "../../src/core/vocabulary";
import { type FakeServer, openSidebar } from "../sidebar/harness/openSidebar";
import { addonHost, date } from "../support/addonHost";
import { launchBrowser } from "../support/browser";
import { accessibilityFaults, tooWide } from "../support/pageFaults";

let browser: Browser | undefined;
beforeAll(async () => {
  browser = await launchBrowser();
  if (browser) await build();
});
afterAll(() => browser?.close());

const CUSTOMERS = [
  ["Customer ID", "First order", "Last order", "Orders", "Total spent", "Net"],
  ["c1", date("2025-01-05"), date("2026-05-01"), 12, 900, 10],
  ["c2", date("2025-01-05"), date("2026-04-20"), 4, 60, 50],
  ["c3", date("2026-04-25"), date("2026-04-25"), 1, 20, 900],
];

const ABOUT: Readonly<Record<Language, string>> = { en: "About Tierline tiers", zh: "Tierline 等级说明" };
const HEADING: Readonly<Record<Language, string>> = { en: "About these tiers", zh: "关于这些等级" };
const UNDONE: Readonly<Record<Language, string>> = { en: "undone", zh: "已撤销" };

async function faultless(page: Page): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await tooWide(page)).toEqual([]);
}

describe.each(LANGUAGES)("two people at one document, in %s", (language) => {
  test("one chooses and writes; the other sees it, tells about it, undoes it and lets go", async ({
    skip,
  }) => {
    if (!browser) return skip();
    const { host, cells } = addonHost({ cells: CUSTOMERS });
    const serverFor = (name: string): FakeServer => {
      const user = host.addUser(name, { locale: language });
      return (request) => JSON.parse(String(host.call(user, "tierlineCall", JSON.stringify(request))));
    };

    const first = (await openSidebar(browser, serverFor("mei"), language)).page;
    await first.waitForSelector("main.data");
    await first.click("#history-summary");
    await first.fill("#shown-name", "Mei Lin");
    await first.press("#shown-name", "Tab");
    await first.selectOption("#field-totalSpent", "6");
    await first.waitForSelector("#to-preview:not([aria-disabled=true])");
    await first.click("#to-preview");
    await first.waitForSelector("#result");
    await first.click("#segment");
    await first.waitForSelector("main.done");
    await first.click("#tell");
    await first.waitForSelector(".told");
    expect(await first.textContent(".told")).toContain(ABOUT[language]);
    await faultless(first);
    const text = cells(ABOUT[language]).map(([cell]) => cell);
    expect(text[0]).toBe(HEADING[language]);
    expect(text[1]).toContain("Mei Lin");

    const second = (await openSidebar(browser, serverFor("bo"), language)).page;
    await second.waitForSelector("#remembered");
    expect(await second.inputValue("#field-totalSpent")).toBe("6");
    await second.click("#history-summary");
    expect(await second.textContent(".runs li")).toContain("Mei Lin");
    expect(await second.inputValue("#shown-name")).toBe("");
    await faultless(second);

    await second.click("#forget");
    await second.waitForSelector("#remembered", { state: "detached" });
    expect(await second.inputValue("#field-totalSpent")).toBe("5");
    await second.click("#undo");
    await second.waitForSelector("main.undone");
    await second.click("#back");
    await second.waitForSelector("#history");
    expect(await second.textContent(".runs li")).toContain(UNDONE[language]);
    await first.context().close();
    await second.context().close();
  });
});
