import { isMissingWord } from "../missingWords";
import type { Cell } from "../place";
import { idKey, textOf } from "../texts";

/** The texts of a column as numbers from 0, equal ones alike whatever their case, width and guards; -1 where none is. */
export interface NumberedTexts {
  readonly numbers: Int32Array;
  /** Each text as first written. */
  readonly texts: readonly string[];
}

/**
 * Numbers the texts of cells. Words that stand for a missing value are none: "n/a" is not a customer. A million ids are
 * looked up in a hash table of our own: plain ones are compared where they lie, while a `Map` would want a folded text each.
 */
export function numberedTexts(
  cells: readonly Cell[],
  partOf: (text: string) => string = (text) => text,
): NumberedTexts {
  const texts: string[] = [];
  const keys: string[] = [];
  const entryNumbers: number[] = [];
  const numbers = new Int32Array(cells.length);
  let slots = 64;
  while (slots < 2 * cells.length) slots *= 2;
  const entries = new Int32Array(slots);

  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index];
    if (index > 0 && cell === cells[index - 1]) {
      numbers[index] = numbers[index - 1]!;
      continue;
    }
    const spelling = typeof cell === "string" ? cell : textOf(cell);
    const plainHash = hashOfPlain(spelling);
    const key = plainHash < 0 ? idKey(partOf(textOf(spelling))) : spelling;
    if (key === "") {
      numbers[index] = -1;
      continue;
    }
    let slot = (plainHash < 0 ? hashOf(key) : plainHash) & (slots - 1);
    while (entries[slot]! > 0 && !isSame(keys[entries[slot]! - 1]!, key)) slot = (slot + 1) & (slots - 1);
    if (entries[slot] === 0) {
      keys.push(plainHash < 0 ? key : key.toLowerCase());
      const text = isMissingWord(spelling) ? "" : partOf(plainHash < 0 ? textOf(cell) : spelling);
      entries[slot] = entryNumbers.push(text === "" ? -1 : texts.length);
      if (text !== "") texts.push(text);
    }
    numbers[index] = entryNumbers[entries[slot]! - 1]!;
  }
  return { numbers, texts };
}

/** The numbers with gaps (-1) filled from the first row of the same order that has one: exports write them once. */
export function filledByOrder(numbers: Int32Array, order: Int32Array, orders: number): Int32Array {
  if (orders === 0) return numbers;
  const firsts = new Int32Array(orders).fill(-1);
  for (let row = 0; row < order.length; row++) {
    const id = order[row]!;
    if (id >= 0 && firsts[id] === -1) firsts[id] = numbers[row]!;
  }
  return numbers.map((number, row) => (number < 0 && order[row]! >= 0 ? firsts[order[row]!]! : number));
}

/** The hash of a text that is its own key but for capitals; -1 for any other: spaces around it, guards, wide forms, `;`. */
function hashOfPlain(text: string): number {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  if (!(first > 32) || first === 39 || first === 61 || last === 32) return -1;
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 32 || code > 126 || code === 59) return -1;
    hash = Math.imul(hash ^ lower(code), 0x01000193);
  }
  return mixed(hash);
}

function hashOf(key: string): number {
  let hash = 0;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ lower(key.charCodeAt(at)), 0x01000193);
  return mixed(hash);
}

function mixed(hash: number): number {
  // The last rounds of MurmurHash3: ids that differ in a digit must not lie side by side.
  let bits = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 1;
}

function lower(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

/** True where a text is a key, capitals aside. */
function isSame(key: string, text: string): boolean {
  if (key === text) return true;
  if (key.length !== text.length) return false;
  for (let at = 0; at < key.length; at++) if (key.charCodeAt(at) !== lower(text.charCodeAt(at))) return false;
  return true;
}
