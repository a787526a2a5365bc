/**
 * What to hand to `setValues` so that the cell ends up holding exactly `value`. Text is parsed there as if it were
 * typed: `=1+1` would become a formula, `0012` a number, `1-2` a date. Such text goes in as a formula literal, to be
 * frozen afterwards with `freezeLiterals`. `everyText` leaves no text to chance.
 */
export function safeCell(value: unknown, everyText = false): unknown {
  if (typeof value !== "string" || value === "" || (!everyText && staysText(value))) return value;
  return `="${value.replace(/"/g, '""')}"`;
}

/** True for text that begins with a letter and that no locale takes for a date, a sum of money or a truth value. */
const staysText = (text: string): boolean =>
  /^[\p{L}_[]/u.test(text) && !LOOKS_LIKE_A_VALUE.some((look) => look.test(text));

const LOOKS_LIKE_A_VALUE = [
  /^(?:true|false)$/i,
  // May 5, kr 12
  /^\p{L}+[.$]*\s+\d/u,
  // May5, Mar2024
  /^\p{L}{3,}\.?\d{1,4}$/u,
  // R5, kr12, R$12.50
  /^\p{L}{1,3}\$?\d{1,3}(?:[.,]\d+)*$/u,
];

/** The text of a formula literal that a run did not come to freeze; undefined for a real formula. */
export function literalText(formula: string): string | undefined {
  const literal = /^="((?:[^"]|"")*)"$/.exec(formula);
  return literal ? literal[1]!.replace(/""/g, '"') : undefined;
}

/** Turns formula literals into plain text where they stand. */
export function freezeLiterals(range: GoogleAppsScript.Spreadsheet.Range): void {
  range.copyTo(range, { contentsOnly: true });
}
