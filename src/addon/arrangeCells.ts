import { type OwnCells, ownCellsOf } from "./ownCells";
import { OWN_TITLES, type OwnColumn } from "./ownColumns";
import { cellsForRow, type Placement } from "./placement";
import type { SheetSnapshot } from "./sheetSnapshot";
import type { SavedCell } from "./undoSheet";

/** Our cells for every row of the snapshot, titles first; `changed` counts the rows whose inputs somebody changed. */
export function arrangeCells(
  snapshot: SheetSnapshot,
  placement: Placement,
  titleOf: (kind: OwnColumn) => SavedCell,
): { readonly cells: readonly OwnCells[]; readonly changed: number } {
  const [titles, ...present] = ownCellsOf(snapshot);
  let changed = 0;
  const cells = snapshot.rows.map((row, i) => {
    const { cells, isChanged } = cellsForRow(placement, row, present[i]!);
    if (isChanged) changed++;
    return cells;
  });
  return { cells: [titleCells(snapshot, titles!, titleOf), ...cells], changed };
}

/** The titles that `titleOf` gives; one that a person has renamed stays hers. */
export function titleCells(
  { own }: SheetSnapshot,
  present: OwnCells,
  titleOf: (kind: OwnColumn) => SavedCell,
): OwnCells {
  const titles: Partial<Record<OwnColumn, SavedCell>> = {};
  for (const kind of own.keys()) {
    const title = present[kind] ?? "";
    const isOurs = title === "" || Object.values(OWN_TITLES[kind]).includes(String(title));
    titles[kind] = kind === "key" || isOurs ? titleOf(kind) : String(title);
  }
  return titles;
}
