import type { PredictedColumn } from "../core/predictionRules";
import { type OwnColumn, type OwnColumns, wholeColumn } from "./ownColumns";

/** How the numbers of our columns are shown; one that is not named here is shown as Sheets would. */
const FORMATS: readonly (readonly [PredictedColumn, string])[] = [
  ["clv", "0.00"],
  ["chanceActive", "0%"],
  ["nextOrder", "yyyy-mm-dd"],
];

/**
 * Gives the columns that a run has added their number formats, the rows to come included. A format that a person has
 * chosen since stays, and a sheet that refuses one keeps its values all the same.
 */
export function formatColumns(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  own: OwnColumns,
  added: readonly OwnColumn[],
): void {
  const formats = FORMATS.filter(([column]) => added.includes(column));
  if (formats.length === 0) return;
  try {
    for (const [column, pattern] of formats) {
      sheet.getRange(wholeColumn(own.get(column)!)).setNumberFormat(pattern);
    }
    // A refusal comes with the flush, and would come after the answer to the person without it.
    SpreadsheetApp.flush();
  } catch {
    // The values are written and right; how they are shown is a person's to change.
  }
}
