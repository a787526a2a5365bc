type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** True where the person may look at the sheet but not write: its cells are closed to her, and no protection is the reason. */
export const isViewOnly = (sheet: Sheet): boolean =>
  !sheet.getRange(1, 1).canEdit() && closedProtections(sheet).length === 0;

/** The protections of a sheet that keep the person out. */
export function closedProtections(sheet: Sheet): GoogleAppsScript.Spreadsheet.Protection[] {
  const types = [SpreadsheetApp.ProtectionType.SHEET, SpreadsheetApp.ProtectionType.RANGE];
  return types
    .flatMap((type) => sheet.getProtections(type))
    .filter((protection) => !protection.canEdit() && !protection.isWarningOnly());
}
