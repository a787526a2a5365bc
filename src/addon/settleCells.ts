import { Failure } from "./failure";
import type { BeforeBlock } from "./hiddenLines";
import { overwrittenCells } from "./overwrittenCells";
import { type OwnCells, ownCellsOf, sameCell, writeCells, writeOwnCells } from "./ownCells";
import { followOwnColumns, type OwnColumn } from "./ownColumns";
import { keyOfCell } from "./rowKeys";
import { findInSheet, readSheet, type SheetSnapshot, type TableLayout } from "./sheetSnapshot";
import type { SavedCell } from "./undoSheet";

export const ATTEMPTS = 3;

/** How it ended. */
export interface Settling {
  readonly snapshot: SheetSnapshot;
  /** False where the sheet never held still. */
  readonly isSettled: boolean;
  /** Cells that somebody typed over ours meanwhile: kept. */
  readonly typed: number;
  /** Cells of others that a write hit because somebody moved columns in that instant; they hold again what they held. */
  readonly putBack: number;
}

interface SettleHooks {
  readonly beforeBlock?: BeforeBlock;
  /** Called when everything is written and about to be read back. */
  readonly verifying?: () => void;
}

/**
 * Writes our cells as `arrange` places them, titles first, reads them back, and places them again where the rows moved
 * meanwhile.
 *
 * @param start the sheet as it was read last, just before
 * @param before what our cells were known to hold, by key: what differs in `start` was typed since
 */
export function settleCells(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  layout: TableLayout,
  start: SheetSnapshot,
  before: ReadonlyMap<string, OwnCells>,
  arrange: (now: SheetSnapshot) => readonly OwnCells[],
  { beforeBlock, verifying }: SettleHooks = {},
): Settling {
  const typed = new Map<string, OwnCells>();
  const arranged = (now: SheetSnapshot): OwnCells[] =>
    arrange(now).map((cells, i) => ({ ...cells, ...(i > 0 && typed.get(now.rows[i - 1]!.key)) }));
  const ended = (isSettled: boolean): Settling => {
    const kept = [...typed.values()].reduce((sum, cells) => sum + Object.keys(cells).length, 0);
    return { snapshot, isSettled, typed: kept, putBack };
  };
  let snapshot = start;
  let putBack = 0;
  noteTyped(snapshot, before, typed);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const cells = arranged(snapshot);
    writeOwnCells(sheet, snapshot.own, snapshot.headerRow + 1, cells, attempt > 0, beforeBlock);
    SpreadsheetApp.flush();
    verifying?.();
    let now = readSheet(sheet, snapshot.own, followOwnColumns);
    const hit = overwrittenCells(snapshot, cells, now, layout);
    for (const { row, column, cells: before } of hit) {
      writeCells(
        sheet,
        row + 1,
        column,
        before.map((cell) => [cell]),
        true,
      );
      putBack += before.length;
    }
    if (hit.length > 0) {
      SpreadsheetApp.flush();
      now = readSheet(sheet, now.own, followOwnColumns);
    }
    const found = findInSheet(now.values, now.own, layout);
    if (!found) throw new Failure("changedWhileWriting", { sheet: layout.sheetName });
    noteTyped(found, cellsHit(snapshot, cells, found), typed);
    snapshot = found;
    if (holds(snapshot, arranged(snapshot))) return ended(true);
  }
  return ended(false);
}

/** What was written, by key, where it reached the cells it was meant for: neither row nor column had moved away. */
function cellsHit(
  before: SheetSnapshot,
  written: readonly OwnCells[],
  now: SheetSnapshot,
): ReadonlyMap<string, OwnCells> {
  const kinds = [...before.own.keys()];
  if (
    before.headerRow !== now.headerRow ||
    kinds.some((kind) => before.own.get(kind) !== now.own.get(kind))
  ) {
    return new Map();
  }
  const rows = before.rows.map((row, i) => [row, written[i + 1]!] as const);
  const still = rows.filter(([{ key }], i) => now.rows[i]?.key === key);
  return new Map(still.map(([{ key }, cells]) => [key, cells]));
}

/** Adds to `typed` what somebody has typed over our cells beside a customer of hers. */
function noteTyped(
  now: SheetSnapshot,
  expected: ReadonlyMap<string, OwnCells>,
  typed: Map<string, OwnCells>,
): void {
  const [, ...present] = ownCellsOf(now);
  now.rows.forEach(({ key }, i) => {
    const were = expected.get(key);
    if (!were || keyOfCell(present[i]!.key) !== keyOfCell(were.key)) return;
    const news = Object.entries(present[i]!).filter(
      ([kind, cell]) => kind !== "key" && isTyped(cell, were[kind as OwnColumn]),
    );
    if (news.length > 0) typed.set(key, { ...typed.get(key), ...Object.fromEntries(news) });
  });
}

/** A text of ours that has become a number or a date was read so by Sheets, and is written again. */
function isTyped(cell: SavedCell, was: SavedCell | undefined): boolean {
  if (sameCell(cell, "") || sameCell(cell, was)) return false;
  if (typeof was === "object" && "formula" in was) return false;
  return was === undefined || was === "" || typeof was !== "string" || typeof cell === "string";
}

/** True where every cell of ours in the snapshot is what it should be. */
function holds(snapshot: SheetSnapshot, expected: readonly OwnCells[]): boolean {
  const kinds = [...snapshot.own.keys()];
  return ownCellsOf(snapshot).every((found, i) =>
    kinds.every((kind) => isHeld(found[kind], expected[i]![kind])),
  );
}

/** A formula that a person put there is judged by her, not by us. */
const isHeld = (found: OwnCells[OwnColumn], expected: OwnCells[OwnColumn]): boolean =>
  (typeof expected === "object" && "formula" in expected) || sameCell(found, expected);
