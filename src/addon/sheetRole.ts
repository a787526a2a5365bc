/** What a sheet that Tierline made is for, by the tag that it carries. */
export const SHEET_TAGS = {
  undo: "tierline.undo",
  kept: "tierline.kept",
  list: "tierline.customers",
  about: "tierline.about",
  breakdown: "tierline.breakdown",
} as const;
export type SheetRole = keyof typeof SHEET_TAGS;

/** A sheet of Tierline's own, and the sheet of the user's that it belongs to. */
export interface OwnSheet {
  readonly role: SheetRole;
  readonly sheetId: number;
}

/** What a sheet is to Tierline; undefined for the user's own. */
export function ownSheetOf(sheet: GoogleAppsScript.Spreadsheet.Sheet): OwnSheet | undefined {
  for (const tag of sheet.getDeveloperMetadata()) {
    const key = tag.getKey();
    for (const role of Object.keys(SHEET_TAGS) as SheetRole[]) {
      if (SHEET_TAGS[role] === key) return { role, sheetId: Number(tag.getValue()) };
    }
  }
  return undefined;
}

/** The sheet that Tierline keeps for one of the user's; null where there is none. */
export function findOwnSheet(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  role: SheetRole,
  sheetId: number,
): GoogleAppsScript.Spreadsheet.Sheet | null {
  const [tag] = spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(SHEET_TAGS[role])
    .withValue(String(sheetId))
    .find();
  return tag?.getLocation().getSheet() ?? null;
}

export function tagSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet, role: SheetRole, sheetId: number): void {
  sheet.addDeveloperMetadata(SHEET_TAGS[role], String(sheetId));
}
