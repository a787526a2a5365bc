import { describe, expect, test } from "vitest";
import { UNTOUCHED } from "../../src/sidebar/draft";
import { columnOf, guessKey, isUnsure, sharedWith } from "../../src/sidebar/fieldColumns";
import { description } from "./harness/replies";

const plain = description("en");
const { fields } = plain;
const lastOrder = fields.find(({ field }) => field === "lastOrder")!;
const chosen = (column: number | null) => ({ ...UNTOUCHED, mapping: { lastOrder: column } });

describe("columnOf(guess, draft)", () => {
  test("is the guess until she has chosen, none included", () => {
    expect(columnOf(lastOrder, UNTOUCHED)).toBe(5);
    expect(columnOf(lastOrder, chosen(4))).toBe(4);
    expect(columnOf(lastOrder, chosen(null))).toBeNull();
  });
});

describe("isUnsure(guess, description, draft)", () => {
  const doubtful = { ...lastOrder, sure: false };

  test("is true for a doubtful guess, until she has chosen herself", () => {
    expect(isUnsure(doubtful, plain, UNTOUCHED)).toBe(true);
    expect(isUnsure(doubtful, plain, chosen(5))).toBe(false);
    expect(isUnsure(lastOrder, plain, UNTOUCHED)).toBe(false);
  });

  test("is false for a field that was not found: there is nothing to doubt", () => {
    expect(isUnsure({ ...doubtful, column: null }, plain, UNTOUCHED)).toBe(false);
  });

  test("is false for a guess that she has called right, wherever its column stands by then", () => {
    const draft = { ...UNTOUCHED, confirmed: [guessKey(doubtful, plain)] };
    const moved = {
      ...plain,
      columns: plain.columns.map((column) => ({ ...column, column: column.column + 1 })),
    };
    expect(isUnsure(doubtful, plain, draft)).toBe(false);
    expect(isUnsure({ ...doubtful, column: 6 }, moved, draft)).toBe(false);
    expect(isUnsure({ ...doubtful, column: 4 }, plain, draft)).toBe(true);
    expect(isUnsure(doubtful, { ...plain, sheet: "Other" }, draft)).toBe(true);
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
