import { describe, expect, test } from "vitest";
import { FAILURES } from "../../src/protocol/failures";
import { HINTS } from "../../src/protocol/hints";
import { halfWidthMarks } from "../support/halfWidthMarks";

const holesOf = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

describe.each([
  ["FAILURES", FAILURES],
  ["HINTS", HINTS],
])("%s", (_, table) => {
  test.each(Object.entries(table))("%s: the Chinese has full-width marks", (_, { zh }) => {
    expect(halfWidthMarks(zh)).toEqual([]);
  });

  test.each(Object.entries(table))("%s: both languages tell the same things", (_, { en, zh }) => {
    expect(holesOf(zh)).toEqual(holesOf(en));
  });
});
