import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleAddon } from "./build/bundleAddon";
import { bundleSidebar } from "./build/bundleSidebar";
import { checkLoad } from "./build/checkLoad";
import { checkPublished } from "./build/checkPublished";
import { checkSizes } from "./build/checkSizes";
import { emitGlobals } from "./build/emitGlobals";

export const ROOT = fileURLToPath(new URL("..", import.meta.url));
export const DIST = join(ROOT, "dist");

/** The pushed folder: file name to content, in the order in which Apps Script lists it. */
export type PushedFiles = Readonly<Record<string, string>>;

/**
 * Builds the four files that Google runs, checks them, and only then writes them to `dist/`.
 * Throws an `Error` that says which rule was broken and where.
 */
export async function build(): Promise<PushedFiles> {
  const globals = emitGlobals(ROOT);
  const files: PushedFiles = {
    "addon.js": await bundleAddon(ROOT),
    "appsscript.json": readFileSync(join(ROOT, "appsscript.json"), "utf8"),
    "globals.js": globals,
    "sidebar.html": await bundleSidebar(ROOT, globals),
  };
  checkPublished(files["globals.js"]!);
  checkLoad(files);
  checkSizes(files);
  writeFolder(DIST, files);
  return files;
}

/** Makes the folder hold exactly these files. What is there already is left alone: others may be reading it. */
function writeFolder(folder: string, files: PushedFiles): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder))
    if (!(name in files)) rmSync(join(folder, name), { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    if (!existsSync(path) || readFileSync(path, "utf8") !== content) writeFileSync(path, content);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const files = await build();
    for (const [name, content] of Object.entries(files))
      console.log(`dist/${name.padEnd(16)} ${(Buffer.byteLength(content) / 1024).toFixed(1).padStart(6)} KB`);
  } catch (error) {
    console.error(`Build stopped. ${(error as Error).message}`);
    process.exit(1);
  }
}
