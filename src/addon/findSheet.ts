import { Failure } from "./failure";

/** The sheet of that name, or the active one. */
export function findSheet(name: string | undefined): GoogleAppsScript.Spreadsheet.Sheet {
  const spreadsheet = SpreadsheetApp.getActive();
  const sheet = name === undefined ? spreadsheet.getActiveSheet() : spreadsheet.getSheetByName(name);
  if (!sheet) {
    const names = spreadsheet.getSheets().map((each) => each.getName());
    throw new Failure("noSheet", { sheet: name!, sheets: names.join(", ") });
  }
  return sheet;
}
