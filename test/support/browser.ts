import { type Browser, chromium } from "playwright-core";
import { findBrowser } from "../../scripts/findBrowser";

/** A real browser for tests. Undefined, with a line that says so, where there is none; on a build machine that is an error. */
export async function launchBrowser(): Promise<Browser | undefined> {
  const found = await findBrowser();
  if (found) return chromium.launch({ ...found, args: [...found.args] });
  const remedy = "Set CHROME_PATH to a Chrome or Chromium to run the browser tests.";
  if (process.env.CI) throw new Error(`No browser was found. ${remedy}`);
  console.warn(`Browser tests are skipped: no browser was found. ${remedy}`);
  return undefined;
}
