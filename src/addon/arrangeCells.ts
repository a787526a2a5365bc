import { COLUMN_TITLES, KEY_TITLE } from "../core/columnTitles";
import type { OutputColumn } from "../core/vocabulary";
import { type OwnCells, ownCellsOf } from "./ownCells";
import type { OwnColumn } from "./ownColumns";
import { cellsForRow, type Placement } from "./placement";
import type { SheetSnapshot } from "./sheetSnapshot";
import type { SavedCell } from "./undoSheet";

/** Our cells for every row of the snapshot, titles first; `changed` counts the rows whose inputs somebody changed. */
export function arrangeCells(
  snapshot: SheetSnapshot,
  placement: Placement,
  titleOf: (kind: OutputColumn) => SavedCell,
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
  titleOf: (kind: OutputColumn) => SavedCell,
): OwnCells {
  const titles: Partial<Record<OwnColumn, SavedCell>> = {};
  for (const kind of own.keys()) {
    if (kind === "key") {
      titles.key = KEY_TITLE;
      continue;
    }
    const title = present[kind] ?? "";
    const isOurs = title === "" || Object.values(COLUMN_TITLES[kind]).includes(String(title));
    titles[kind] = isOurs ? titleOf(kind) : String(title);
  }
  return titles;
}
