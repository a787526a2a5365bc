import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../../../scripts/build";
import { bundleAddon } from "../../../scripts/build/bundleAddon";
import { emitGlobals } from "../../../scripts/build/emitGlobals";
import { EXAMPLES } from "../../../scripts/docs/examples";
import { exampleWorkbook } from "../../../scripts/docs/exampleWorkbook";
import { functionsPage } from "../../../scripts/docs/functionsPage";

const files = {
  "addon.js": await bundleAddon(ROOT),
  "appsscript.json": readFileSync(join(ROOT, "appsscript.json"), "utf8"),
  "globals.js": emitGlobals(ROOT),
};
const committed = readFileSync(join(ROOT, "docs", "functions.md"), "utf8");

test("functionsPage(files) is docs/functions.md as it is; `npm run docs` mends it", () => {
  expect(functionsPage(files)).toBe(committed);
});

test("docs/functions.md has a heading for each of its links into itself", () => {
  const headings = [...committed.matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\d _-]/gu, "")
      .replaceAll(" ", "-"),
  );
  const links = [...committed.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
  expect(links.length).toBeGreaterThan(30);
  expect(headings).toEqual(expect.arrayContaining(links));
});

test("functionsPage(files) refuses a published function that has no place in it", () => {
  const stray = "\n/** Strays.\n * @customfunction */\nfunction STRAY() {}\n";
  expect(() => functionsPage({ ...files, "globals.js": files["globals.js"] + stray })).toThrow("STRAY");
});

const workbook = exampleWorkbook(files);

test.each(Object.entries(EXAMPLES).filter(([name]) => committed.includes(`\n### ${name}\n`)))(
  "the example of %s calls it, and is answered without a bad row among the first",
  (name, example) => {
    expect(example.formula.startsWith(`=${name}(`)).toBe(true);
    const shown = workbook.evaluate(example).slice(0, 10).flat();
    expect(shown.filter((value) => value !== "").length).toBeGreaterThan(0);
    expect(shown.filter((value) => String(value).startsWith("⚠"))).toEqual([]);
  },
);
