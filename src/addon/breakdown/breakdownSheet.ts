import type { Language, Wording } from "../../core/vocabulary";
import { checkTarget } from "../checkTarget";
import { freeSheetName } from "../freeSheetName";
import { hash, spellCell } from "../hash";
import { findOwnSheet, SHEET_TAGS, tagSheet } from "../sheetRole";
import type { TableOnSheet } from "../tableOnSheet";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const SHEET_NAME: Wording = { en: "Tierline breakdown", zh: "Tierline 细分" };

/** What was written there: while the cells are the same, nobody has worked on them. */
const WRITTEN_TAG = "tierline.written";

/**
 * The sheet for the breakdowns of a table, blank: the one of earlier, or a new one behind the table. One that somebody has
 * written on is hers from then on; `leftAlone` names it.
 */
export function breakdownSheet(
  { sheet: source, sheetId, name }: TableOnSheet,
  language: Language,
): { readonly sheet: Sheet; readonly leftAlone: string | undefined } {
  const spreadsheet = SpreadsheetApp.getActive();
  const earlier = findOwnSheet(spreadsheet, "breakdown", sheetId);
  if (earlier && isAsWritten(earlier)) {
    const columns = Array.from({ length: earlier.getMaxColumns() }, (_, i) => i + 1);
    checkTarget(earlier, { firstRow: 1, lastRow: earlier.getMaxRows(), columns }, 0);
    earlier.clear();
    return { sheet: earlier, leftAlone: undefined };
  }
  if (earlier) letGo(earlier);
  const free = freeSheetName(spreadsheet, SHEET_NAME[language], name);
  const sheet = spreadsheet.insertSheet(free, source.getIndex());
  tagSheet(sheet, "breakdown", sheetId);
  return { sheet, leftAlone: earlier?.getName() };
}

/** Keeps in mind what stands on the sheet now. */
export function rememberWritten(sheet: Sheet): void {
  for (const tag of sheet.getDeveloperMetadata()) if (tag.getKey() === WRITTEN_TAG) tag.remove();
  sheet.addDeveloperMetadata(WRITTEN_TAG, written(sheet));
}

const isAsWritten = (sheet: Sheet): boolean =>
  sheet
    .getDeveloperMetadata()
    .some((tag) => tag.getKey() === WRITTEN_TAG && tag.getValue() === written(sheet));

/** Values and formulas: a formula of hers may show what stood there. */
function written(sheet: Sheet): string {
  const range = sheet.getDataRange();
  const cells = [...range.getValues(), ...range.getFormulas()];
  return hash(cells.map((row) => row.map(spellCell).join("\t")).join("\n"));
}

function letGo(sheet: Sheet): void {
  for (const tag of sheet.getDeveloperMetadata()) {
    if ([SHEET_TAGS.breakdown, WRITTEN_TAG].includes(tag.getKey())) tag.remove();
  }
}
