import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

/**
 * A real browser: the one CHROME_PATH names, else one on the PATH, else the Chromium that comes with the development
 * packages on 64-bit Linux. Undefined where there is none; on a build machine that is an error.
 */
export async function launchBrowser(): Promise<Browser | undefined> {
  const executablePath = process.env.CHROME_PATH ?? onPath() ?? (await packaged());
  if (executablePath) return chromium.launch({ executablePath, args: FLAGS });
  const remedy = "Set CHROME_PATH to a Chrome or Chromium to run the browser tests.";
  if (process.env.CI) throw new Error(`No browser was found. ${remedy}`);
  console.warn(`Browser tests are skipped: no browser was found. ${remedy}`);
  return undefined;
}

const FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"];

function onPath(): string | undefined {
  const names = ["chromium", "google-chrome", "google-chrome-stable", "chromium-browser"];
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}

async function packaged(): Promise<string | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  // It unpacks its own system libraries and fonts only where it believes to be in this service.
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs22.x";
  try {
    const { default: chromiumPackage } = await import("@sparticuz/chromium");
    return await chromiumPackage.executablePath();
  } catch {
    return undefined;
  }
}
