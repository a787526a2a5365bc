import { COLUMN_TITLES, KEY_TITLE } from "../core/columnTitles";
import { LIST_COLUMNS, LIST_TITLES, type ListColumn } from "../core/listColumns";
import { OUTPUT_COLUMNS, type OutputColumn, type Wording } from "../core/vocabulary";

/** A column that says something: one of the results, or in a list of customers what their orders come to. */
export type TellingColumn = OutputColumn | ListColumn;

/** A column that Tierline made: one that says something, or the hidden key that says of whom. */
export type OwnColumn = TellingColumn | "key";

/** What may stand above a column. */
export const OWN_TITLES: Readonly<Record<OwnColumn, Wording>> = {
  ...LIST_TITLES,
  ...COLUMN_TITLES,
  key: { en: KEY_TITLE, zh: KEY_TITLE },
};

/** Where our columns stand now, as the sheet counts them (A is 1). */
export type OwnColumns = ReadonlyMap<OwnColumn, number>;

const TAG = "tierline.column";
const OWN_COLUMNS: readonly string[] = [...LIST_COLUMNS, ...OUTPUT_COLUMNS, "key"];

/**
 * Finds our columns by the tag they carry, wherever people have moved them and whatever they are called now.
 *
 * @param lastKnown where they stood last. Of each group that stands side by side only the outermost are then asked
 *   for: a column that comes, goes or moves shifts one of these, and two calls do instead of two for each column.
 */
export function findOwnColumns(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  lastKnown?: OwnColumns,
): OwnColumns {
  return lastKnown && isUnmoved(sheet, lastKnown) ? lastKnown : searchColumns(sheet);
}

/**
 * Finds our columns again within a run. One call for each group that stands side by side: a column that comes, goes or
 * moves pushes one of its tags out of its place. Two of ours that change places in this moment are not noticed; nothing
 * of the user's stands there.
 */
export function followOwnColumns(sheet: GoogleAppsScript.Spreadsheet.Sheet, known: OwnColumns): OwnColumns {
  const isWhole = columnRuns(known).every(({ column, kinds }) => {
    const place = columnsIfThere(sheet, column, kinds.length);
    return place !== undefined && columnTags(place).length === kinds.length;
  });
  return isWhole ? known : searchColumns(sheet);
}

function isUnmoved(sheet: GoogleAppsScript.Spreadsheet.Sheet, known: OwnColumns): boolean {
  const isThere = (kind: OwnColumn, column: number): boolean => {
    const place = columnsIfThere(sheet, column, 1);
    return place !== undefined && columnTags(place, kind).length > 0;
  };
  return columnRuns(known).every(({ column, kinds }) => {
    const last = kinds.length - 1;
    return isThere(kinds[last]!, column + last) && (last === 0 || isThere(kinds[0]!, column));
  });
}

/** Undefined where the sheet has fewer columns by now: naming such a range throws, and costs no call. */
function columnsIfThere(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  column: number,
  count: number,
): GoogleAppsScript.Spreadsheet.Range | undefined {
  try {
    return sheet.getRange(`${columnLetters(column)}:${columnLetters(column + count - 1)}`);
  } catch {
    return undefined;
  }
}

function searchColumns(sheet: GoogleAppsScript.Spreadsheet.Sheet): OwnColumns {
  const found = new Map<OwnColumn, number>();
  for (const tag of columnTags(sheet)) {
    const kind = tag.getValue() as OwnColumn;
    const range = tag.getLocation().getColumn();
    if (range && OWN_COLUMNS.includes(kind) && !found.has(kind)) found.set(kind, range.getColumn());
  }
  return found;
}

/**
 * Where our columns will stand when those that are missing have been added: right of everything on the sheet, the key
 * last. A run that broke off may have left columns there that are tagged and hold nothing yet: these are gone around.
 */
export function planColumns(
  own: OwnColumns,
  wanted: readonly TellingColumn[],
  lastUsedColumn: number,
): OwnColumns {
  const planned = new Map(own);
  const taken = new Set(own.values());
  let next = lastUsedColumn + 1;
  for (const kind of [...wanted, "key" as const]) {
    if (planned.has(kind)) continue;
    while (taken.has(next)) next++;
    planned.set(kind, next++);
  }
  return planned;
}

/**
 * Adds and tags planned columns; the key is hidden. A sheet of so many columns grows where it must. Tagged from the right:
 * whatever somebody inserts or deletes meanwhile then moves the outermost of them, where `findOwnColumns` looks.
 */
export function addColumns(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  planned: OwnColumns,
  added: readonly OwnColumn[],
  width: number,
): void {
  if (added.length === 0) return;
  const lacking = Math.max(...planned.values()) - width;
  if (lacking > 0) sheet.insertColumnsAfter(width, lacking);
  for (const kind of [...added].sort((a, b) => planned.get(b)! - planned.get(a)!)) {
    const column = planned.get(kind)!;
    sheet.getRange(wholeColumn(column)).addDeveloperMetadata(TAG, kind);
    if (kind === "key") sheet.hideColumns(column);
  }
}

/** Lets go of columns that carry our tag. The grid keeps its shape: nothing moves. */
export function releaseColumns(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  kinds: readonly OwnColumn[],
  { formats }: { readonly formats: "kept" | "cleared" },
): void {
  for (const tag of columnTags(sheet)) {
    const kind = tag.getValue() as OwnColumn;
    if (!kinds.includes(kind)) continue;
    const range = tag.getLocation().getColumn();
    if (range && kind === "key") sheet.showColumns(range.getColumn());
    if (formats === "cleared" && range) clearFormats(range);
    tag.remove();
  }
}

/** Somebody may have deleted rows since the range was taken: then it reaches past the grid, and the looks stay. */
function clearFormats(range: GoogleAppsScript.Spreadsheet.Range): void {
  try {
    range.clear({ formatOnly: true });
  } catch {
    // The values are gone, and the column is hers.
  }
}

/** The tags on columns that lie wholly within a place; of one kind, or all. */
function columnTags(
  place: GoogleAppsScript.Spreadsheet.Sheet | GoogleAppsScript.Spreadsheet.Range,
  kind?: OwnColumn,
): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
  const finder = place
    .createDeveloperMetadataFinder()
    .withKey(TAG)
    .withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.COLUMN);
  return (kind === undefined ? finder : finder.withValue(kind)).find();
}

/** 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export const wholeColumn = (column: number): string => `${columnLetters(column)}:${columnLetters(column)}`;

/** Our columns that stand side by side, so that each group is read and written in one call. */
export interface ColumnRun {
  readonly column: number;
  readonly kinds: readonly OwnColumn[];
}

export function columnRuns(own: OwnColumns): ColumnRun[] {
  const runs: { column: number; kinds: OwnColumn[] }[] = [];
  for (const [kind, column] of [...own].sort((a, b) => a[1] - b[1])) {
    const last = runs[runs.length - 1];
    if (last && last.column + last.kinds.length === column) last.kinds.push(kind);
    else runs.push({ column, kinds: [kind] });
  }
  return runs;
}
