import { describe, expect, test } from "vitest";
import { UNTOUCHED } from "../../src/sidebar/draft";
import { columnOf, isUnsure, sharedWith } from "../../src/sidebar/fieldColumns";
import { description } from "./harness/replies";

const { fields } = description("en");
const lastOrder = fields.find(({ field }) => field === "lastOrder")!;
const chosen = (column: number | null) => ({ ...UNTOUCHED, mapping: { lastOrder: column } });

describe("columnOf(guess, draft)", () => {
  test("is the guess until she has chosen, none included", () => {
    expect(columnOf(lastOrder, UNTOUCHED)).toBe(5);
    expect(columnOf(lastOrder, chosen(4))).toBe(4);
    expect(columnOf(lastOrder, chosen(null))).toBeNull();
  });
});

describe("isUnsure(guess, draft)", () => {
  const doubtful = { ...lastOrder, sure: false };

  test("is true for a doubtful guess, until she has chosen herself", () => {
    expect(isUnsure(doubtful, UNTOUCHED)).toBe(true);
    expect(isUnsure(doubtful, chosen(5))).toBe(false);
    expect(isUnsure(lastOrder, UNTOUCHED)).toBe(false);
  });

  test("is false for a field that was not found: there is nothing to doubt", () => {
    expect(isUnsure({ ...doubtful, column: null }, UNTOUCHED)).toBe(false);
  });
});

describe("sharedWith(guess, fields, draft)", () => {
  test("names the other fields on the same column", () => {
    expect(sharedWith(lastOrder, fields, UNTOUCHED)).toEqual([]);
    expect(sharedWith(lastOrder, fields, chosen(4))).toEqual(["firstOrder"]);
  });

  test("is empty for no column, however many fields have none", () => {
    expect(sharedWith(lastOrder, fields, chosen(null))).toEqual([]);
  });
});
