import { describe, expect, test } from "vitest";
import type { Description } from "../../src/protocol/replies";
import { type Draft, UNTOUCHED } from "../../src/sidebar/draft";
import {
  columnsToWrite,
  customersToTake,
  fieldsMissing,
  isOptional,
  isWanted,
  obstacle,
} from "../../src/sidebar/outlook";
import { wordsOf } from "../../src/sidebar/words";
import { description, nothingUsable, orders, spendOnly, twoCurrencies } from "./harness/replies";

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

describe("isWanted(description, field)", () => {
  test.each([
    [spendOnly("en"), "firstOrder", true],
    [plain, "firstOrder", false],
    [plain, "email", false],
    // A customer is named by her ID already.
    [orders("en"), "email", false],
  ] as const)("%#", (table, field, wanted) => {
    expect(isWanted(table, field)).toBe(wanted);
  });
});

describe("isOptional(description, field)", () => {
  test.each([
    ["customerId", true],
    ["previousOrder", true],
    ["firstOrder", false],
    ["totalSpent", false],
  ] as const)("%s: %s", (field, optional) => {
    expect(isOptional(plain, field)).toBe(optional);
  });
});

describe("customersToTake(description, draft)", () => {
  const seenFrom = (asOf: string) => ({ ...plain, asOf, newest: null });
  const kept = { ...seenFrom("2026-03-31"), settings: { ...plain.settings, asOf: "2026-03-31" } };
  test.each([
    ["the newest order, which it was read as of", plain, undefined, 2345],
    ["the day of the newest order by name", plain, "2026-06-30", 2345],
    ["a later day, which leaves nobody out", plain, "2026-07-31", 2345],
    ["an earlier day than it was read as of", plain, "2026-05-31", null],
    ["the earlier day that it was read as of", seenFrom("2026-05-31"), "2026-05-31", 2345],
    ["the newest order, where it was read as of an earlier day", seenFrom("2026-05-31"), "", null],
    ["the day that the document keeps", kept, undefined, 2345],
    ["another day than the document keeps", kept, "2026-04-30", null],
    ["the newest order, where the document keeps a day", kept, "", null],
  ])("as of %s", (_, table, asOf, customers) => {
    expect(customersToTake(table, withRules(asOf === undefined ? {} : { asOf }))).toBe(customers);
  });

  test("as of any day is known where it was read without a day in it", () => {
    expect(customersToTake(spendOnly("en"), UNTOUCHED)).toBe(2345);
  });

  test("is null where no row can be used", () => {
    expect(customersToTake(nothingUsable("en"), UNTOUCHED)).toBeNull();
  });
});

describe("obstacle(description, draft)", () => {
  const words = wordsOf("en");
  const cases: readonly (readonly [string, Description, Draft, string | undefined])[] = [
    ["a good table", plain, UNTOUCHED, undefined],
    ["no column ticked", plain, withRules({ columns: [] }), "Tick at least one column under Rules."],
    ["a year mistyped", plain, withRules({ asOf: "0202-06-30" }), "Check the day under Rules."],
    ["a year far ahead", plain, withRules({ asOf: "2260-06-30" }), "Check the day under Rules."],
    [
      "a rule that is wrong",
      plain,
      withRules({ stage: { ...plain.settings.stage, lostGaps: 1 } }),
      "Check what is marked under Rules.",
    ],
    ["two currencies", twoCurrencies("en"), UNTOUCHED, "Choose a currency."],
    ["rows by a text not yet chosen", plain, { ...UNTOUCHED, rows: "where" }, "Choose which rows to take."],
    ["nothing found", nothingUsable("en"), UNTOUCHED, "Choose a column for Total spent to begin."],
    [
      "only impossible columns ticked",
      spendOnly("en"),
      withRules({ columns: ["stage"] }),
      "Choose a column for First order, Last order and Orders to begin.",
    ],
    ["no usable row", { ...plain, customers: 0 }, UNTOUCHED, "No row can be used yet."],
  ];
  test.each(cases)("%s", (_, table, draft, reason) => {
    expect(obstacle(table, draft, words)).toBe(reason);
  });
});
