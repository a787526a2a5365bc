import { isInvisible, plainText } from "./characters";
import type { Cell } from "./place";

/**
 * The text of an id or a name, trimmed and without the guards that exports put around digits: `'001` and `="001"` are
 * `001`. Numbers have their shortest form (17850), dates the ISO form of their instant.
 */
export function textOf(cell: Cell): string {
  if (typeof cell === "string") return unguarded(cell.trim());
  if (isBlank(cell)) return "";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (isDateCell(cell)) return Number.isNaN(cell.getTime()) ? "" : cell.toISOString();
  return String(cell);
}

/** True for "", spaces of every kind, null and undefined. */
export function isBlank(cell: Cell): boolean {
  if (typeof cell === "string") return cell === "" || isInvisible(cell);
  return cell === null || cell === undefined;
}

/** What two spellings of one id or word have in common: trimmed, without case, width or accent composition. */
export function idKey(text: string): string {
  return plainText(text).normalize("NFC").toLowerCase();
}

/**
 * A trimmed text without its guard. An apostrophe is a guard only before what a sheet would convert (a digit, a sign),
 * so that the name 't Hooft stays whole.
 */
export function unguarded(text: string): string {
  const first = text.charCodeAt(0);
  if (first === 39 && /^'[0-9+=@-]/.test(text)) return text.slice(1);
  if (first === 61 && /^="(?:[^"]|"")*"$/.test(text)) return text.slice(2, -1).replace(/""/g, '"').trim();
  return text;
}

/** True for a `Date`, also one from another realm, where `instanceof` fails. */
export function isDateCell(cell: Cell): cell is Date {
  return typeof cell === "object" && Object.prototype.toString.call(cell) === "[object Date]";
}
