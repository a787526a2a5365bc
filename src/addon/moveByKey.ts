import { isEmptyRow, type OwnCells, sameCell } from "./ownCells";
import type { OwnColumn } from "./ownColumns";
import { isDrawnKey, keyOfCell, type RowIdentity } from "./rowKeys";
import type { SavedCell, UndoRecords } from "./undoSheet";

/** Our cells for each row, by its key; several where nothing tells rows apart, in the order of the rows. */
export type Homes = ReadonlyMap<string, readonly OwnCells[]>;

/**
 * How many rows show what was written for another customer. A key that was drawn from inputs and belongs to nobody any
 * more only says that the inputs were edited since.
 */
export function countMisplaced(rows: readonly RowIdentity[], cells: readonly OwnCells[]): number {
  const known = new Set(rows.map(({ key }) => key));
  return rows.filter((row, i) => {
    const key = keyOfCell(cells[i]!.key);
    return key !== "" && !isAtHome(row, key) && (known.has(key) || !isDrawnKey(key));
  }).length;
}

/**
 * Where our cells belong, by the key beside them; nothing is scored. What a person typed beside a row without a key
 * stays where she sees it. Cells whose customer is gone are blanked, but for what a person typed over ours.
 */
export function planMove(
  rows: readonly RowIdentity[],
  cells: readonly OwnCells[],
  records: UndoRecords,
): Homes {
  const wanderers = new Map<string, OwnCells[]>();
  rows.forEach((row, i) => {
    const key = keyOfCell(cells[i]!.key);
    if (key !== "" && !isAtHome(row, key)) append(wanderers, key, cells[i]!);
  });
  const arrived = new Set<OwnCells>();
  const arrivals = rows.map((row, i) => {
    if (isAtHome(row, keyOfCell(cells[i]!.key))) return undefined;
    const own = wanderers.get(row.key)?.shift();
    if (own) arrived.add(own);
    return own;
  });

  return groupByRow(
    rows,
    rows.map((row, i) => cellsFor(row, cells[i]!, keyOfCell(cells[i]!.key), arrivals[i])),
  );

  function cellsFor(row: RowIdentity, present: OwnCells, key: string, own: OwnCells | undefined): OwnCells {
    if (own) return key === "" ? { ...own, ...filled(present) } : own;
    if (key === "" || isAtHome(row, key)) return present;
    if (arrived.has(present)) return {};
    return isDrawnKey(key) ? present : typedOver(present, key, records);
  }
}

/** The cells of each row, in their order, by its key. */
export function groupByRow(rows: readonly RowIdentity[], cells: readonly OwnCells[]): Homes {
  const homes = new Map<string, OwnCells[]>();
  rows.forEach((row, i) => {
    append(homes, row.key, cells[i]!);
  });
  return homes;
}

/** Our cells for the rows as they stand now. A row that came meanwhile keeps what is not another's. */
export function cellsAtHome(
  homes: Homes,
  rows: readonly RowIdentity[],
  present: readonly OwnCells[],
): OwnCells[] {
  const known = new Set(rows.map(({ key }) => key));
  const seen = new Map<string, number>();
  return rows.map((row, i) => {
    const nth = seen.get(row.key) ?? 0;
    seen.set(row.key, nth + 1);
    const own = homes.get(row.key)?.[nth];
    if (own) return own;
    const key = keyOfCell(present[i]!.key);
    return key !== "" && !isAtHome(row, key) && known.has(key) ? {} : present[i]!;
  });
}

/** An id that has come to stand twice is still the key that was written when it stood once. */
const isAtHome = ({ key, id }: RowIdentity, found: string): boolean =>
  found !== "" && (found === key || found === id);

function append(groups: Map<string, OwnCells[]>, key: string, cells: OwnCells): void {
  const group = groups.get(key);
  if (group) group.push(cells);
  else groups.set(key, [cells]);
}

/** The cells that hold something, but for the key. */
export const filled = (cells: OwnCells): OwnCells => pick(cells, (cell) => !sameCell(cell, ""));

/** What differs from what the last run wrote beside this key; nothing where nobody knows what that was. */
function typedOver(cells: OwnCells, key: string, records: UndoRecords): OwnCells {
  const record = records.get(key);
  return record ? pick(cells, (cell, column) => !sameCell(cell, record.after[column])) : {};
}

function pick(cells: OwnCells, isWanted: (cell: SavedCell, column: OwnColumn) => boolean): OwnCells {
  const wanted = Object.entries(cells).filter(
    ([column, cell]) => column !== "key" && isWanted(cell, column as OwnColumn),
  );
  return Object.fromEntries(wanted);
}

/** How many rows come to hold something else, where something stood. */
export const countMoved = (present: readonly OwnCells[], homes: readonly OwnCells[]): number =>
  present.filter((cells, i) => !isEmptyRow(cells) && !isSameRow(cells, homes[i]!)).length;

const isSameRow = (one: OwnCells, other: OwnCells): boolean =>
  (Object.keys({ ...one, ...other }) as OwnColumn[]).every((column) => sameCell(one[column], other[column]));
