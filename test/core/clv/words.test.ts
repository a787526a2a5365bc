import { expect, test } from "vitest";
import { BOUNDARIES } from "../../../src/core/clv/boundaries";
import { SPEND_BOUNDARIES } from "../../../src/core/clv/fitSpend";
import { REFUSALS } from "../../../src/core/clv/refusal";
import * as words from "../../../src/core/clv/words";
import { LANGUAGES } from "../../../src/core/vocabulary";

const WORDINGS = [
  ...REFUSALS.map((reason) => words.REFUSAL_WORDS[reason]),
  ...[...BOUNDARIES, ...SPEND_BOUNDARIES].map((boundary) => words.BOUNDARY_WORDS[boundary]),
  ...Object.values(words.VERDICT_WORDS),
  ...Object.values(words.NOTE_WORDS),
  words.TOTAL_OFF_WORDS,
];

test("words: every reason, boundary and verdict has a text of its own in both languages", () => {
  for (const language of LANGUAGES) {
    const texts = WORDINGS.map((wording) => wording[language]);
    expect(texts.every((text) => text.length > 0)).toBe(true);
    expect(new Set(texts).size).toBe(texts.length);
  }
});

test("words: both languages name the same numbers", () => {
  const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
  for (const { en, zh } of WORDINGS) expect(places(zh)).toEqual(places(en));
});
