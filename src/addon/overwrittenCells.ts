import { type OwnCells, sameCell, savedCell } from "./ownCells";
import { columnRuns, type OwnColumn, type OwnColumns } from "./ownColumns";
import { findInSheet, type SheetCells, type SheetSnapshot, type TableLayout } from "./sheetSnapshot";
import type { SavedCell } from "./undoSheet";

/** Cells of one column, one below the other, that a write of ours hit though they are not ours. */
export interface HitCells {
  /** Counted from 0. */
  readonly row: number;
  /** As the sheet counts. */
  readonly column: number;
  /** What stood there before. */
  readonly cells: readonly SavedCell[];
}

/**
 * Finds what a write hit that is not ours: a write goes where our columns stood when they were last seen, and somebody
 * may have moved columns, or put rows above the table, in the instant between.
 *
 * @param before the sheet as it was read just before the write
 * @param written our cells from the header row of `before` down
 * @param now the sheet as it was read after it
 */
export function overwrittenCells(
  before: SheetSnapshot,
  written: readonly OwnCells[],
  now: SheetCells,
  layout: TableLayout,
): HitCells[] {
  const ours = new Set(now.own.values());
  const hits = [...before.own].filter(([, column]) => !ours.has(column));
  if (hits.length === 0) return hitAboveTable(before, written, now, layout);

  const lost = lostColumns(before, now, new Set(hits.map(([, column]) => column)));
  const shifts = shiftsOf(before.own, now.own);
  return hits.flatMap(([kind, column]) => {
    const from = [column - shifts.get(kind)!, column - 1, column + 1].find((each) => lost.delete(each));
    const cellBefore = (row: number): SavedCell =>
      from === undefined ? "" : savedCell(before.values[row]?.[from - 1] ?? "");
    return hitInColumn(
      now,
      column,
      before.headerRow,
      written.map((row) => row[kind] ?? ""),
      cellBefore,
    );
  });
}

/** Rows that came above the table push it down: what was written above its new header row is not ours. */
function hitAboveTable(
  before: SheetSnapshot,
  written: readonly OwnCells[],
  now: SheetCells,
  layout: TableLayout,
): HitCells[] {
  const found = findInSheet(now.values, now.own, layout);
  const down = found ? found.headerRow - before.headerRow : 0;
  if (down <= 0) return [];
  return [...now.own].flatMap(([kind, column]) => {
    const above = written.slice(0, down).map((row) => row[kind] ?? "");
    return hitInColumn(now, column, before.headerRow, above, (row) =>
      savedCell(before.values[row - down]?.[before.own.get(kind)! - 1] ?? ""),
    );
  });
}

/** The cells that hold what was written and held something else before, in unbroken stretches. */
function hitInColumn(
  now: SheetCells,
  column: number,
  firstRow: number,
  written: readonly SavedCell[],
  cellBefore: (row: number) => SavedCell,
): HitCells[] {
  const hits: { row: number; column: number; cells: SavedCell[] }[] = [];
  written.forEach((cell, i) => {
    const row = firstRow + i;
    const was = cellBefore(row);
    if (!sameCell(savedCell(now.values[row]?.[column - 1] ?? ""), cell) || sameCell(was, cell)) return;
    const last = hits[hits.length - 1];
    if (last && last.row + last.cells.length === row) last.cells.push(was);
    else hits.push({ row, column, cells: [was] });
  });
  return hits;
}

/** How far each of our columns has moved; one that was deleted drew in what stood right of it. */
function shiftsOf(before: OwnColumns, now: OwnColumns): ReadonlyMap<OwnColumn, number> {
  const shifts = new Map<OwnColumn, number>();
  for (const { column, kinds } of columnRuns(before)) {
    let shift = 0;
    kinds.forEach((kind, i) => {
      const place = now.get(kind);
      shift = place === undefined ? shift - 1 : place - (column + i);
      shifts.set(kind, shift);
    });
  }
  return shifts;
}

/** The columns of others that are nowhere to be seen any more, told by their titles, or by all cells where they have none. */
function lostColumns(before: SheetSnapshot, now: SheetCells, hit: ReadonlySet<number>): Set<number> {
  const ours = new Set(before.own.values());
  const oursNow = new Set(now.own.values());
  const seen = new Set<string>();
  const width = now.values[0]?.length ?? 0;
  for (let column = 1; column <= width; column++) {
    if (hit.has(column) || oursNow.has(column)) continue;
    now.values.forEach((row) => {
      seen.add(spell(row[column - 1]));
    });
    seen.add(spellColumn(now.values, column));
  }
  const lost = new Set<number>();
  for (let column = 1; column <= (before.values[0]?.length ?? 0); column++) {
    if (ours.has(column)) continue;
    const title = before.values[before.headerRow]![column - 1];
    const sign = title === "" ? spellColumn(before.values, column) : spell(title);
    if (sign !== "" && !seen.has(sign)) lost.add(column);
  }
  return lost;
}

const spell = (cell: unknown): string => JSON.stringify(savedCell(cell ?? ""));

/** "" for a column without content. */
const spellColumn = (values: SheetCells["values"], column: number): string => {
  const cells = values.map((row) => row[column - 1] ?? "").filter((cell) => cell !== "");
  return cells.length === 0 ? "" : cells.map(spell).join("\u0001");
};
