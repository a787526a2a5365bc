import { Failure } from "./failure";
import type { OwnColumns } from "./ownColumns";
import {
  addColumns,
  findOwnColumns,
  followOwnColumns,
  type OwnColumn,
  planColumns,
  releaseColumns,
} from "./ownColumns";
import { ATTEMPTS } from "./settleCells";
import { type SheetSnapshot, type TableLayout, takeSnapshot } from "./sheetSnapshot";

/**
 * The sheet, once each column that a run has added stands where nothing else does: somebody may have moved or begun a
 * column of hers there after it was planned. Such a column is let go of, and ours goes to the right of everything.
 */
export function settleColumns(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  layout: TableLayout,
  planned: OwnColumns,
  added: readonly OwnColumn[],
): SheetSnapshot {
  // While columns are tagged one by one, one may come to stand on another: as many tags as expected are not enough then.
  let snapshot = takeSnapshot(sheet, layout, planned, added.length > 0 ? findOwnColumns : followOwnColumns);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const taken = added.filter((kind) => !standsAlone(snapshot, kind));
    if (taken.length === 0) return snapshot;
    releaseColumns(sheet, taken, { formats: "kept" });
    const free = new Map([...snapshot.own].filter(([kind]) => !taken.includes(kind)));
    const results = taken.flatMap((kind) => (kind === "key" ? [] : [kind]));
    const again = planColumns(free, results, snapshot.values[0]!.length);
    addColumns(sheet, again, taken, sheet.getMaxColumns());
    snapshot = takeSnapshot(sheet, layout, again, findOwnColumns);
  }
  throw new Failure("unsettled", { sheet: layout.sheetName });
}

/** True for a column that is there, is blank, and has one tag. */
function standsAlone({ own, values }: SheetSnapshot, kind: OwnColumn): boolean {
  const column = own.get(kind);
  if (column === undefined) return false;
  const isShared = [...own].some(([other, place]) => other !== kind && place === column);
  return !isShared && values.every((row) => (row[column - 1] ?? "") === "");
}
