import type { Language } from "../core/vocabulary";
import { Failure } from "./failure";
import { coverWithFilter } from "./filterCoverage";
import { closeJournal, isInterrupted, type JournalEntry, savedLayout, writeJournal } from "./journal";
import { type OwnCells, ownCellsOf, ownCellsWithFormulas, writeOwnCells } from "./ownCells";
import { addColumns, clearOwnColumns, OWN_TITLES, type OwnColumn, type OwnColumns } from "./ownColumns";
import { cellsForRow, type Placement, planPlacement, type Result } from "./placement";
import { settleCells } from "./settleCells";
import type { SheetSnapshot, TableLayout } from "./sheetSnapshot";
import { readUndo, writeUndo } from "./undoSheet";

/** How the writing ended. */
export interface WriteReport {
  /** The sheet as it was read back. */
  readonly now: SheetSnapshot;
  readonly added: readonly OwnColumn[];
  /** Cells that a person had typed over ours: kept. */
  readonly kept: number;
  /** Rows whose inputs changed while we worked: left as they were. */
  readonly changed: number;
}

/** What to write, and where. */
export interface Writing {
  readonly layout: TableLayout;
  /** The sheet as it was when the results were drawn from it. */
  readonly start: SheetSnapshot;
  readonly results: ReadonlyMap<string, Result>;
  /** Our columns as they will stand when the missing ones are added. */
  readonly planned: OwnColumns;
  /** The columns that the sheet has now. */
  readonly width: number;
  readonly last: JournalEntry | undefined;
  /** What the document is to remember of a run that came to its end, as properties. */
  readonly remembered: Readonly<Record<string, string>>;
  readonly language: Language;
  /** Names the run, where it writes to more than one sheet: they are undone together. */
  readonly run?: string;
  /** Rows to be added before the results are placed. */
  readonly addRows?: () => void;
}

/**
 * Writes results beside their customers in a sheet that others may sort, edit and extend meanwhile: every cell is
 * placed by key, read back, and placed again where the rows moved. What stood there before is kept for undo first.
 * Throws `unsettled` when the sheet never holds still; what stood there before is then put back.
 */
export function writeResults(sheet: GoogleAppsScript.Spreadsheet.Sheet, writing: Writing): WriteReport {
  const { layout, start, results, planned, language } = writing;
  const spreadsheet = SpreadsheetApp.getActive();
  const { sheetId } = layout;
  const undo = readUndo(spreadsheet, sheetId);
  const placement = planPlacement(
    start.rows,
    ownCellsWithFormulas(sheet, start).slice(1),
    results,
    undo.records,
    isInterrupted(writing.last),
  );

  const added = [...planned.keys()].filter((kind) => !start.own.has(kind));
  const entry: JournalEntry = {
    run: writing.run ?? Utilities.getUuid(),
    // Without an undo sheet there are no records that this run could spoil: it can be undone from the first.
    state: undo.sheet ? "preparing" : "writing",
    startedAt: new Date().toISOString(),
    columns: Object.fromEntries(planned),
    added,
    ...savedLayout(layout),
  };
  writeJournal(sheetId, entry);
  addColumns(sheet, planned, added, writing.width);
  coverWithFilter(sheet, planned);
  writeUndo(spreadsheet, sheetId, undo, placement.records);
  SpreadsheetApp.flush();
  if (undo.sheet) writeJournal(sheetId, { ...entry, state: "writing" });
  writing.addRows?.();

  let changed = 0;
  const { snapshot, isSettled } = settleCells(sheet, layout, planned, (now) => {
    const arranged = arrange(now, placement, language);
    changed = arranged.changed;
    return arranged.cells;
  });
  if (isSettled) {
    closeJournal(sheetId, { ...entry, state: "done" }, writing.remembered);
    return { now: snapshot, added, kept: placement.kept, changed };
  }
  const untouched = { ...placement, results: new Map() };
  writeOwnCells(
    sheet,
    snapshot.own,
    snapshot.headerRow + 1,
    arrange(snapshot, untouched, language).cells,
    true,
  );
  clearOwnColumns(sheet, snapshot.own, added);
  writeJournal(sheetId, { ...entry, state: "undone" });
  throw new Failure("unsettled", { sheet: layout.sheetName });
}

/** Our cells for every row of the snapshot, titles first. */
function arrange(
  snapshot: SheetSnapshot,
  placement: Placement,
  language: Language,
): { readonly cells: readonly OwnCells[]; readonly changed: number } {
  const [titles, ...present] = ownCellsOf(snapshot);
  let changed = 0;
  const cells = snapshot.rows.map((row, i) => {
    const { cells, isChanged } = cellsForRow(placement, row, present[i]!);
    if (isChanged) changed++;
    return cells;
  });
  return { cells: [titledCells(snapshot.own, titles!, language), ...cells], changed };
}

/** Titles in the run's language; one that a person has renamed stays hers. */
function titledCells(own: OwnColumns, present: OwnCells, language: Language): OwnCells {
  const titles: Partial<Record<OwnColumn, string>> = {};
  for (const kind of own.keys()) {
    const title = present[kind];
    const isOurs =
      title === undefined || title === "" || Object.values(OWN_TITLES[kind]).includes(String(title));
    titles[kind] = isOurs || kind === "key" ? OWN_TITLES[kind][language] : String(title);
  }
  return titles;
}
