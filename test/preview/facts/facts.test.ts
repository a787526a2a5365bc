import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../../../scripts/build";
import { CUSTOM_FUNCTION_FACTS } from "./customFunctions";
import { HABITS } from "./habits";
import { OPEN_QUESTIONS } from "./openQuestions";
import { PAGE_FACTS } from "./page";
import { platformPage } from "./platformPage";
import { RUNTIME_FACTS } from "./runtime";
import { SECTIONS } from "./sections";
import { SPREADSHEET_FACTS } from "./spreadsheet";

const FACTS = [
  ...HABITS,
  ...CUSTOM_FUNCTION_FACTS,
  ...PAGE_FACTS,
  ...SPREADSHEET_FACTS,
  ...RUNTIME_FACTS,
  ...OPEN_QUESTIONS,
];
const NOTES = join(ROOT, "../shared/platform.md");

const sourcesIn = (folder: string, ending: RegExp) =>
  (readdirSync(join(ROOT, folder), { recursive: true }) as string[])
    .filter((name) => ending.test(name))
    .map((name) => readFileSync(join(ROOT, folder, name), "utf8"));
const tests = sourcesIn("test", /\.test\.ts$|contract\.ts$/);
const probe = readFileSync(join(ROOT, "docs/host-probe.gs"), "utf8");

/** Whether a source has this text as a string of its own. */
const holds = (source: string, text: string) =>
  [`"${text}"`, `'${text}'`, `\`${text}\``, JSON.stringify(text)].some((literal) => source.includes(literal));

describe("the facts of docs/platform.md", () => {
  const shown = FACTS.flatMap(({ fact, test: names }) => (names ? [{ fact, names }] : []));
  test.each(shown)("$fact Shown by a test that is there", ({ names }) => {
    expect(tests.some((source) => names.every((name) => holds(source, name)))).toBe(true);
  });

  const asked = FACTS.flatMap(({ open = [] }) => open);
  test.each(asked)("%s is a question of the host probe", (id) => {
    const direct = probe.includes(`"${id}"`);
    const number = Number(id.slice(1));
    // The questions about locales are numbered by the script.
    expect(direct || (id.startsWith("S") && number >= 21 && number <= 26)).toBe(true);
  });

  test("each part has its facts, and each stands there once", () => {
    expect(new Set(FACTS.map(({ section }) => section))).toEqual(new Set(Object.keys(SECTIONS)));
    const keys = FACTS.map(({ section, fact }) => `${section} ${fact}`);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  test("each part that a test or a refusal of the host names is one of them", () => {
    const named = [
      ...tests.flatMap((source) => [...source.matchAll(/test(?:\.each\([\s\S]*?\))?\(\s*["'`](\d\.\d+) /g)]),
      ...sourcesIn("preview", /\.ts$/).flatMap((source) => [
        ...source.matchAll(/NotEmulated\([^;]*?"(\d\.\d)"\)/g),
        ...source.matchAll(/: "(\d\.\d)"/g),
      ]),
    ].map(([, section]) => section!);
    expect(named.length).toBeGreaterThan(100);
    const known = Object.keys(SECTIONS);
    expect(named.filter((section) => !known.includes(section.replace(/^0\..*/, "0")))).toEqual([]);
  });

  test("most of them are shown by a test; those that are not say why", () => {
    const left = FACTS.filter(({ left: why }) => why !== undefined);
    console.log(
      [
        `${shown.length} facts shown by a test, ${left.length} not modelled, ${OPEN_QUESTIONS.length} that nobody knows.`,
        ...left.map(({ section, fact, left: why }) => `${section} ${fact} Why not: ${why}.`),
      ].join("\n"),
    );
    expect(shown.length).toBeGreaterThan(3 * left.length);
  });

  test.skipIf(!existsSync(NOTES))(
    "each part of the notes that rests on documents or observation has one",
    () => {
      const parts = readFileSync(NOTES, "utf8")
        .split(/^### (?=\d\.\d)/m)
        .slice(1);
      const marked = parts.filter((part) => /\b(DOC|OBS)\b/.test(part.split(/^## /m)[0]!));
      const numbers = marked.map((part) => part.slice(0, 3));
      expect(numbers.length).toBeGreaterThan(30);
      expect(numbers.filter((number) => !(number in SECTIONS))).toEqual([]);
    },
  );

  test("docs/platform.md lists them; `vitest -u` mends it", async () => {
    await expect(platformPage(FACTS)).toMatchFileSnapshot(join(ROOT, "docs/platform.md"));
  });
});
