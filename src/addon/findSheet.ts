import { Failure } from "./failure";
import { isHidden } from "./hiddenLines";

/** The sheet of that name, or the active one; never one that Tierline keeps for itself. */
export function findSheet(name: string | undefined): GoogleAppsScript.Spreadsheet.Sheet {
  const spreadsheet = SpreadsheetApp.getActive();
  const sheet = name === undefined ? spreadsheet.getActiveSheet() : spreadsheet.getSheetByName(name);
  if (!sheet) {
    const names = spreadsheet.getSheets().map((each) => each.getName());
    throw new Failure("noSheet", { sheet: name!, sheets: names.join(", ") });
  }
  if (isHidden(sheet)) throw new Failure("ownSheet", { sheet: sheet.getName() });
  return sheet;
}
