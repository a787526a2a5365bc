import { Failure } from "./failure";
import { type OwnSheet, ownSheetOf, type SheetRole } from "./sheetRole";

/** The sheet of that name, or the active one; never one that Tierline keeps for itself. */
export function findAnySheet(name: string | undefined): GoogleAppsScript.Spreadsheet.Sheet {
  return sheetAndRole(name).sheet;
}

/**
 * The same; for the list of customers that was made from orders, the sheet of the orders, where it still is, and for a
 * breakdown the sheet that it was made from.
 */
export function findSheet(name: string | undefined): GoogleAppsScript.Spreadsheet.Sheet {
  const { sheet, own } = sheetAndRole(name);
  if (!own) return sheet;
  const source = SpreadsheetApp.getActive()
    .getSheets()
    .find((each) => each.getSheetId() === own.sheetId);
  if (!source && own.role === "breakdown") throw new Failure("ownSheet", { sheet: sheet.getName() });
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
  if (own && !READABLE.includes(own.role)) throw new Failure("ownSheet", { sheet: sheet.getName() });
  return { sheet, own };
}

/** Sheets of ours that people look at and work with. */
const READABLE: readonly SheetRole[] = ["list", "breakdown"];
