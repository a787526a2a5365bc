import type { Field } from "../core/fields";
import type { Description, FieldGuess } from "../protocol/replies";
import type { Draft } from "./draft";

/** The column of a field: her choice, else the guess; null for none. */
export function columnOf({ field, column }: FieldGuess, { mapping }: Draft): number | null {
  const chosen = mapping[field];
  return chosen === undefined ? column : chosen;
}

/** True for a column that was guessed with doubts, and that she has neither chosen herself nor called right. */
export const isUnsure = (guess: FieldGuess, description: Description, draft: Draft): boolean =>
  !guess.sure &&
  guess.column !== null &&
  draft.mapping[guess.field] === undefined &&
  !draft.confirmed.includes(guessKey(guess, description));

/** A guess to remember: it is the same one wherever its column stands by then. */
export const guessKey = ({ field, column }: FieldGuess, { sheet, columns }: Description): string =>
  JSON.stringify([sheet, field, columns.find((candidate) => candidate.column === column)?.title]);

/** The other fields that are read from the same column: seldom what was meant. */
export function sharedWith(guess: FieldGuess, fields: readonly FieldGuess[], draft: Draft): Field[] {
  const column = columnOf(guess, draft);
  return fields
    .filter((other) => other.field !== guess.field && column !== null && columnOf(other, draft) === column)
    .map(({ field }) => field);
}
