import { readFileSync } from "node:fs";
import { request } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type DocumentOptions, openDocument } from "../../preview/page/document";
import { openUpload } from "../../preview/page/files";
import { type PageServer, servePage } from "../../preview/page/server";
import { sampleSheets } from "../../preview/sample/sampleSheets";
import { launchBrowser } from "../support/browser";
import { cell, openPage, type Sheet } from "./openPage";
import { smallAddon } from "./smallAddon";

const browser = await launchBrowser();
afterAll(() => browser?.close());

/** Pages are slow on a busy machine; what comes, comes. */
const soon = <T>(look: () => T) => expect.poll(look, { timeout: 20_000 });

let server: PageServer;
beforeAll(async () => {
  const open = (title: string, content: DocumentOptions["content"]) =>
    openDocument({ title, content, files: smallAddon, timeZone: "America/Los_Angeles" });
  server = await servePage({
    port: 0,
    document: await open("Coffee shop", sampleSheets()),
    openFile: async (name, bytes) => open(name, await openUpload(name, bytes, "America/Los_Angeles")),
  });
});
afterAll(() => server.close());

describe.skipIf(!browser)("the page", () => {
  let ana: Sheet;
  beforeEach(async () => {
    ana = await openPage(browser!, server.address);
    return () => ana.leave();
  });

  test("opens with the sample customers and says whose it is", async () => {
    await soon(() => ana.text("#file-name")).toBe("Coffee shop");
    expect(await cell(ana, "A2")).toBe("C-1001");
    expect(await ana.text("#person")).toMatch(/^[A-Z][a-z]+$/);
  });

  test("a custom function typed into a cell spills, and follows an edit", async () => {
    await ana.type("K2", "=DOUBLED(G2:G5)");
    await soon(() => cell(ana, "K5")).toBe(Number(await cell(ana, "G5")) * 2);
    await ana.type("G3", "21");
    await soon(() => cell(ana, "K3")).toBe(42);
  });

  test("a custom function's help is shown while it is typed", async () => {
    await ana.select("L2");
    await ana.page.keyboard.type("=DOUBLED(");
    await soon(() => ana.page.getByText("The numbers to double.").count()).toBe(1);
    await ana.page.keyboard.press("Escape");
  });

  test("what a custom function throws is the error's message", async () => {
    await ana.type("K8", "=DOUBLED(L8)");
    await soon(() => cell(ana, "K8")).toBe("#ERROR!");
    expect(await ana.message("K8")).toBe("DOUBLED: give it a number.");
  });

  test("something in the way of a result gives #REF!", async () => {
    await ana.type("M3", "here");
    await ana.type("M2", "=DOUBLED(G2:G5)");
    await soon(() => cell(ana, "M2")).toBe("#REF!");
  });

  test("Extensions > Tierline > item opens the sidebar, 300 pixels wide; a call from it changes cells", async () => {
    await ana.select("B4:C6");
    await ana.menu("Open sidebar");
    const sidebar = ana.page.frameLocator("iframe");
    await sidebar.getByRole("button", { name: "Mark" }).click();
    await soon(() => sidebar.locator("#said").textContent()).toBe("3 rows from B4:C6");
    await soon(() => cell(ana, "J6")).toBe("row 3");
    expect(await ana.fill("J6")).toBe("#d9ead3");
    expect((await ana.page.locator("#sidebar").boundingBox())?.width).toBe(300);
  });

  test("a failure of the script reaches the sidebar's handler, and close() closes it", async () => {
    await ana.menu("Open sidebar");
    const sidebar = ana.page.frameLocator("iframe");
    await sidebar.getByRole("button", { name: "Refuse" }).click();
    await soon(() => sidebar.locator("#said").textContent()).toBe("Column B holds “n/a”.");
    await sidebar.getByRole("button", { name: "Close" }).click();
    await soon(() => ana.page.locator("#sidebar").isVisible()).toBe(false);
  });

  test("toasts and alerts of the script are shown", async () => {
    await ana.menu("Greet");
    await soon(() => ana.page.locator(".notice", { hasText: "Good morning" }).isVisible()).toBe(true);
    await soon(() => ana.text("#alert")).toContain("All well?");
    await ana.page.getByRole("button", { name: "OK" }).click();
    await soon(() => ana.page.locator("#alert").isVisible()).toBe(false);
  });

  test("a notice does not cover the sidebar", async () => {
    await ana.menu("Open sidebar");
    await ana.menu("Fail");
    const notice = await ana.page.locator(".notice").boundingBox();
    const sidebar = await ana.page.locator("#sidebar").boundingBox();
    expect(notice!.x + notice!.width).toBeLessThan(sidebar!.x);
  });

  test("a menu function that throws says so", async () => {
    await ana.menu("Fail");
    await soon(() => ana.page.locator(".notice", { hasText: "nothing selected" }).isVisible()).toBe(true);
  });

  test("a person whose language is Chinese has Chinese menus", async () => {
    await ana.page.locator("#language summary").click();
    await ana.page.getByRole("button", { name: "简体中文" }).click();
    await soon(() => ana.text("#open")).toBe("打开…");
    await ana.ready();
    await ana.menu("打开侧栏", "扩展程序");
    await soon(() => ana.page.locator("#sidebar").isVisible()).toBe(true);
  });

  test("two tabs are two people, and what one types the other sees", async () => {
    const ben = await openPage(browser!, server.address);
    expect(await ben.text("#person")).not.toBe(await ana.text("#person"));
    await ana.type("N2", "from the first");
    await ben.type("N3", "from the second");
    await soon(() => cell(ben, "N2")).toBe("from the first");
    await soon(() => cell(ana, "N3")).toBe("from the second");
    await Promise.all([ana.type("N4", "one"), ben.type("N4", "other")]);
    await soon(async () => (await cell(ana, "N4")) === (await cell(ben, "N4"))).toBe(true);
    await ben.leave();
  });

  test("a page opened later has what was typed before", async () => {
    await ana.type("N9", "early");
    await expect
      .poll(async () => {
        const late = await openPage(browser!, server.address);
        const value = await cell(late, "N9");
        await late.leave();
        return value;
      })
      .toBe("early");
  });

  const chosen = (name: string, text: string) => ({ name, mimeType: "", buffer: Buffer.from(text) });

  test("Save as gives this sheet as csv, with what was typed", async () => {
    await ana.type("I2", "a note");
    const [download] = await Promise.all([
      ana.page.waitForEvent("download"),
      ana.page
        .locator("#save summary")
        .click()
        .then(() => ana.page.getByRole("button", { name: "This sheet as CSV" }).click()),
    ]);
    expect(download.suggestedFilename()).toBe("Customers.csv");
    const lines = readFileSync(await download.path(), "utf8").split("\r\n");
    expect(lines[1]).toMatch(/^C-1001,.*,a note/);
  });

  test("a file that can't be read is refused with the reason", async () => {
    await ana.page.locator("#file").setInputFiles(chosen("picture.csv", ""));
    await soon(() => ana.text("#alert")).toContain("It is empty. Give a csv or xlsx file");
  });

  test("Open shows a file to everybody, and it is saved with what was typed", async () => {
    const ben = await openPage(browser!, server.address);
    await ana.page.locator("#file").setInputFiles(chosen("people.csv", "name;when\nAda;2026-01-31\n"));
    for (const person of [ana, ben]) {
      await soon(() => person.text("#file-name")).toBe("people.csv");
      await person.ready();
    }
    await ben.type("A3", "Ben");
    await soon(() => cell(ana, "A3")).toBe("Ben");
    const saved = await ana.page.request.get(`${server.address}save?format=csv&sheet=sheet1`);
    expect(await saved.text()).toMatch(/^name;when\nAda;2026-01-31\nBen;?\n$/);
    const xlsx = await ana.page.request.get(`${server.address}save?format=xlsx`);
    expect(xlsx.headers()["content-disposition"]).toContain("people.xlsx");
    expect((await xlsx.body()).subarray(0, 2).toString()).toBe("PK");
    await ben.leave();
  });
});

describe("servePage", () => {
  /** The status of a request that does not come from the page. */
  const statusOf = (path: string, method: string, headers: Record<string, string>) =>
    new Promise<number>((resolve, reject) => {
      request(new URL(path, server.address), { method, headers }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      })
        .on("error", reject)
        .end(method === "POST" ? "{}" : undefined);
    });

  test("POST /run from another origin, or from none, is refused", async () => {
    expect(await statusOf("/run?person=person1", "POST", { origin: "http://evil.example" })).toBe(403);
    expect(await statusOf("/run?person=person1", "POST", {})).toBe(403);
  });

  test("a request that names another host is refused", async () => {
    expect(await statusOf("/", "GET", { host: "evil.example" })).toBe(403);
    expect(await statusOf("/", "GET", {})).toBe(200);
  });
});
