import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Page } from "playwright-core";
import { findBrowser } from "./findBrowser";

/** `npm run screenshots`: takes the README's pictures from the running page. */
const ROOT = fileURLToPath(new URL("..", import.meta.url));
const IMAGES = join(ROOT, "docs", "images");

const found = await findBrowser();
if (!found) throw new Error("No browser was found. Set CHROME_PATH to a Chrome or Chromium.");
mkdirSync(IMAGES, { recursive: true });
const browser = await chromium.launch({ ...found, args: [...found.args] });
try {
  await shoot("formula.png", "en-US", async (page) => {
    await page.mouse.click(930, 172);
    await page.keyboard.type("=RFM_SCORE(F2:F, G2:G, ", { delay: 40 });
    await page.locator(".o-formula-assistant-head .collapsor").click();
  });
  await shoot("sidebar.png", "en-US", (page) => segment(page, "Extensions"));
  // Needs a font with Chinese letters on this machine.
  await shoot("sidebar-zh.png", "zh-CN", (page) => segment(page, "扩展程序"));
} finally {
  await browser.close();
}

/** A picture of a page of its own, with the sample sheets as they are at the start. */
async function shoot(name: string, locale: string, prepare: (page: Page) => Promise<void>): Promise<void> {
  const { address, stop } = await startPage();
  const viewport = { width: 1440, height: 810 };
  const context = await browser.newContext({ viewport, locale });
  try {
    const page = await context.newPage();
    await page.goto(address);
    await page.locator("#spreadsheet .o-grid").waitFor();
    await prepare(page);
    await page.waitForTimeout(500);
    await page.screenshot({ path: join(IMAGES, name) });
    console.log(`docs/images/${name}`);
  } finally {
    await context.close();
    stop();
  }
}

/** Segments the customers as a person does: menu, button, and until it is done. */
async function segment(page: Page, extensions: string): Promise<void> {
  await page.locator(".o-topbar-menu", { hasText: extensions }).click();
  await page.locator(".o-menu-item", { hasText: "Tierline" }).hover();
  await page.locator(".o-menu-item").nth(1).click();
  const sidebar = page.frameLocator("#sidebar iframe");
  await sidebar.locator("#to-preview").click();
  await sidebar.getByRole("button", { name: /^(Write to the sheet|写入表格)$/ }).click();
  await sidebar.getByRole("button", { name: /^(Undo|撤销)$/ }).waitFor();
}

/** The page as `npm start` serves it, without opening a browser. */
function startPage(): Promise<{ address: string; stop: () => void }> {
  const start = join(ROOT, "preview", "start.ts");
  const child = spawn(process.execPath, ["--import", "tsx", start], {
    cwd: ROOT,
    env: { ...process.env, CI: "1", PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    child.once("exit", () => reject(new Error("The page did not start.")));
    child.stdout.on("data", (text: Buffer) => {
      const address = /http:\S+/.exec(text.toString())?.[0];
      if (address) resolve({ address, stop: () => child.kill() });
    });
  });
}
