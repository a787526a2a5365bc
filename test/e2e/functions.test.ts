import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { build, ROOT } from "../../scripts/build";
import { LANGUAGES, type Language } from "../../src/core/vocabulary";
import { failureText } from "../../src/protocol/failures";
import { type FakeServer, openSidebar } from "../sidebar/harness/openSidebar";
import { functionPlace, keptValues } from "../sidebar/harness/replies";
import { HOSTILE, reply, serverWith } from "../sidebar/harness/states";
import { addonHost, date } from "../support/addonHost";
import { launchBrowser } from "../support/browser";
import { accessibilityFaults, tooWide } from "../support/pageFaults";

const PICTURES = join(ROOT, "artifacts/sidebar");

let browser: Browser | undefined;
beforeAll(async () => {
  browser = await launchBrowser();
  mkdirSync(PICTURES, { recursive: true });
  if (browser) await build();
});
afterAll(() => browser?.close());

interface FunctionsPage {
  readonly name: string;
  readonly server: (language: Language) => FakeServer;
  readonly press?: readonly string[];
  /** What is there when it has come that far. */
  readonly shows: string;
  readonly type?: Readonly<Record<Language, string>>;
}

const plain = serverWith(() => ({}));
const placed = (changes: Parameters<typeof functionPlace>[1]) =>
  serverWith((language) => ({ functionPlace: reply<"functionPlace">(functionPlace(language, changes)) }));
const MISSING = [
  { en: "Order date", zh: "下单日期" },
  { en: "Amount", zh: "金额" },
];

const PAGES: readonly FunctionsPage[] = [
  { name: "functions-list", server: plain, shows: "#group-rfm" },
  { name: "functions-search", server: plain, type: { en: "churn", zh: "流失" }, shows: "#item-CHURN_RISK" },
  { name: "functions-none", server: plain, type: { en: "zebra", zh: "斑马" }, shows: "#none-found" },
  { name: "function-ready", server: plain, press: ["function-RFM_SCORE"], shows: "#formula-text" },
  {
    name: "function-new-sheet",
    server: placed({ cell: null, formula: "=CLV_PREDICT('Orders'!C1:C, 'Orders'!B1:B, 'Orders'!E1:E)" }),
    press: ["function-CLV_PREDICT"],
    shows: "#formula-text",
  },
  {
    name: "function-missing",
    server: placed({ missing: MISSING, needs: "orders", cell: null, formula: "=CLV_PREDICT(A1:A, ?, ?)" }),
    press: ["function-CLV_PREDICT"],
    shows: "#place .check",
  },
  {
    name: "function-numbers",
    server: placed({ formula: null, cell: null, decimalComma: true }),
    press: ["function-CLV"],
    shows: "#formula-text",
  },
  {
    name: "function-hostile",
    server: placed({ sheet: HOSTILE, formula: `=TIER('${HOSTILE}'!A1:A)` }),
    press: ["function-TIER"],
    shows: "#formula-text",
  },
  { name: "function-inserted", server: plain, press: ["function-RFM_SCORE", "insert"], shows: "#inserted" },
  {
    name: "function-failed",
    server: serverWith((language) => ({
      functionPlace: {
        ok: false,
        expected: true,
        code: "emptySheet",
        message: failureText("emptySheet", { sheet: "Sheet2" }, language),
      },
    })),
    press: ["function-TIER"],
    shows: "#failure",
  },
  { name: "keep", server: plain, press: ["show-keeping"], shows: "#keep-selection" },
  { name: "keep-kept", server: plain, press: ["show-keeping", "keep-sheet"], shows: "#outcome" },
  {
    name: "keep-back",
    server: serverWith((language) => ({ keepValues: reply<"keepValues">(keptValues(language)) })),
    press: ["show-keeping", "keep-sheet", "bring-back"],
    shows: "#keep-sheet",
  },
];

const open = async (page: Page): Promise<void> => {
  await page.waitForSelector("main.data");
  await page.click("#page-functions");
};
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.id ?? "");
const tabTo = async (page: Page, id: string): Promise<void> => {
  for (let i = 0; i < 80 && (await focused(page)) !== id; i++) await page.keyboard.press("Tab");
  expect(await focused(page)).toBe(id);
};

const CUSTOMERS = [
  ["Customer ID", "First order", "Last order", "Orders", "Total spent"],
  ["c1", date("2025-01-05"), date("2026-05-01"), 12, 900],
  ["c2", date("2025-01-05"), date("2026-04-20"), 4, 60],
  ["c3", date("2026-04-25"), date("2026-04-25"), 1, 20],
];

describe.each(LANGUAGES)("the page of functions in %s", (language) => {
  test.for(PAGES)("$name: nothing for axe to find, nothing too wide", async (state, { skip }) => {
    if (!browser) return skip();
    const { page, strayed } = await openSidebar(browser, state.server(language), language);
    await open(page);
    if (state.type) await page.fill("#function-search", state.type[language]);
    for (const id of state.press ?? []) await page.click(`#${id}`);
    await page.waitForSelector(state.shows);
    await page.screenshot({ path: join(PICTURES, `${state.name}-${language}.png`) });
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await tooWide(page)).toEqual([]);
    expect(strayed).toEqual([]);
    expect(await page.evaluate(() => "hacked" in window)).toBe(false);
    await page.context().close();
  });

  test("finds a function, puts it into the sheet of the add-on itself, and keeps its place", async ({
    skip,
  }) => {
    if (!browser) return skip();
    const { host } = addonHost({ cells: CUSTOMERS });
    const user = host.addUser("marketer", { locale: language });
    const server = (request: unknown) =>
      JSON.parse(String(host.call(user, "tierlineCall", JSON.stringify(request))));
    const { page } = await openSidebar(browser, server, language);
    await open(page);
    await page.fill("#function-search", { en: "rank value share", zh: "RFM得分" }[language]);
    const name = { en: "PARETO_SHARE", zh: "RFM_SCORE" }[language];
    await page.fill("#function-search", { en: "pareto", zh: "RFM得分" }[language]);
    await page.click(`#function-${name}`);
    await page.click("#insert:not([aria-disabled])");
    await page.waitForSelector("#inserted");
    const { id } = host.document.workbook.sheets()[0]!;
    expect(host.document.workbook.formulas({ sheet: id, row: 0, column: 5, rows: 1, columns: 1 })).toEqual([
      [{ en: "=PARETO_SHARE(E1:E)", zh: "=RFM_SCORE(C1:C, D1:D, E1:E)" }[language]],
    ]);
    await page.click("#page-segment");
    await page.click("#page-functions");
    expect(await page.textContent("#title")).toBe(name);
    await page.context().close();
  });
});

describe("the page of functions", () => {
  test("is worked by keyboard alone, and takes the focus along", async ({ skip }) => {
    if (!browser) return skip();
    const { page, requests } = await openSidebar(browser, plain("en"));
    await page.waitForSelector("main.data");
    await tabTo(page, "page-functions");
    await page.keyboard.press("Enter");
    expect(await focused(page)).toBe("title");
    await tabTo(page, "function-search");
    await page.keyboard.type("nps");
    expect(await page.textContent("#status")).toBe("1 function found");
    expect(await focused(page)).toBe("function-search");
    await tabTo(page, "function-NPS");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#formula-text");
    expect(await focused(page)).toBe("title");
    await tabTo(page, "insert");
    await page.keyboard.press("Space");
    await page.waitForSelector("#inserted");
    await page.keyboard.press("Shift+Tab");
    await tabTo(page, "all-functions");
    await page.keyboard.press("Enter");
    expect(await page.inputValue("#function-search")).toBe("nps");
    expect(requests.slice(1).map((request) => request.do)).toEqual(["functionPlace", "insertFunction"]);
    await page.context().close();
  });

  test("copies a formula whose columns are not known", async ({ skip }) => {
    if (!browser) return skip();
    const server = placed({ missing: MISSING, needs: null, cell: null, formula: "=CLV_PREDICT(A1:A, ?, ?)" });
    const { page } = await openSidebar(browser, server("en"));
    await open(page);
    await page.click("#function-CLV_PREDICT");
    expect(await page.textContent("#place")).toContain("no column was found for: Order date and Amount.");
    await page.click("#copy-formula");
    expect(await page.textContent("#copy-formula")).toBe("Copied");
    await page.context().close();
  });

  test("brings back what was kept on the sheet it was kept on", async ({ skip }) => {
    if (!browser) return skip();
    const { page, requests } = await openSidebar(browser, plain("en"));
    await open(page);
    await page.click("#show-keeping");
    await page.click("#keep-selection");
    expect(await page.textContent("#outcome h2")).toBe("3 formulas are now values");
    await page.click("#bring-back");
    await page.waitForSelector("#keep-sheet");
    expect(requests.slice(1)).toMatchObject([
      { do: "keepValues", of: "selection" },
      { do: "undoKeepValues", sheet: "Customers" },
    ]);
    await page.context().close();
  });
});
