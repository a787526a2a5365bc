import { isDateCell } from "../cells/texts";

/** A cell as text, told apart from cells of another type that look the same. */
export const spellCell = (cell: unknown): string =>
  isDateCell(cell) ? `d${cell.getTime()}` : `${typeof cell}${String(cell)}`;

/** The letters and digits of a hash: 53 bits in base 36. */
export const HASH_DIGITS = 11;

/** Among 100,000 rows two different ones share it with a chance of one in two million. */
export function hash(text: string): string {
  let high = 0x9e3779b9;
  let low = 0x85ebca6b;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x5bd1e995) ^ (low >>> 15);
  }
  return ((high >>> 11) * 0x100000000 + (low >>> 0)).toString(36).padStart(HASH_DIGITS, "0");
}
