import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, type TestContext, test } from "vitest";
import { build } from "../../scripts/build";
import { LANGUAGES, type Language } from "../../src/core/vocabulary";
import { type Answer, type FakeServer, openSidebar, type Sidebar } from "../sidebar/harness/openSidebar";
import { description, doubtful, orders, summary, twoCurrencies } from "../sidebar/harness/replies";
import { reply, serverWith } from "../sidebar/harness/states";
import { launchBrowser } from "../support/browser";

let browser: Browser | undefined;
beforeAll(async () => {
  browser = await launchBrowser();
  if (browser) await build();
});
afterAll(() => browser?.close());

const plain = serverWith(() => ({}));

/** Runs a test on a sidebar opened over a server, and closes it. */
const onSidebar =
  (server: FakeServer, steps: (sidebar: Sidebar) => Promise<void>, language: Language = "en") =>
  async ({ skip }: TestContext): Promise<void> => {
    if (!browser) return skip();
    const sidebar = await openSidebar(browser, server, language);
    try {
      await steps(sidebar);
    } finally {
      await sidebar.page.context().close();
    }
  };

const heading = (page: Page): Promise<string | null> => page.textContent("#title");
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.id ?? "");
const isOpen = (page: Page, id: string): Promise<boolean> =>
  page.evaluate((box) => (document.getElementById(box) as HTMLDetailsElement).open, id);

/** Goes to the preview and waits for its figures. */
async function preview(page: Page): Promise<void> {
  await page.click("#to-preview");
  await page.waitForSelector("#result");
}

/** What stands at the top of the data: how many there are. */
const countIs = (page: Page, count: string): Promise<unknown> =>
  page.waitForFunction((text) => document.querySelector("#count strong")?.textContent === text, count);

interface Expected {
  readonly count: string;
  readonly segment: string;
  readonly done: string;
  readonly undone: string;
  readonly tierRow: string;
}

const SAID: Readonly<Record<Language, Expected>> = {
  en: {
    count: "2,345 customersSheet “Customers”, rows 2 to 2358",
    segment: "Write to the sheet",
    done: "2,345 customers segmented",
    undone: "Undone",
    tierRow: "A60480%",
  },
  zh: {
    count: "2,345 位客户工作表“客户”，第 2 至 2358 行",
    segment: "写入表格",
    done: "已为 2,345 位客户分层",
    undone: "已撤销",
    tierRow: "A60480%",
  },
};

describe.each(LANGUAGES)("the sidebar in %s", (language) => {
  const said = SAID[language];

  test(
    "goes from the open sheet to tiers and back, by mouse",
    onSidebar(
      plain(language),
      async ({ page, requests }) => {
        await page.waitForSelector("main.data");
        expect(await page.textContent("#count")).toBe(said.count);
        await preview(page);
        expect(await page.textContent("#segment")).toBe(said.segment);
        expect(await page.textContent("#tiers tbody tr:first-child")).toBe("A1,02680%");
        await page.click("#segment");
        await page.waitForSelector("main.done");
        expect(await heading(page)).toBe(said.done);
        expect(await page.textContent("#tiers tbody tr:first-child")).toBe(said.tierRow);
        await page.click("#undo");
        await page.waitForSelector("main.undone");
        expect(await heading(page)).toBe(said.undone);
        await page.click("#back");
        await page.waitForSelector("main.data");
        expect(requests.map((request) => request.do)).toEqual([
          "describe",
          "values",
          "segment",
          "undo",
          "describe",
        ]);
      },
      language,
    ),
  );

  test(
    "can be switched to the other language, which is then asked for",
    onSidebar(
      plain(language),
      async ({ page, requests }) => {
        const other = language === "en" ? "zh" : "en";
        await page.waitForSelector("main.data");
        await page.click(`#language-${other}`);
        await page.waitForFunction(
          (text) => document.getElementById("count")?.textContent === text,
          SAID[other].count,
        );
        expect(await page.getAttribute("html", "lang")).toBe({ en: "en", zh: "zh-CN" }[other]);
        expect(requests[1]?.language).toBe(other);
        expect(await focused(page)).toBe(`language-${other}`);
      },
      language,
    ),
  );
});

describe("the sidebar", () => {
  test(
    "is worked by keyboard alone, and takes the focus along",
    onSidebar(plain("en"), async ({ page }) => {
      await page.waitForSelector("main.data");
      for (let i = 0; i < 30 && (await focused(page)) !== "to-preview"; i++) await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.waitForSelector("#result");
      expect(await focused(page)).toBe("title");
      for (let i = 0; i < 30 && (await focused(page)) !== "segment"; i++) await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.waitForSelector("main.done");
      expect(await focused(page)).toBe("title");
      for (let i = 0; i < 10 && (await focused(page)) !== "undo"; i++) await page.keyboard.press("Tab");
      await page.keyboard.press("Space");
      await page.waitForSelector("main.undone");
      expect(await focused(page)).toBe("title");
    }),
  );

  test(
    "leaves the focus in the sheet while it opens",
    onSidebar(plain("en"), async ({ page }) => {
      await page.waitForSelector("main.data");
      expect(await focused(page)).toBe("");
    }),
  );

  test(
    "reads again with a changed column, keeping the focus and what is open",
    onSidebar(
      serverWith((language) => ({
        describe: (request) =>
          reply<"describe">(
            description(language, {
              customers: request.do === "describe" && request.mapping?.lastOrder?.column === 4 ? 2000 : 2345,
              report:
                request.do === "describe" && request.mapping?.lastOrder?.column === 4
                  ? {
                      read: 2357,
                      used: 2000,
                      leftOut: [{ reason: { en: "x", zh: "x" }, count: 357, firstRows: [2] }],
                      noted: [],
                    }
                  : description(language).report,
            }),
          ),
      }))("en"),
      async ({ page, requests }) => {
        await page.click("#left-out-summary");
        await page.focus("#field-lastOrder");
        await page.selectOption("#field-lastOrder", "4");
        await countIs(page, "2,000");
        expect(requests[1]).toMatchObject({
          mapping: { lastOrder: { column: 4, title: "First order" }, totalSpent: { column: 7 } },
        });
        expect(await focused(page)).toBe("field-lastOrder");
        expect(await isOpen(page, "left-out")).toBe(true);
        expect(await page.textContent("#left-out-summary")).toBe("357 of 2,357 rows can’t be used");
      },
    ),
  );

  test(
    "speaks the other language at once, what was left out and hinted included, when a run is done",
    onSidebar(
      serverWith((language) => ({
        segment: reply<"segment">(
          summary(language, { hints: [{ en: "One thing to know.", zh: "请留意一点。" }] }),
        ),
      }))("en"),
      async ({ page, requests }) => {
        await preview(page);
        await page.click("#segment");
        await page.waitForSelector("main.done");
        await page.click("#left-out-summary");
        await page.click("#language-zh");
        expect(await page.textContent("#hints")).toBe("请留意一点。");
        expect(await page.textContent("#left-out")).toContain("最近下单不是日期");
        expect(requests).toHaveLength(3);
      },
    ),
  );

  test(
    "takes the mark from a guess that was called right, without asking again",
    onSidebar(
      serverWith((language) => ({ describe: reply<"describe">(doubtful(language)) }))("en"),
      async ({ page, requests }) => {
        await page.waitForSelector("#check");
        await page.click("#confirm-lastOrder");
        expect(await page.locator("#check, .unsure").count()).toBe(0);
        expect(await focused(page)).toBe("field-lastOrder");
        expect(requests).toHaveLength(1);
        await page.click("#read");
        await page.waitForSelector("main.data #count[aria-busy=false]");
        expect(await page.locator("#check, .unsure").count()).toBe(0);
      },
    ),
  );

  test(
    "goes from the selected rows to the whole table",
    onSidebar(
      serverWith((language) => ({
        describe: (request) =>
          reply<"describe">(
            request.do === "describe" && (request.source.selection || request.source.rows)
              ? doubtful(language)
              : description(language, { selected: doubtful(language).selected }),
          ),
      }))("en"),
      async ({ page, requests }) => {
        await countIs(page, "199");
        expect(await page.inputValue("#rows")).toBe("selected");
        await page.selectOption("#rows", "table");
        await countIs(page, "2,345");
        await preview(page);
        await page.click("#segment");
        await page.waitForSelector("main.done");
        expect(requests[3]).toMatchObject({ do: "segment", source: { sheet: "Customers" } });
        expect(requests[3]).not.toHaveProperty("source.rows");
      },
    ),
  );

  test(
    "sends the rules that were changed",
    onSidebar(asOfServer(), async ({ page, requests }) => {
      await page.click("#step-rules");
      await page.click("#day-rules-summary");
      await page.focus("#as-of");
      await page.keyboard.type("05312026");
      await page.waitForFunction(
        () =>
          document.querySelector("#day-rules-summary small")?.textContent === "May 31, 2026" &&
          document.getElementById("reason") === null,
      );
      expect(await focused(page)).toBe("as-of");
      await page.click("#column-rules-summary");
      await page.selectOption("#column-language", "zh");
      await page.uncheck("#column-segment");
      await page.click("#step-data");
      await countIs(page, "2,000");
      await preview(page);
      expect(await page.textContent("#result")).toContain("等级, 生命周期阶段 and RFM得分");
      await page.click("#segment");
      await page.waitForSelector("main.done");
      expect(requests[requests.length - 1]).toMatchObject({
        settings: { asOf: "2026-05-31", language: "zh", columns: ["tier", "stage", "score"] },
      });
    }),
  );

  test(
    "says why it can't begin, and a press then does nothing",
    onSidebar(plain("en"), async ({ page, requests }) => {
      await page.click("#step-rules");
      await page.click("#column-rules-summary");
      for (const column of ["tier", "stage", "score", "segment"]) await page.uncheck(`#column-${column}`);
      expect(await page.textContent("#reason")).toBe("Tick at least one column under Rules.");
      await page.click("#step-preview");
      await page.click("#segment", { force: true });
      expect(await page.getAttribute("#segment", "aria-disabled")).toBe("true");
      expect(requests.map((request) => request.do)).toEqual(["describe", "values"]);
    }),
  );

  test(
    "follows a slider at once, and takes it back",
    onSidebar(plain("en"), async ({ page, requests }) => {
      await preview(page);
      const before = await page.textContent("#tiers tbody");
      await page.focus("#rule-tier-share-0");
      await page.keyboard.press("ArrowLeft");
      expect(await page.getAttribute("#rule-tier-share-0", "aria-valuetext")).toMatch(/^79%, \d/);
      expect(await page.textContent("#tiers tbody")).not.toBe(before);
      expect(await focused(page)).toBe("rule-tier-share-0");
      await page.keyboard.press("End");
      expect(await page.inputValue("#rule-tier-share-0")).toBe("85");
      await page.click("#reset-rules");
      expect(await page.textContent("#tiers tbody")).toBe(before);
      expect(await page.locator("#reset-rules").count()).toBe(0);
      expect(requests.map((request) => request.do)).toEqual(["describe", "values"]);
    }),
  );

  test(
    "tells what is wrong beside the field, and leaves what is typed alone",
    onSidebar(plain("en"), async ({ page }) => {
      await page.click("#step-rules");
      await page.fill("#rule-lost", "");
      await page.locator("#rule-lost").pressSequentially("1.");
      expect(await page.inputValue("#rule-lost")).toBe("1.");
      expect(await page.textContent("#rule-lost-fault")).toBe("Must be more than 2.");
      expect(await page.getAttribute("#rule-lost", "aria-invalid")).toBe("true");
      expect(await page.textContent("#reason")).toBe("Check what is marked under Rules.");
      await page.fill("#rule-lost", "11.0");
      expect(await page.inputValue("#rule-lost")).toBe("11.0");
      expect(await page.locator(".fault").count()).toBe(0);
    }),
  );

  test(
    "goes through every step and back by the line at the top, keeping what was chosen",
    onSidebar(plain("en"), async ({ page }) => {
      await page.click("#step-rules");
      await page.selectOption("#tier-preset", "metals");
      await page.click("#step-preview");
      await page.waitForSelector("#result");
      expect(await page.locator("#tiers tbody th").allTextContents()).toEqual([
        "Platinum",
        "Gold",
        "Silver",
        "Bronze",
      ]);
      await page.click("#segment");
      await page.waitForSelector("main.done");
      expect(await page.getAttribute("#step-done", "aria-current")).toBe("step");
      await page.click("#step-rules");
      await page.waitForSelector("main.rules");
      expect(await page.inputValue("#tier-preset")).toBe("metals");
      await page.click("#step-done");
      await page.waitForSelector("main.done");
    }),
  );

  test(
    "asks which currency, and then for the orders in it",
    onSidebar(
      serverWith((language) => ({
        describe: (request) =>
          reply<"describe">(
            request.do === "describe" && request.currency
              ? orders(language, { currency: request.currency })
              : twoCurrencies(language),
          ),
      }))("en"),
      async ({ page, requests }) => {
        await page.waitForSelector("#currency");
        expect(await page.textContent("#reason")).toBe("Choose a currency.");
        await page.selectOption("#currency", "EUR");
        await page.waitForFunction(() => document.getElementById("reason") === null);
        await preview(page);
        expect(requests[2]).toMatchObject({ do: "values", currency: "EUR" });
      },
    ),
  );

  test(
    "tries again after an empty sheet, and is told of it aloud",
    onSidebar(emptyOnce(), async ({ page }) => {
      await page.waitForSelector("main.failed");
      expect(await heading(page)).toBe("This sheet can’t be used yet");
      await page.click("#retry");
      await page.waitForSelector("main.data");
      expect(await page.textContent("#status")).toBe("2,345 customers found in “Customers”.");
    }),
  );

  test(
    "says after a while that it is still at work",
    onSidebar(serverWith(() => ({ segment: new Promise<Answer>(() => {}) }))("en"), async ({ page }) => {
      await page.waitForSelector("main.data");
      await preview(page);
      await page.clock.install();
      await page.click("#segment");
      await page.waitForSelector("main.segmenting");
      expect(await page.textContent("#status")).toBe("");
      await page.clock.fastForward(9000);
      expect(await page.textContent("#status")).toContain("Still working.");
    }),
  );

  test(
    "shows how far a run is, and stops it by keyboard",
    onSidebar(stoppable(), async ({ page, requests }) => {
      await preview(page);
      await page.click("#segment");
      await page.waitForSelector("#progress[aria-valuenow]");
      const bar = page.getByRole("progressbar", { name: "Segmenting 2,345 customers…" });
      expect(await bar.getAttribute("aria-valuetext")).toBe("Writing the columns… 50,000 of 120,000 rows");
      await page.focus("#cancel");
      await page.keyboard.press("Enter");
      await page.waitForSelector("main.preview #failure");
      expect(await page.textContent("#failure h2")).toBe("Stopped");
      const sent = requests.filter((request) => request.do === "segment" || request.do === "cancel");
      expect(sent.map(({ do: step }) => step)).toEqual(["segment", "cancel"]);
      expect(sent[0]!.run).toMatch(/^[0-9a-f]{32}$/);
      expect(sent[1]!.run).toBe(sent[0]!.run);
    }),
  );

  test(
    "copies a report that holds nothing from the sheet",
    onSidebar(
      serverWith(() => ({
        describe: { ok: false, expected: false, message: "Bad cell “Ada Hill”" },
      }))("en"),
      async ({ page }) => {
        await page.click("#report-summary");
        expect(await page.inputValue("#report")).toMatch(
          /^Tierline .+\nStep: describe .+\nError: Bad cell “…”$/,
        );
        await page.click("#copy");
        expect(await page.textContent("#copy")).toBe("Copied");
      },
    ),
  );

  test(
    "shows no revenue where nobody spent anything",
    onSidebar(
      serverWith((language) => ({
        segment: reply<"segment">(
          summary(language, { tiers: [{ label: "C", customers: 3, spent: 0 }], stages: [] }),
        ),
      }))("en"),
      async ({ page }) => {
        await preview(page);
        await page.click("#segment");
        await page.waitForSelector("main.done");
        expect(await page.textContent("#tiers tbody")).toBe("C3");
        expect(await page.locator("#stages").count()).toBe(0);
      },
    ),
  );
});

/** Counts fewer customers as of a day that was asked for. */
const asOfServer = (): FakeServer =>
  serverWith((language) => ({
    describe: (request) =>
      reply<"describe">(
        request.do === "describe" && request.asOf
          ? description(language, {
              asOf: request.asOf,
              newest: null,
              customers: 2000,
              report: { ...description(language).report, used: 2000 },
            })
          : description(language),
      ),
  }))("en");

/** Refuses the first time, gives the table the second. */
function emptyOnce(): FakeServer {
  let asked = 0;
  return () =>
    asked++ === 0
      ? { ok: false, expected: true, code: "emptySheet", message: "The sheet “Sheet2” is empty." }
      : reply<"describe">(description("en"));
}

/** Writes until it is asked to stop. */
function stoppable(): FakeServer {
  let stop: (answer: Answer) => void = () => {};
  return serverWith(() => ({
    segment: () =>
      new Promise<Answer>((resolve) => {
        stop = resolve;
      }),
    progress: reply<"progress">({ step: "writing", rows: { done: 50_000, of: 120_000 } }),
    cancel: () => {
      stop({ ok: false, expected: true, code: "cancelled", message: "You stopped the run." });
      return reply<"cancel">({ heard: true });
    },
  }))("en");
}
