import { inParts } from "../decorate/inParts";
import { freeSheetName } from "../freeSheetName";
import { hash, spellCell } from "../hash";
import { freezeLiterals, safeCell } from "../safeCell";
import { findOwnSheet, SHEET_TAGS, tagSheet } from "../sheetRole";
import { ABOUT_WIDTH, type AboutLine } from "./aboutText";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Grid = readonly (readonly unknown[])[];

/** How many lines were written, and a hash of their cells as they were read back: what differs was typed by a person. */
const WRITTEN = "tierline.about.written";

/**
 * Writes the lines on the sheet that tells about another, from its first cell. Where somebody has changed what was
 * written there before, that sheet is hers from now on, and a new one is made. Other columns are never touched, and
 * what stands below in these moves down.
 */
export function writeAbout(
  about: Sheet,
  lines: readonly AboutLine[],
  plainName: string,
): { readonly sheet: string; readonly isNew: boolean } {
  const spreadsheet = SpreadsheetApp.getActive();
  const sheetId = about.getSheetId();
  const known = findOwnSheet(spreadsheet, "about", sheetId);
  const written = known && linesStanding(known);
  if (known && written === undefined) releaseSheet(known);
  const isNew = !known || written === undefined;
  const sheet = isNew ? addAbout(about, plainName) : known;
  fillIn(sheet, lines, written ?? 0);
  spreadsheet.setActiveSheet(sheet);
  return { sheet: sheet.getName(), isNew };
}

/** How many lines stand as they were written; undefined where they do not, or nobody knows. */
function linesStanding(sheet: Sheet): number | undefined {
  const tag = writtenTag(sheet);
  const [count, print] = (tag?.getValue() ?? "").split(" ");
  const lines = Number(count);
  if (!lines || lines > sheet.getMaxRows()) return undefined;
  return print === printOf(blockOf(sheet, lines).getValues()) ? lines : undefined;
}

const writtenTag = (sheet: Sheet): GoogleAppsScript.Spreadsheet.DeveloperMetadata | undefined =>
  sheet.getDeveloperMetadata().find((tag) => tag.getKey() === WRITTEN);

const printOf = (cells: Grid): string => hash(cells.map((row) => row.map(spellCell).join("\t")).join("\n"));

const blockOf = (sheet: Sheet, lines: number): GoogleAppsScript.Spreadsheet.Range =>
  sheet.getRange(1, 1, lines, ABOUT_WIDTH);

/** The sheet is a person's own from now on. */
function releaseSheet(sheet: Sheet): void {
  const ours: readonly string[] = [SHEET_TAGS.about, WRITTEN];
  for (const tag of sheet.getDeveloperMetadata()) if (ours.includes(tag.getKey())) tag.remove();
}

function addAbout(about: Sheet, plainName: string): Sheet {
  const spreadsheet = SpreadsheetApp.getActive();
  const name = freeSheetName(spreadsheet, plainName, about.getName());
  const sheet = spreadsheet.insertSheet(name, about.getIndex());
  try {
    tagSheet(sheet, "about", about.getSheetId());
    return sheet;
  } catch (error) {
    spreadsheet.deleteSheet(sheet);
    throw error;
  }
}

function fillIn(sheet: Sheet, lines: readonly AboutLine[], before: number): void {
  const count = Math.max(lines.length, before);
  if (lines.length > before) makeRoom(sheet, before, lines.length);
  const cells = Array.from({ length: count }, (_, i) =>
    Array.from({ length: ABOUT_WIDTH }, (__, j) => safeCell(lines[i]?.cells[j] ?? "", true)),
  );
  const block = blockOf(sheet, count);
  block.setValues(cells);
  freezeLiterals(block);
  SpreadsheetApp.flush();
  const value = `${lines.length} ${printOf(blockOf(sheet, lines.length).getValues())}`;
  const tag = writtenTag(sheet);
  if (tag) tag.setValue(value);
  else sheet.addDeveloperMetadata(WRITTEN, value);
  const weights = cells.map((row, i) => row.map(() => (lines[i]?.heading ? "bold" : "normal")));
  inParts([() => block.setFontWeights(weights), () => sheet.setColumnWidths(1, ABOUT_WIDTH, WIDTH)]);
}

/** In pixels: wide enough for the titles of scores. */
const WIDTH = 180;

/** Rows for the lines to come, where the grid ends or where others have written below. */
function makeRoom(sheet: Sheet, before: number, wanted: number): void {
  const rows = sheet.getMaxRows();
  const below = Math.min(rows, wanted) - before;
  const taken =
    below > 0 &&
    sheet
      .getRange(before + 1, 1, below, ABOUT_WIDTH)
      .getValues()
      .some((row) => row.some((cell) => cell !== ""));
  if (taken) sheet.insertRowsAfter(before, wanted - before);
  else if (rows < wanted) sheet.insertRowsAfter(rows, wanted - rows);
}
