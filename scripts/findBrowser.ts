import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Where a browser is and how it is started. */
export interface FoundBrowser {
  readonly executablePath: string;
  readonly args: readonly string[];
}

/**
 * A real browser: the one CHROME_PATH names, else one on the PATH, else the Chromium that comes with the development
 * packages on 64-bit Linux. Undefined where there is none.
 */
export async function findBrowser(): Promise<FoundBrowser | undefined> {
  const executablePath = process.env.CHROME_PATH ?? onPath() ?? (await packaged());
  return executablePath === undefined ? undefined : { executablePath, args: FLAGS };
}

const FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"];
const NAMES = ["chromium", "google-chrome", "google-chrome-stable", "chromium-browser"];

function onPath(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}

async function packaged(): Promise<string | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  // It unpacks its own system libraries and fonts only where it believes to be in this service.
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs22.x";
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    return await chromium.executablePath();
  } catch {
    // An optional dependency: it may have been left out.
    return undefined;
  }
}
