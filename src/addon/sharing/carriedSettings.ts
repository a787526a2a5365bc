/** Marks the copy of the rules that a copied spreadsheet takes along: properties stay behind. */
const KEY = "tierline.settings";

/** Nobody says how much a piece of metadata may hold; rules of this length are far from where others met a limit. */
const MOST_LETTERS = 8_000;

/** The rules as the spreadsheet itself carries them; undefined where it carries none. */
export const readCarried = (): string | undefined =>
  entryOf(SpreadsheetApp.getActive())?.getValue() ?? undefined;

/** Has the spreadsheet carry the rules. The document's properties have them already, so that a refusal does no harm. */
export function carrySettings(text: string): void {
  if (text.length > MOST_LETTERS) return;
  try {
    const spreadsheet = SpreadsheetApp.getActive();
    const entry = entryOf(spreadsheet);
    if (entry) entry.setValue(text);
    else spreadsheet.addDeveloperMetadata(KEY, text);
  } catch {
    // A copy then begins with the usual rules.
  }
}

const entryOf = (
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): GoogleAppsScript.Spreadsheet.DeveloperMetadata | undefined =>
  spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find()[0];
