import { compareKeys } from "../cells/compareIds";
import type { Cell } from "../cells/place";
import { idKey, textOf } from "../cells/texts";

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

/** Numbers the ids of cells, all spellings of one alike. What is written as before needs no key of its own. */
export function numberedIds(cells: readonly Cell[]): Numbered {
  const numberByCell = new Map<Cell, number>();
  const written: Cell[] = [];
  const firsts: number[] = [];
  const spellings = new Int32Array(cells.length);
  cells.forEach((cell, index) => {
    let spelling = numberByCell.get(cell);
    if (spelling === undefined) {
      spelling = written.push(cell) - 1;
      numberByCell.set(cell, spelling);
      firsts.push(index);
    }
    spellings[index] = spelling;
  });
  const ids = numbered(written.map((cell) => idKey(textOf(cell))));
  return {
    numbers: spellings.map((spelling) => ids.numbers[spelling]!),
    keys: ids.keys,
    firsts: ids.firsts.map((spelling) => firsts[spelling]!),
  };
}

/** An id as a cell: a number stays one, all else is its trimmed text. */
export function shownId(cell: Cell): Cell {
  return typeof cell === "number" ? cell : textOf(cell);
}

/** Ids numbered from 0 in the order of `compareIds`, with the first spelling of each. */
export interface NamedIds {
  readonly numbers: Int32Array;
  readonly shown: readonly Cell[];
}

/** Numbers the ids of cells by name, so that the lower number stands first wherever names decide. */
export function namedIds(cells: readonly Cell[]): NamedIds {
  const { numbers, keys, firsts } = numberedIds(cells);
  const values = keys.map(Number);
  const byName = keys
    .map((_, index) => index)
    .sort((a, b) => compareKeys(keys[a]!, values[a]!, keys[b]!, values[b]!));
  const place = new Int32Array(keys.length);
  byName.forEach((index, at) => {
    place[index] = at;
  });
  return {
    numbers: numbers.map((number) => place[number]!),
    shown: byName.map((index) => shownId(cells[firsts[index]!])),
  };
}
