import type { PredictedColumn } from "../../core/predictionRules";
import { wholeColumn } from "../ownColumns";
import type { Decoration } from "./decorateColumns";

/** How the numbers of our columns are shown; one that is not named here is shown as Sheets would. */
const FORMATS: readonly (readonly [PredictedColumn, string])[] = [
  ["clv", "0.00"],
  ["chanceActive", "0%"],
  ["nextOrder", "yyyy-mm-dd"],
];

/**
 * Gives the columns that a run has added their number formats, the rows to come included. A format that a person has
 * chosen since stays.
 */
export function formatNumbers(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { now, added }: Pick<Decoration, "now" | "added">,
): void {
  for (const [column, pattern] of FORMATS) {
    if (added.includes(column)) sheet.getRange(wholeColumn(now.own.get(column)!)).setNumberFormat(pattern);
  }
}
