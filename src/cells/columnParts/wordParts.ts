import type { Wording } from "../../core/vocabulary";
import type { Cell, Place } from "../place";
import { foundText } from "../problem";
import { idKey, isDateCell, textOf } from "../texts";

/** The words of cells, numbered by name; spellings of one word share its part, which is called by the most frequent one. */
export function wordParts(
  cells: readonly Cell[],
  place: Place,
): { readonly names: readonly Wording[]; readonly partOf: Int32Array } {
  const texts = cells.map((cell) => (isDateCell(cell) ? foundText(cell, place) : textOf(cell)));
  const keys = texts.map((text) => idKey(text.replace(/\s+/g, " ")));
  const spellings = new Map<string, Map<string, number>>();
  keys.forEach((key, i) => {
    if (key === "") return;
    const found = spellings.get(key) ?? new Map<string, number>();
    spellings.set(key, found.set(texts[i]!, (found.get(texts[i]!) ?? 0) + 1));
  });
  const sorted = [...spellings.keys()].sort();
  const places = new Map(sorted.map((key, part) => [key, part]));
  return {
    names: sorted.map((key) => {
      const text = foundText(usual(spellings.get(key)!), place);
      return { en: text, zh: text };
    }),
    partOf: Int32Array.from(keys, (key) => places.get(key) ?? -1),
  };
}

/** The most frequent spelling; of equally frequent ones the first by name, whatever the order of the rows. */
const usual = (spellings: ReadonlyMap<string, number>): string =>
  [...spellings].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))[0]![0];
