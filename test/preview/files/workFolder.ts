import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/** A function from names to paths in a folder that goes when the tests of the file are done. */
export function workFolder(): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), "tierline-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (name) => join(folder, name);
}
