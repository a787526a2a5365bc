import { Failure } from "./failure";
import { type OwnSheet, ownSheetOf, type SheetRole } from "./sheetRole";

/** The sheet of that name, or the active one; never one that Tierline keeps for itself. */
export function findAnySheet(name: string | undefined): GoogleAppsScript.Spreadsheet.Sheet {
  return sheetAndRole(name).sheet;
}

/** The same; for a sheet that was made from another, the other, where it still is. */
export function findSheet(name: string | undefined): GoogleAppsScript.Spreadsheet.Sheet {
  const { sheet, own } = sheetAndRole(name);
  if (!own) return sheet;
  const source = SpreadsheetApp.getActive()
    .getSheets()
    .find((each) => each.getSheetId() === own.sheetId);
  if (!source && own.role !== "list") throw new Failure("ownSheet", { sheet: sheet.getName() });
  return source ?? sheet;
}

function sheetAndRole(name: string | undefined): {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly own: OwnSheet | undefined;
} {
  const spreadsheet = SpreadsheetApp.getActive();
  const sheet = name === undefined ? spreadsheet.getActiveSheet() : spreadsheet.getSheetByName(name);
  if (!sheet) {
    const names = spreadsheet.getSheets().map((each) => each.getName());
    throw new Failure("noSheet", { sheet: name!, sheets: names.join(", ") });
  }
  const own = ownSheetOf(sheet);
  if (own && !VISIBLE.includes(own.role)) throw new Failure("ownSheet", { sheet: sheet.getName() });
  return { sheet, own };
}

/** Sheets of ours that people look at and work with. */
const VISIBLE: readonly SheetRole[] = ["list", "breakdown", "about"];
