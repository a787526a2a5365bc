import { readdirSync } from "node:fs";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { ROOT } from "../scripts/build";

/** What the values of a folder may come from. Types leave no trace in a bundle; the compiler's projects keep those. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  // Natural breaks, and nothing else: docs/decisions/0004-natural-breaks.md.
  "src/core": ["simple-statistics"],
  "src/cells": ["src/core"],
  "src/functions": ["src/core", "src/cells"],
  "src/protocol": ["src/core", "zod"],
  "src/addon": ["src/core", "src/cells", "src/protocol"],
  "src/sidebar": ["src/core", "src/protocol"],
  "src/entry": ["src/core", "src/cells", "src/functions", "src/protocol", "src/addon"],
};

interface Edge {
  readonly from: string;
  readonly to: string;
}

const folderOf = (path: string): string => /^(src\/\w+|preview|scripts|test)\//.exec(path)?.[1] ?? path;

const packageOf = (path: string): string => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? path;

/** Reading every file takes a second, and several where other tests run beside. */
const SLOWEST_MS = 60_000;

/** Every edge between a file of ours and what it imports by value. */
async function edges(folders: readonly string[]): Promise<Edge[]> {
  const files = folders.flatMap((folder) =>
    readdirSync(`${ROOT}/${folder}`, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
      .map((name) => `${folder}/${name}`),
  );
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: files,
    bundle: true,
    metafile: true,
    write: false,
    outdir: "unused",
    platform: "node",
    format: "esm",
    packages: folders.includes("preview") ? "external" : "bundle",
    logLevel: "silent",
  });
  return Object.entries(metafile.inputs)
    .filter(([from]) => !from.includes("node_modules"))
    .flatMap(([from, input]) =>
      input.imports.map(({ path }) => ({ from, to: path.includes("node_modules") ? packageOf(path) : path })),
    );
}

const breaches = (found: readonly Edge[]): Edge[] =>
  found.filter(
    ({ from, to }) => folderOf(to) !== folderOf(from) && !MAY_IMPORT[folderOf(from)]!.includes(folderOf(to)),
  );

describe("the dependency table", { timeout: SLOWEST_MS }, () => {
  test("each folder of src imports values only from the folders and packages it may", async () => {
    const found = await edges(Object.keys(MAY_IMPORT));
    expect(found.length).toBeGreaterThan(5);
    expect(breaches(found)).toEqual([]);
  });

  test("nothing imports entry, and preview imports nothing from src", async () => {
    const inSource = await edges(Object.keys(MAY_IMPORT));
    expect(
      inSource.filter(({ from, to }) => folderOf(to) === "src/entry" && folderOf(from) !== "src/entry"),
    ).toEqual([]);
    const inPreview = await edges(["preview"]);
    expect(inPreview.length).toBeGreaterThan(0);
    expect(inPreview.filter(({ from, to }) => from.startsWith("preview/") && to.startsWith("src/"))).toEqual(
      [],
    );
  });

  test.each([
    { from: "src/core/rfm/score.ts", to: "src/cells/numbers.ts" },
    { from: "src/addon/call.ts", to: "zod" },
    { from: "src/functions/tier.ts", to: "src/entry/index.ts" },
  ])("$from importing $to is a breach", (edge) => {
    expect(breaches([edge])).toEqual([edge]);
  });
});
