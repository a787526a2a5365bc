import { isErrorText, isLoadingText } from "../../cells/errors";
import type { KeptValues } from "../../protocol/replies";
import type { Request } from "../../protocol/requests";
import { checkTarget } from "../checkTarget";
import { withDocumentLock } from "../documentLock";
import { Failure } from "../failure";
import { findAnySheet } from "../findSheet";
import { ROWS_PER_WRITE } from "../hiddenLines";
import { columnLetters } from "../ownColumns";
import { freezeLiterals, safeCell } from "../safeCell";
import { runsOf } from "./cellRuns";
import { filledBlocks } from "./filledBlocks";
import { putFormulasBack } from "./formulasBack";
import { formulasInScope, type TierlineCell } from "./formulasInScope";
import { digestOf, type KeptFormula, readKept, valuesOf, writeKept } from "./keptFormulas";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Grid = readonly (readonly unknown[])[];

const CELLS_NAMED = 5;

/**
 * Replaces formulas of ours by what they show now, since they compute only for people who have the add-on. What a formula
 * had filled is found by taking it away; everything else on the sheet stays as it was, or nothing is changed.
 */
export function keepValues({ of }: Extract<Request, { do: "keepValues" }>): KeptValues {
  return withDocumentLock(() => {
    const sheet = findAnySheet(undefined);
    const name = sheet.getName();
    const range = sheet.getDataRange();
    const before = range.getValues();
    const formulas = range.getFormulas();
    const found = formulasInScope(sheet, formulas, of);
    if (found.length === 0) throw new Failure("noFormulas", { sheet: name });
    const left = found.filter(({ row, column }) => !isResult(before[row]![column]));
    const cells = found.filter((cell) => !left.includes(cell));
    const leftCells = left
      .slice(0, CELLS_NAMED)
      .map(({ row, column }) => columnLetters(column + 1) + (row + 1));
    if (cells.length === 0) throw new Failure("noResults", { sheet: name, cells: leftCells.join(", ") });

    const kept = replaceFormulas(sheet, cells, formulas, before);
    return {
      sheet: name,
      formulas: kept.length,
      cells: kept.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
      left: { count: left.length, firstCells: leftCells },
    };
  });
}

/** False for an error, and for a cell that is still being worked out. */
const isResult = (value: unknown): boolean => !isErrorText(value) && !isLoadingText(value);

function replaceFormulas(
  sheet: Sheet,
  cells: readonly TierlineCell[],
  formulas: readonly (readonly string[])[],
  before: Grid,
): KeptFormula[] {
  const rows = cells.map(({ row }) => row + 1);
  const columns = [...new Set(cells.map(({ column }) => column + 1))];
  checkTarget(sheet, { firstRow: rows[0]!, lastRow: Math.max(...rows), columns }, cells.length);
  const earlier = readKept(sheet);
  const single = cells.map((cell): KeptFormula => withDigest({ ...cell, rows: 1, columns: 1 }, before));
  // A run that breaks off from here on is taken back from this record.
  writeKept(sheet, { state: "writing", formulas: single });
  SpreadsheetApp.flush();
  let kept = single;
  try {
    for (const { row, column, cells: run } of runsOf(cells)) {
      freezeLiterals(sheet.getRange(row + 1, column + 1, run.length, 1));
    }
    SpreadsheetApp.flush();
    const after = sheet.getRange(1, 1, before.length, before[0]!.length).getValues();
    const blocks = filledBlocks(
      cells.map(({ row, column }) => [row, column]),
      formulas,
      before,
      after,
    );
    kept = blocks.map((block, i) => withDigest({ ...block, formula: cells[i]!.formula }, before));
    writeKept(sheet, { state: "writing", formulas: kept });
    for (const block of kept) writeBack(sheet, block, before);
    SpreadsheetApp.flush();
    checkUnharmed(sheet, before);
  } catch (error) {
    putFormulasBack(sheet, kept);
    writeKept(sheet, earlier ?? { state: "undone", formulas: [] });
    throw error;
  }
  writeKept(sheet, { state: "done", formulas: kept });
  return kept;
}

const withDigest = (block: Omit<KeptFormula, "digest">, values: Grid): KeptFormula => ({
  ...block,
  digest: digestOf(values, block),
});

/** Writes what a formula had filled; its own cell holds its value already. */
function writeBack(sheet: Sheet, block: KeptFormula, before: Grid): void {
  if (block.rows * block.columns === 1) return;
  const values = valuesOf(before, block);
  for (let first = 0; first < values.length; first += ROWS_PER_WRITE) {
    const part = values.slice(first, first + ROWS_PER_WRITE);
    const safe = part.map((row) => row.map((cell) => safeCell(cell)));
    const range = sheet.getRange(block.row + 1 + first, block.column + 1, part.length, block.columns);
    range.setValues(safe);
    if (safe.some((row, i) => row.some((cell, j) => cell !== part[i]![j]))) freezeLiterals(range);
  }
}

/** A formula of another kind that lost the cells it fills says so; then its results were taken for ours. */
function checkUnharmed(sheet: Sheet, before: Grid): void {
  const now = sheet.getRange(1, 1, before.length, before[0]!.length).getValues();
  const isHarmed = now.some((row, i) => row.some((cell, j) => cell === "#REF!" && before[i]![j] !== "#REF!"));
  if (isHarmed) throw new Failure("notKept", { sheet: sheet.getName() });
}
