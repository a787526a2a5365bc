import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * `src/entry/globals.ts` as JavaScript. The compiler keeps each doc block above its function, which no bundler
 * does. Types are not checked here: `npm run types` does that.
 */
export function emitGlobals(root: string): string {
  const folder = mkdtempSync(join(tmpdir(), "tierline-"));
  try {
    const compiler = join(root, "node_modules/typescript/bin/tsc");
    const project = join(root, "src/entry/tsconfig.globals.json");
    execFileSync(process.execPath, [compiler, "-p", project, "--noCheck", "--outDir", folder]);
    return readFileSync(join(folder, "globals.js"), "utf8");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
