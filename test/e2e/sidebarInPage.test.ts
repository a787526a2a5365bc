import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openDocument } from "../../preview/page/document";
import { type PageServer, servePage } from "../../preview/page/server";
import { sampleSheets } from "../../preview/sample/sampleSheets";
import { build } from "../../scripts/build";
import { launchBrowser } from "../support/browser";
import { cell, openPage, type Sheet } from "./openPage";

const browser = await launchBrowser();
afterAll(() => browser?.close());

const soon = <T>(look: () => T) => expect.poll(look, { timeout: 20_000 });

describe.skipIf(!browser)("Tierline in the page", () => {
  let files: Awaited<ReturnType<typeof build>>;
  let server: PageServer;
  let ana: Sheet;
  beforeAll(async () => {
    files = await build();
  });
  beforeEach(async () => {
    server = await servePage({
      port: 0,
      document: await openDocument({
        title: "Coffee shop",
        content: sampleSheets(),
        files,
        timeZone: "America/New_York",
      }),
      openFile: async () => {
        throw new Error("not in this test");
      },
    });
    ana = await openPage(browser!, server.address);
  });
  afterEach(async () => {
    await ana.leave();
    await server.close();
  });

  const sidebar = (sheet: Sheet) => sheet.page.frameLocator("#sidebar iframe");

  test("segments the customers, and Undo takes everything back", async () => {
    await ana.menu("Segment customers");
    await sidebar(ana).locator("#to-preview").click();
    await sidebar(ana).getByRole("button", { name: "Write to the sheet" }).click();
    await soon(() => cell(ana, "I1")).toBe("Tier");
    expect(["A", "B", "C"]).toContain(await cell(ana, "I2"));
    expect(await cell(ana, "J1")).toBe("Lifecycle stage");
    await sidebar(ana).getByRole("button", { name: "Undo" }).click();
    await soon(() => cell(ana, "I1")).toBeNull();
    expect(await cell(ana, "H1")).toBe("Total spent");
  });

  test("makes a list of customers of the orders, and shows it", async () => {
    await ana.page.locator(".o-sheet", { hasText: "Orders" }).click();
    await ana.menu("Segment customers");
    await sidebar(ana).locator("#to-preview").click();
    await sidebar(ana).getByRole("button", { name: "Write to the sheet" }).click();
    await soon(() => ana.text(".o-sheet.active")).toContain("Tierline customers");
    expect(await cell(ana, "A1")).toBe("Customer");
    await sidebar(ana).getByRole("button", { name: "Undo" }).click();
    await soon(() => ana.page.locator(".o-sheet", { hasText: "Tierline customers" }).count()).toBe(0);
  });

  test("a teammate sees the tiers as they are written", async () => {
    const ben = await openPage(browser!, server.address);
    await ana.menu("Segment customers");
    await sidebar(ana).locator("#to-preview").click();
    await sidebar(ana).getByRole("button", { name: "Write to the sheet" }).click();
    await soon(() => cell(ben, "I1")).toBe("Tier");
    await soon(async () => (await cell(ben, "I2")) === (await cell(ana, "I2"))).toBe(true);
    await ben.leave();
  });

  test("speaks Chinese to a person whose account does", async () => {
    await ana.page.locator("#language summary").click();
    await ana.page.getByRole("button", { name: "简体中文" }).click();
    await soon(() => ana.text("#open")).toBe("打开…");
    await ana.ready();
    await ana.page.locator(".o-topbar-menu", { hasText: "扩展程序" }).click();
    await ana.page.locator(".o-menu-item", { hasText: "Tierline" }).hover();
    await ana.page.locator(".o-menu-item").nth(1).click();
    await soon(() => sidebar(ana).locator("body").textContent()).toMatch(/客户/);
  });

  test("RFM_SCORE over whole columns spills, and follows an edited cell", async () => {
    await ana.type("K2", "=RFM_SCORE(F2:F, G2:G, H2:H)");
    await soon(() => cell(ana, "K2")).toBeTypeOf("number");
    const before = await cell(ana, "K3");
    await ana.type("H3", "99999");
    await ana.type("G3", "99");
    await ana.type("F3", "2026-06-30");
    await soon(() => cell(ana, "K3")).toBe(555);
    expect(before).not.toBe(555);
  });
});
