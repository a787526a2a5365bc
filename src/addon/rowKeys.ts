import { idKey, textOf } from "../cells/texts";
import { HASH_DIGITS, hash, spellCell } from "./hash";

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
    const signature = inputColumns.map((column) => spellCell(row[column])).join("\u0001");
    const id = ids[i]!;
    if (id !== "" && timesSeen.get(id) === 1) return { key: id, id, shown: row[idColumn!], signature };
    const key = `${DRAWN}${hash(`${id}\u0001${signature}`)}`;
    return { key, id, shown: key, signature };
  });
}

const DRAWN = "row-";

/** By what a key that was drawn from the inputs of a row can be told in a formula. */
export const DRAWN_KEY = { firstCharacter: DRAWN.charAt(0), length: DRAWN.length + HASH_DIGITS } as const;

/** True for a key that was drawn from the inputs of a row: it changes with them. */
export const isDrawnKey = (key: string): boolean => key.startsWith(DRAWN);

/** The key that a cell of the key column stands for; "" where it is blank. */
export const keyOfCell = (cell: unknown): string => idKey(textOf(cell));
