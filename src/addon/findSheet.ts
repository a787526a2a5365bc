import { Failure } from "./failure";
import { ownSheetOf } from "./sheetRole";

/**
 * The sheet of that name, or the active one; for the list of customers that was made from orders, the sheet of the
 * orders, where it still is. Never one that Tierline keeps for itself.
 */
export function findSheet(name: string | undefined): GoogleAppsScript.Spreadsheet.Sheet {
  const spreadsheet = SpreadsheetApp.getActive();
  const sheet = name === undefined ? spreadsheet.getActiveSheet() : spreadsheet.getSheetByName(name);
  if (!sheet) {
    const names = spreadsheet.getSheets().map((each) => each.getName());
    throw new Failure("noSheet", { sheet: name!, sheets: names.join(", ") });
  }
  const own = ownSheetOf(sheet);
  if (own?.role === "undo") throw new Failure("ownSheet", { sheet: sheet.getName() });
  return (own && spreadsheet.getSheets().find((each) => each.getSheetId() === own.sheetId)) ?? sheet;
}
