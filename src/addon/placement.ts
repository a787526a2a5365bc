import { filled } from "./moveByKey";
import { isEmptyRow, type OwnCells, sameCell, savedCell } from "./ownCells";
import type { OwnColumn, TellingColumn } from "./ownColumns";
import { keyOfCell, type RowIdentity } from "./rowKeys";
import type { SavedCell, UndoRecord, UndoRecords } from "./undoSheet";

/** What a run found out about one customer: the inputs it rests on, and the cells to write beside her. */
export interface Result {
  readonly signature: string;
  /** Blank cells for a row that can't be used: the tier of an earlier run must not stay beside it. */
  readonly cells: Readonly<Partial<Record<TellingColumn, SavedCell>>>;
}

/** Everything that decides what belongs into a row, by key: made once, used at every attempt to write. */
export interface Placement {
  readonly results: ReadonlyMap<string, Result>;
  /** Our cells as the run found them. */
  readonly before: ReadonlyMap<string, OwnCells>;
  /** What the run writes, and what it replaces: cells that a person typed are in neither. */
  readonly records: UndoRecords;
  /** Cells that a person had typed over ours. */
  readonly kept: number;
}

/**
 * Decides for each customer which cells are ours to write. A cell is ours where it is blank or still holds what the
 * last run wrote; anything else was typed by a person and stays.
 *
 * @param last the records of the last run; empty where nobody knows them any more, then every cell counts as ours
 * @param interrupted the last run did not come to its end: its cells may still hold what stood there before it
 */
export function planPlacement(
  identities: readonly RowIdentity[],
  cells: readonly OwnCells[],
  results: ReadonlyMap<string, Result>,
  last: UndoRecords,
  interrupted: boolean,
): Placement {
  const before = new Map<string, OwnCells>();
  cells.forEach((own) => {
    const key = keyOfCell(own.key);
    if (key !== "") before.set(key, own);
  });
  // A row without a key: what stands there was typed for the customer of the row.
  cells.forEach((own, i) => {
    const { key } = identities[i]!;
    if (keyOfCell(own.key) === "") before.set(key, { ...(before.get(key) ?? own), ...filled(own) });
  });

  const isOurs = (key: string, column: OwnColumn, cell: SavedCell | undefined): boolean => {
    if (sameCell(cell, "") || last.size === 0) return true;
    const record = last.get(key);
    if (!record) return false;
    return (
      (column in record.after && sameCell(cell, record.after[column])) ||
      (interrupted && column in record.before && sameCell(cell, record.before[column]))
    );
  };

  const records = new Map<string, UndoRecord>();
  let kept = 0;
  const record = (key: string, wanted: Result["cells"]): void => {
    const found = before.get(key) ?? {};
    const was: Partial<Record<OwnColumn, SavedCell>> = {};
    const becomes: Partial<Record<OwnColumn, SavedCell>> = {};
    const columns = new Set([...Object.keys(found), ...Object.keys(wanted)] as TellingColumn[]);
    columns.delete("key" as TellingColumn);
    for (const column of columns) {
      const cell = found[column];
      if (!isOurs(key, column, cell)) {
        if (column in wanted) kept++;
        continue;
      }
      was[column] = cell ?? "";
      becomes[column] = wanted[column] ?? cell ?? "";
    }
    records.set(key, { before: was, after: becomes });
  };
  results.forEach((result, key) => {
    record(key, result.cells);
  });
  before.forEach((_, key) => {
    if (!results.has(key)) record(key, {});
  });
  return { results, before, records, kept };
}

/** What belongs into our cells of a row; `isChanged` where somebody changed what its result rests on. */
export function cellsForRow(
  placement: Placement,
  row: RowIdentity,
  present: OwnCells,
): { readonly cells: OwnCells; readonly isChanged: boolean } {
  const result = placement.results.get(row.key);
  const found = placement.before.get(row.key);
  if (result && result.signature === row.signature) {
    const cells = { ...found, ...placement.records.get(row.key)!.after };
    return { cells: withKey(cells, row), isChanged: false };
  }
  if (found) return { cells: withKey(found, row), isChanged: result !== undefined };
  // Nobody we know: what a person typed here stays; cells that carry another customer's key are on their way to her.
  const foreign = keyOfCell(present.key) !== "" && keyOfCell(present.key) !== row.key;
  return { cells: foreign ? {} : present, isChanged: result !== undefined };
}

/** The key stands beside every row that holds something of ours, and beside no other. */
const withKey = (cells: OwnCells, row: RowIdentity): OwnCells => ({
  ...cells,
  key: isEmptyRow(cells) ? "" : savedCell(row.shown),
});
