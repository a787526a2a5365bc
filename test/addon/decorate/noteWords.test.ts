import { describe, expect, test } from "vitest";
import * as words from "../../../src/addon/decorate/noteWords";
import type { Wording } from "../../../src/core/vocabulary";
import { halfWidthMarks } from "../../support/halfWidthMarks";

const isWording = (entry: object): entry is Wording => "en" in entry;
const ALL: readonly (readonly [string, Wording])[] = Object.entries(words).flatMap(([name, entry]) =>
  isWording(entry)
    ? [[name, entry] as const]
    : Object.entries(entry).map(([key, wording]) => [`${name}.${key}`, wording as Wording] as const),
);
const holesOf = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

describe.each(ALL)("%s", (_, { en, zh }) => {
  test("the Chinese has full-width marks", () => {
    expect(halfWidthMarks(zh)).toEqual([]);
  });

  test("both languages tell the same things", () => {
    expect(holesOf(zh)).toEqual(holesOf(en));
  });
});
