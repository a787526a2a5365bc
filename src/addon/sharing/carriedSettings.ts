type Entry = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** Marks the copy of the rules that a copied spreadsheet takes along: properties stay behind. */
const KEY = "tierline.settings";

/** Nobody says how much a piece of metadata may hold; rules of this length are far from where others met a limit. */
const MOST_LETTERS = 8_000;

/** The rules as the spreadsheet itself carries them, the latest where there are several; undefined where it carries none. */
export function readCarried(): string | undefined {
  const values = entriesOf(SpreadsheetApp.getActive()).map((entry) => entry.getValue() ?? "");
  const latest = values.sort().pop();
  return latest?.slice(latest.indexOf(" ") + 1);
}

/**
 * Has the spreadsheet carry the rules. The document's properties have them already, so that a refusal does no harm.
 *
 * @param isFirst in this document: then nobody looks whether it has come with an entry, since a first run makes calls
 * enough; the moment tells which is the latest, and the next change leaves one.
 */
export function carrySettings(text: string, isFirst: boolean): void {
  if (text.length > MOST_LETTERS) return;
  try {
    const spreadsheet = SpreadsheetApp.getActive();
    const value = `${new Date().toISOString()} ${text}`;
    const [entry, ...others] = isFirst ? [] : entriesOf(spreadsheet);
    if (entry) entry.setValue(value);
    else spreadsheet.addDeveloperMetadata(KEY, value);
    for (const other of others) other.remove();
  } catch {
    // A copy then begins with the usual rules.
  }
}

const entriesOf = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): readonly Entry[] =>
  spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find();
