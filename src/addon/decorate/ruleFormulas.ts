import { columnLetters } from "../ownColumns";
import { DRAWN_KEY } from "../rowKeys";

/*
 * Formulas of format rules without a single argument separator, which is a comma in some locales and a semicolon in
 * others. They are written for the first row of their range.
 */

/** Always true, and how a rule of ours is told from a person's. */
const MARK = '("Tierline"<>"")';

/** True for the formula of a rule that Tierline has made. */
export const isMarked = (formula: unknown): boolean => String(formula).includes(MARK);

/** True where the cell of a column holds one of the labels. */
export const holdsOneOf = (labels: readonly string[], column: number, row: number): string =>
  marked(labels.map((label) => `(${cell(column, row)}=${quoted(label)})`).join("+"));

/**
 * True where the key of a row is not the id beside it: the sheet was sorted without our columns. Of a key that was drawn
 * from the inputs of a row nothing can be said; it is known by its first character and its length, which are all that
 * can be asked for without a separator.
 */
export function standsBesideAnother(keyColumn: number, idColumn: number, row: number): string {
  const key = cell(keyColumn, row);
  const isDrawn = `(LEFT(${key})=${quoted(DRAWN_KEY.firstCharacter)})*(LEN(${key})=${DRAWN_KEY.length})`;
  return marked(`(${key}<>"")*(${key}<>${cell(idColumn, row)})*(${isDrawn}=0)`);
}

const marked = (condition: string): string => `=${MARK}*(${condition})>0`;
const cell = (column: number, row: number): string => `$${columnLetters(column)}${row}`;
const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
