import { idKey, isDateCell, textOf } from "../cells/texts";

/** Which customer a row is about, and on which inputs her result rests. */
export interface RowIdentity {
  /** The id where it is present and unique, else drawn from the row's inputs: equal inputs give equal results. */
  readonly key: string;
  /** The id, also where it is not unique; "" where there is none. */
  readonly id: string;
  /** What the key column shows: the id as the sheet holds it, so that a format rule can compare the two. */
  readonly shown: unknown;
  /** Changes whenever one of the inputs does. */
  readonly signature: string;
}

/** The identity of each row, in order. `inputColumns` are the columns that a result rests on, counted from 0. */
export function identifyRows(
  rows: readonly (readonly unknown[])[],
  idColumn: number | undefined,
  inputColumns: readonly number[],
): RowIdentity[] {
  const ids = rows.map((row) => (idColumn === undefined ? "" : idKey(textOf(row[idColumn]))));
  const timesSeen = new Map<string, number>();
  for (const id of ids) timesSeen.set(id, (timesSeen.get(id) ?? 0) + 1);
  return rows.map((row, i) => {
    const signature = inputColumns.map((column) => spell(row[column])).join("\u0001");
    const id = ids[i]!;
    if (id !== "" && timesSeen.get(id) === 1) return { key: id, id, shown: row[idColumn!], signature };
    const key = `${DRAWN}${hash(`${id}\u0001${signature}`)}`;
    return { key, id, shown: key, signature };
  });
}

const DRAWN = "row-";
/** 53 bits in base 36. */
const HASH_DIGITS = 11;

/** By what a key that was drawn from the inputs of a row can be told in a formula. */
export const DRAWN_KEY = { firstCharacter: DRAWN.charAt(0), length: DRAWN.length + HASH_DIGITS } as const;

/** True for a key that was drawn from the inputs of a row: it changes with them. */
export const isDrawnKey = (key: string): boolean => key.startsWith(DRAWN);

/** The key that a cell of the key column stands for; "" where it is blank. */
export const keyOfCell = (cell: unknown): string => idKey(textOf(cell));

const spell = (cell: unknown): string =>
  isDateCell(cell) ? `d${cell.getTime()}` : `${typeof cell}${String(cell)}`;

/** 53 bits in base 36: among 100,000 rows two different ones share it with a chance of one in two million. */
function hash(text: string): string {
  let high = 0x9e3779b9;
  let low = 0x85ebca6b;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x5bd1e995) ^ (low >>> 15);
  }
  return ((high >>> 11) * 0x100000000 + (low >>> 0)).toString(36).padStart(HASH_DIGITS, "0");
}
