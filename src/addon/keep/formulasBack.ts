import { runsOf } from "./cellRuns";
import type { KeptFormula } from "./keptFormulas";

/** Puts formulas where they stood: the cells that their results fill are emptied first, or they could not fill them. */
export function putFormulasBack(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  formulas: readonly KeptFormula[],
): void {
  for (const { row, column, rows, columns } of formulas) {
    if (rows * columns > 1) sheet.getRange(row + 1, column + 1, rows, columns).clearContent();
  }
  for (const { row, column, cells } of runsOf(formulas)) {
    sheet.getRange(row + 1, column + 1, cells.length, 1).setFormulas(cells.map(({ formula }) => [formula]));
  }
}
