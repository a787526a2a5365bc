import { describe, expect, test } from "vitest";
import type { Description } from "../../src/protocol/replies";
import { type Draft, UNTOUCHED } from "../../src/sidebar/draft";
import { columnsToWrite, fieldsMissing, obstacle } from "../../src/sidebar/outlook";
import { wordsOf } from "../../src/sidebar/words";
import { description, nothingUsable, spendOnly } from "./harness/replies";

const plain = description("en");
const withRules = (rules: Draft["rules"]): Draft => ({ ...UNTOUCHED, rules });

describe("columnsToWrite(description, draft)", () => {
  test("are those ticked that are possible, in their order", () => {
    expect(columnsToWrite(plain, withRules({ columns: ["segment", "tier"] }))).toEqual(["tier", "segment"]);
    expect(columnsToWrite(spendOnly("en"), UNTOUCHED)).toEqual(["tier"]);
  });
});

describe("fieldsMissing(description, columns)", () => {
  test("names each field once, in the order of need", () => {
    expect(fieldsMissing(spendOnly("en"), ["stage", "score"])).toEqual([
      "firstOrder",
      "lastOrder",
      "orderCount",
    ]);
    expect(fieldsMissing(plain, ["stage", "score"])).toEqual([]);
  });
});

describe("obstacle(description, draft)", () => {
  const words = wordsOf("en");
  const cases: readonly (readonly [string, Description, Draft, string | undefined])[] = [
    ["a good table", plain, UNTOUCHED, undefined],
    ["no column ticked", plain, withRules({ columns: [] }), "Tick at least one column under Rules."],
    ["a year mistyped", plain, withRules({ asOf: "0202-06-30" }), "Check the day under Rules."],
    ["a year far ahead", plain, withRules({ asOf: "2260-06-30" }), "Check the day under Rules."],
    ["nothing found", nothingUsable("en"), UNTOUCHED, "Choose a column for Total spent to begin."],
    [
      "only impossible columns ticked",
      spendOnly("en"),
      withRules({ columns: ["stage"] }),
      "Choose a column for First order, Last order and Orders to begin.",
    ],
    [
      "no usable row",
      { ...plain, report: { ...plain.report, used: 0 } },
      UNTOUCHED,
      "No row can be used yet.",
    ],
  ];
  test.each(cases)("%s", (_, table, draft, reason) => {
    expect(obstacle(table, draft, words)).toBe(reason);
  });
});
