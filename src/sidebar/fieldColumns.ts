import type { FieldGuess } from "../protocol/replies";
import type { CustomerField } from "../protocol/requests";
import type { Draft } from "./draft";

/** The column of a field: her choice, else the guess; null for none. */
export function columnOf({ field, column }: FieldGuess, { mapping }: Draft): number | null {
  const chosen = mapping[field];
  return chosen === undefined ? column : chosen;
}

/** True for a column that was guessed with doubts, and that she has not chosen herself. */
export const isUnsure = ({ field, column, sure }: FieldGuess, { mapping }: Draft): boolean =>
  !sure && column !== null && mapping[field] === undefined;

/** The other fields that are read from the same column: seldom what was meant. */
export function sharedWith(guess: FieldGuess, fields: readonly FieldGuess[], draft: Draft): CustomerField[] {
  const column = columnOf(guess, draft);
  return fields
    .filter((other) => other.field !== guess.field && column !== null && columnOf(other, draft) === column)
    .map(({ field }) => field);
}
