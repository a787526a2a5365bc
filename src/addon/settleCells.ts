import type { BeforeBlock } from "./hiddenLines";
import { type OwnCells, ownCellsOf, sameCell, writeOwnCells } from "./ownCells";
import type { OwnColumn, OwnColumns } from "./ownColumns";
import { type SheetSnapshot, type TableLayout, takeSnapshot } from "./sheetSnapshot";

const ATTEMPTS = 3;

interface SettleHooks {
  readonly beforeBlock?: BeforeBlock;
  /** Called when everything is written and about to be read back. */
  readonly verifying?: () => void;
}

/**
 * Writes our cells as `arrange` places them, titles first, reads them back, and places them again where the rows moved
 * meanwhile. `isSettled` is false where the sheet never held still.
 */
export function settleCells(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  layout: TableLayout,
  lastKnown: OwnColumns,
  arrange: (now: SheetSnapshot) => readonly OwnCells[],
  { beforeBlock, verifying }: SettleHooks = {},
): { readonly snapshot: SheetSnapshot; readonly isSettled: boolean } {
  let snapshot = takeSnapshot(sheet, layout, lastKnown);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    writeOwnCells(sheet, snapshot.own, snapshot.headerRow + 1, arrange(snapshot), attempt > 0, beforeBlock);
    SpreadsheetApp.flush();
    verifying?.();
    snapshot = takeSnapshot(sheet, layout, snapshot.own);
    if (holds(snapshot, arrange(snapshot))) return { snapshot, isSettled: true };
  }
  return { snapshot, isSettled: false };
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
