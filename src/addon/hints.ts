import { FIELD_TITLES } from "../cells/fields";
import { fill, type WordValues } from "../core/fill";
import type { Language } from "../core/vocabulary";
import { HINTS } from "../protocol/hints";
import type { TableOnSheet } from "./tableOnSheet";

/** A hint in words. */
export const hint = (code: keyof typeof HINTS, values: WordValues, language: Language): string =>
  fill(HINTS[code][language], values);

/** What a person should know about the columns that were guessed: which only look right, and which had rivals. */
export function guessHints({ guesses, table, mapping }: TableOnSheet, language: Language): string[] {
  const titles = (columns: readonly number[]): string =>
    columns.map((column) => `“${table.headers[column]}”`).join(language === "zh" ? "、" : ", ");
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
