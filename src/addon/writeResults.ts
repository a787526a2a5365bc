import type { Language } from "../core/vocabulary";
import { Failure } from "./failure";
import { coverWithFilter } from "./filterCoverage";
import { closeJournal, isInterrupted, type JournalEntry, savedLayout, writeJournal } from "./journal";
import { type OwnCells, ownCellsOf, ownCellsWithFormulas, withoutTitles } from "./ownCells";
import {
  addColumns,
  columnLetters,
  OWN_TITLES,
  type OwnColumn,
  type OwnColumns,
  releaseColumns,
} from "./ownColumns";
import { cellsForRow, type Placement, planPlacement, type Result } from "./placement";
import { settleCells } from "./settleCells";
import { settleColumns } from "./settleColumns";
import type { SheetSnapshot, TableLayout } from "./sheetSnapshot";
import { readUndo, writeUndo } from "./undoSheet";

/** How the writing ended. */
export interface WriteReport {
  readonly own: OwnColumns;
  readonly added: readonly OwnColumn[];
  /** Cells that a person had typed over ours: kept. */
  readonly kept: number;
  /** Rows whose inputs changed while we worked: left as they were. */
  readonly changed: number;
  /** Cells of others that were hit because somebody moved columns meanwhile, and put back as values. */
  readonly putBack: number;
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
  const found = ownCellsWithFormulas(sheet, start);
  refuseSpills(found, start, layout);
  const placement = planPlacement(
    start.rows,
    found.slice(1),
    results,
    undo.records,
    isInterrupted(writing.last),
  );

  const added = [...planned.keys()].filter((kind) => !start.own.has(kind));
  const entry: JournalEntry = {
    run: writing.run ?? Utilities.getUuid(),
    state: "preparing",
    startedAt: new Date().toISOString(),
    columns: Object.fromEntries(planned),
    added,
    ...savedLayout(layout),
  };
  writeJournal(sheetId, entry);
  addColumns(sheet, planned, added, writing.width);
  coverWithFilter(sheet, planned);
  writeUndo(spreadsheet, sheetId, undo.sheet, placement.records);
  SpreadsheetApp.flush();
  writeJournal(sheetId, { ...entry, state: "writing" });
  writing.addRows?.();

  let changed = 0;
  const settled = settleColumns(sheet, layout, planned, added);
  if (hasFormulas(found) && !standsAs(start, settled)) {
    throw new Failure("sheetChanged", { sheet: layout.sheetName });
  }
  const { before } = placement;
  const { snapshot, isSettled, typed, putBack } = settleCells(sheet, layout, settled, before, (now) => {
    const arranged = arrange(now, placement, language);
    changed = arranged.changed;
    return arranged.cells;
  });
  const { own } = snapshot;
  const columns = Object.fromEntries(own);
  if (isSettled) {
    closeJournal(sheetId, { ...entry, columns, state: "done" }, writing.remembered);
    return {
      own,
      added: added.filter((kind) => own.has(kind)),
      kept: placement.kept + typed,
      changed,
      putBack,
    };
  }
  const untouched = { ...placement, results: new Map() };
  settleCells(sheet, layout, snapshot, new Map(), (now) =>
    withoutTitles(arrange(now, untouched, language).cells, added),
  );
  releaseColumns(sheet, added, { formats: "cleared" });
  writeJournal(sheetId, { ...entry, state: "undone" });
  throw new Failure("unsettled", { sheet: layout.sheetName });
}

const hasFormulas = (cells: readonly OwnCells[]): boolean =>
  cells.some((row) => Object.values(row).some((cell) => typeof cell === "object" && "formula" in cell));

/** True where rows and columns of ours stand as they did: formulas, read for themselves, then belong to the same rows. */
const standsAs = (start: SheetSnapshot, now: SheetSnapshot): boolean =>
  start.headerRow === now.headerRow &&
  [...start.own].every(([kind, column]) => now.own.get(kind) === column) &&
  start.rows.every(({ key }, i) => now.rows[i]?.key === key);

/** A formula that fills the cells below it would break where one of them is written. */
function refuseSpills(
  found: readonly OwnCells[],
  { own, headerRow }: SheetSnapshot,
  layout: TableLayout,
): void {
  found.forEach((row, i) => {
    for (const [kind, column] of own) {
      const cell = row[kind];
      if (typeof cell !== "object" || !("formula" in cell) || !SPILLS.test(cell.formula)) continue;
      const place = `${columnLetters(column)}${headerRow + 1 + i}`;
      throw new Failure("arrayFormula", { cell: place, sheet: layout.sheetName });
    }
  });
}

const SPILLS =
  /^=\s*(?:\{|(?:ARRAYFORMULA|FILTER|QUERY|SORT|UNIQUE|IMPORTRANGE|SEQUENCE|BYROW|MAP|MAKEARRAY|TRANSPOSE|FLATTEN|SPLIT)\s*\()/i;

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
