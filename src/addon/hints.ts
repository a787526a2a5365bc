import type { Customers } from "../cells/customers";
import { orderNoteText } from "../cells/orderRows/orderNotes";
import type { Orders } from "../cells/orders";
import { FIELD_TITLES } from "../core/fields";
import { fill, type WordValues } from "../core/fill";
import type { Language, Wording } from "../core/vocabulary";
import { HINTS } from "../protocol/hints";
import type { TableOnSheet } from "./tableOnSheet";

/** What stands between the items of a list. */
export const LIST: Readonly<Record<Language, string>> = { en: ", ", zh: "、" };

/** Sentences in every language: whoever reads them may change it at any time. */
export const inEveryLanguage = (say: (language: Language) => readonly string[]): Wording[] => {
  const zh = say("zh");
  return say("en").map((en, i) => ({ en, zh: zh[i]! }));
};

/** A hint in words. */
export const hint = (code: keyof typeof HINTS, values: WordValues, language: Language): string =>
  fill(HINTS[code][language], values);

/** What a person should know about the columns that were guessed: which only look right, and which had rivals. */
export function guessHints({ guesses, table, mapping }: TableOnSheet, language: Language): string[] {
  const titles = (columns: readonly number[]): string =>
    columns.map((column) => `“${table.headers[column]}”`).join(LIST[language]);
  const rivals = guesses.ambiguous.flatMap(({ field, candidates }) => {
    const columns = candidates.map(({ column }) => column);
    const chosen = columns.find((column) => Object.values(mapping).includes(column));
    if (chosen === undefined) return [];
    const values = {
      columns: titles(columns),
      field: FIELD_TITLES[field][language],
      chosen: titles([chosen]),
    };
    return [hint("severalColumns", values, language)];
  });
  return [...guesses.warnings.map(({ text }) => text[language]), ...rivals];
}

/** That customers stand in more than one row, and in which; nothing where each has one. */
export function repeatedHints({ duplicates }: Customers, language: Language): string[] {
  if (duplicates.length === 0) return [];
  const all = duplicates.flatMap(({ rows }) => rows.map((row) => row + 1)).sort((a, b) => a - b);
  const rows = all.slice(0, ROWS_NAMED).join(LIST[language]) + (all.length > ROWS_NAMED ? " …" : "");
  return [hint("repeatedCustomers", { count: duplicates.length, rows }, language)];
}

const ROWS_NAMED = 6;

/** What was done with rows of orders that are used. */
export const orderHints = ({ notes }: Orders, language: Language): string[] =>
  notes.map((note) => orderNoteText(note, language));
