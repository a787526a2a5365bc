import { hash, spellCell } from "../hash";
import { readHidden, writeHidden } from "../hiddenLines";
import { findOwnSheet } from "../sheetRole";
import type { FilledBlock } from "./filledBlocks";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A formula whose results are kept as values, with the cells that they fill. */
export interface KeptFormula extends FilledBlock {
  readonly formula: string;
  /** Changes whenever one of the cells does. */
  readonly digest: string;
}

export interface KeptRecord {
  /** `writing`: a run broke off, so that the cells may hold anything between formula and values. */
  readonly state: "writing" | "done" | "undone";
  readonly formulas: readonly KeptFormula[];
}

/** What the last keeping of values on a sheet replaced; undefined where there was none. */
export function readKept(sheet: Sheet): KeptRecord | undefined {
  const hidden = readHidden(findOwnSheet(SpreadsheetApp.getActive(), "kept", sheet.getSheetId()));
  const [, head, ...lines] = hidden.lines.filter((line) => line !== "");
  if (head === undefined) return undefined;
  const [state] = JSON.parse(String(head));
  const formulas = lines.map((line): KeptFormula => {
    const [row, column, rows, columns, formula, digest] = JSON.parse(String(line));
    return { row, column, rows, columns, formula, digest };
  });
  return { state, formulas };
}

export function writeKept(sheet: Sheet, { state, formulas }: KeptRecord): void {
  const spreadsheet = SpreadsheetApp.getActive();
  const sheetId = sheet.getSheetId();
  const hidden = findOwnSheet(spreadsheet, "kept", sheetId);
  const known = { sheet: hidden, rows: hidden?.getMaxRows() ?? 0 };
  writeHidden(spreadsheet, { role: "kept", sheetId }, known, [
    "Formulas that Tierline replaced by their values. They are needed for Undo.",
    JSON.stringify([state]),
    ...formulas.map(({ row, column, rows, columns, formula, digest }) =>
      JSON.stringify([row, column, rows, columns, formula, digest]),
    ),
  ]);
}

/** The cells of a block, told in few letters. */
export const digestOf = (values: readonly (readonly unknown[])[], block: FilledBlock): string =>
  hash(
    valuesOf(values, block)
      .map((row) => row.map(spellCell).join("\u0001"))
      .join("\u0002"),
  );

export const valuesOf = (
  values: readonly (readonly unknown[])[],
  { row, column, rows, columns }: FilledBlock,
): unknown[][] =>
  Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => values[row + i]?.[column + j] ?? ""),
  );
