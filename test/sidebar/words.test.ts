import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/core/vocabulary";
import { WORDING } from "../../src/sidebar/wording";
import { fill, wordsOf } from "../../src/sidebar/words";
import { halfWidthMarks } from "../support/halfWidthMarks";

const holesOf = (text: string): string[] =>
  [...new Set(Array.from(text.matchAll(/\{(\w+)/g), (match) => match[1]!))].sort();

/** What stands beside a number that is drawn by itself. */
const CHOSEN_ONLY: Readonly<Record<string, readonly string[]>> = {
  customers: ["customers"],
  orders: ["orders"],
  ordersOnly: ["orders"],
};

describe("WORDING", () => {
  test.each(Object.entries(WORDING))("%s says something in every language", (_, wording) => {
    for (const language of LANGUAGES) expect(wording[language].trim()).not.toBe("");
  });

  test.each(Object.entries(WORDING))(
    "%s: what Chinese fills in, English fills in too",
    (name, { en, zh }) => {
      // English has singular and plural; a hole that only chooses a word has no counterpart.
      const chosen = CHOSEN_ONLY[name] ?? [];
      expect([...holesOf(zh), ...chosen].sort()).toEqual(holesOf(en));
    },
  );

  test("the Chinese of no phrase has half-width commas, colons or brackets", () => {
    expect(Object.values(WORDING).filter(({ zh }) => halfWidthMarks(zh).length > 0)).toEqual([]);
  });
});

describe("fill(pattern)", () => {
  const plain = (value: number): string => String(value);

  test.each([
    [1, "1 row holds"],
    [0, "0 rows hold"],
    [2, "2 rows hold"],
  ])("with %d chooses between the words for one and for more", (n, text) => {
    expect(fill("{n} {n:row holds|rows hold}", { n }, plain)).toBe(text);
  });

  test("leaves what looks like a hole inside a value alone", () => {
    expect(fill("“{sheet}”", { sheet: "{rows} $& $1" }, plain)).toBe("“{rows} $& $1”");
  });
});

describe("wordsOf(language)", () => {
  const en = wordsOf("en");
  const zh = wordsOf("zh");

  test("say groups the digits of numbers and leaves text as it is", () => {
    expect(en.say("done", { customers: 2345 })).toBe("2,345 customers segmented");
    expect(en.say("done", { customers: 1 })).toBe("1 customer segmented");
    expect(zh.say("done", { customers: 2345 })).toBe("已为 2,345 位客户分层");
    expect(en.say("rowsSpan", { first: "2", last: "2358" })).toBe("rows 2 to 2358");
  });

  test("list joins as the language does", () => {
    expect(en.list(["a"])).toBe("a");
    expect(en.list(["a", "b", "c"])).toBe("a, b and c");
    expect(zh.list(["a", "b", "c"])).toBe("a、b和c");
    expect(en.list([])).toBe("");
  });

  test("day is the day that was meant, west of Greenwich too", () => {
    // The tests run in New York, where 2026-06-30 at midnight UTC is still the 29th.
    expect(en.day("2026-06-30")).toBe("Jun 30, 2026");
    expect(zh.day("2026-06-30")).toBe("2026年6月30日");
  });

  test("moment is told by the clock on the wall", () => {
    expect(zh.moment("2026-07-01T13:20:00.000Z")).toMatch(/^2026年7月1日 0?9:20$/);
  });

  test("short has room for at most four signs", () => {
    expect(en.short(999)).toBe("999");
    expect(en.short(12_345)).toBe("12K");
    expect(zh.short(12_345)).toBe("1.2万");
  });

  test("share keeps one decimal", () => {
    expect(en.share(0.4437)).toBe("44.4%");
    expect(en.share(1)).toBe("100%");
  });
});
