import type { Cell } from "../cells/place";
import { textOf } from "../cells/texts";

/** Keys as numbers from 0, in the order in which they first come. */
export interface Numbered {
  readonly numbers: Int32Array;
  readonly keys: readonly string[];
  /** The index at which each key first came. */
  readonly firsts: readonly number[];
}

/** Numbers keys, equal keys alike. */
export function numbered(given: readonly string[]): Numbered {
  const numberByKey = new Map<string, number>();
  const keys: string[] = [];
  const firsts: number[] = [];
  const numbers = new Int32Array(given.length);
  given.forEach((key, index) => {
    let number = numberByKey.get(key);
    if (number === undefined) {
      number = keys.length;
      numberByKey.set(key, number);
      keys.push(key);
      firsts.push(index);
    }
    numbers[index] = number;
  });
  return { numbers, keys, firsts };
}

/** An id as a cell: a number stays one, all else is its trimmed text. */
export function shownId(cell: Cell): Cell {
  return typeof cell === "number" ? cell : textOf(cell);
}

/** The order of two ids by their keys: numbers by value, before texts by letter. 9 comes before 10. */
export function compareIds(a: string, b: string): number {
  const [numberA, numberB] = [Number(a), Number(b)];
  if (Number.isNaN(numberA) !== Number.isNaN(numberB)) return Number.isNaN(numberA) ? 1 : -1;
  if (numberA !== numberB && !Number.isNaN(numberA)) return numberA - numberB;
  return a < b ? -1 : a > b ? 1 : 0;
}
