import type { Language } from "../core/vocabulary";
import { arrangeCells } from "./arrangeCells";
import { Failure } from "./failure";
import { coverWithFilter } from "./filterCoverage";
import { closeJournal, isInterrupted, type JournalEntry, savedLayout, writeJournal } from "./journal";
import { type OwnCells, ownCellsWithFormulas } from "./ownCells";
import { addColumns, columnLetters, OWN_TITLES, type OwnColumn, type OwnColumns } from "./ownColumns";
import { planPlacement, type Result } from "./placement";
import { isStopped, type RunWatch } from "./runWatch";
import { settleCells } from "./settleCells";
import { settleColumns } from "./settleColumns";
import type { SheetSnapshot, TableLayout } from "./sheetSnapshot";
import { takeBackRun } from "./takeBackRun";
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
  /** Whose run it is, where she wants teammates to know. */
  readonly by: string | undefined;
  /** What the document is to remember of the run when it has come to its end, as properties. */
  readonly remembered: (entry: JournalEntry) => Readonly<Record<string, string>>;
  readonly language: Language;
  readonly watch: RunWatch;
  /** Names the run, where it writes to more than one sheet: they are undone together. */
  readonly run?: string;
  /** Rows to be added before the results are placed. */
  readonly addRows?: () => void;
}

/**
 * Writes results beside their customers in a sheet that others may sort, edit and extend meanwhile: every cell is
 * placed by key, read back, and placed again where the rows moved. What stood there before is kept for undo first.
 * Throws `unsettled` when the sheet never holds still, and what the watch throws when the run has to end: what stood
 * there before is then put back.
 */
export function writeResults(sheet: GoogleAppsScript.Spreadsheet.Sheet, writing: Writing): WriteReport {
  const { layout, start, results, planned, language, watch } = writing;
  const spreadsheet = SpreadsheetApp.getActive();
  const { sheetId } = layout;
  const undo = readUndo(spreadsheet, sheetId);
  const cellsBefore = ownCellsWithFormulas(sheet, start);
  refuseSpills(cellsBefore, start, layout);
  const placement = planPlacement(
    start.rows,
    cellsBefore.slice(1),
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
    ...(writing.by ? { by: writing.by } : {}),
    columns: Object.fromEntries(planned),
    added,
    ...savedLayout(layout),
  };
  watch.at("saving");
  writeJournal(sheetId, entry);
  addColumns(sheet, planned, added, writing.width);
  coverWithFilter(sheet, planned);

  let isWriting = false;
  try {
    writeUndo(spreadsheet, sheetId, undo, placement.records, (done, of) => watch.at("saving", { done, of }));
    SpreadsheetApp.flush();
    if (undo.sheet) writeJournal(sheetId, { ...entry, state: "writing" });
    writing.addRows?.();
    const settled = settleColumns(sheet, layout, planned, added);
    if (hasFormulas(cellsBefore) && !standsAs(start, settled)) {
      throw new Failure("sheetChanged", { sheet: layout.sheetName });
    }

    isWriting = true;
    let changed = 0;
    const { snapshot, isSettled, typed, putBack } = settleCells(
      sheet,
      layout,
      settled,
      placement.before,
      (now) => {
        const arranged = arrangeCells(now, placement, (kind) => OWN_TITLES[kind][language]);
        changed = arranged.changed;
        return arranged.cells;
      },
      {
        beforeBlock: (done, of) => watch.at("writing", { done, of }),
        verifying: () => watch.at("verifying"),
      },
    );
    if (!isSettled) throw new Failure("unsettled", { sheet: layout.sheetName });
    watch.at("finishing");
    const { own } = snapshot;
    const columns = Object.fromEntries(own);
    closeJournal(sheetId, { ...entry, columns, state: "done" }, writing.remembered(entry));
    return {
      now: snapshot,
      added: added.filter((kind) => own.has(kind)),
      kept: placement.kept + typed,
      changed,
      putBack,
    };
  } catch (error) {
    if (isStopped(error) || isUnsettled(error)) {
      takeBackRun(sheet, { ...writing, entry, placement, cellsBefore, records: undo.records, isWriting });
    }
    throw error;
  }
}

const isUnsettled = (error: unknown): boolean => error instanceof Failure && error.code === "unsettled";

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
