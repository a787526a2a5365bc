import { OUTPUT_COLUMNS, type OutputColumn } from "../core/vocabulary";

/** A column that Tierline made: one of its results, or the hidden key that says whose they are. */
export type OwnColumn = OutputColumn | "key";

/** Where our columns stand now, as the sheet counts them (A is 1). */
export type OwnColumns = ReadonlyMap<OwnColumn, number>;

const TAG = "tierline.column";
const OWN_COLUMNS: readonly string[] = [...OUTPUT_COLUMNS, "key"];

/** Finds our columns by the tag they carry, wherever people have moved them and whatever they are called now. */
export function findOwnColumns(sheet: GoogleAppsScript.Spreadsheet.Sheet): OwnColumns {
  const found = new Map<OwnColumn, number>();
  for (const tag of columnTags(sheet)) {
    const kind = tag.getValue() as OwnColumn;
    const range = tag.getLocation().getColumn();
    if (range && OWN_COLUMNS.includes(kind) && !found.has(kind)) found.set(kind, range.getColumn());
  }
  return found;
}

/** Adds and tags the columns that are missing, right of everything on the sheet. The key comes last and is hidden. */
export function addOwnColumns(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  own: OwnColumns,
  kinds: readonly OwnColumn[],
  lastUsedColumn: number,
): OwnColumns {
  const missing = kinds.filter((kind) => !own.has(kind));
  if (missing.length === 0) return own;
  const first = lastUsedColumn + 1;
  const lacking = lastUsedColumn + missing.length - sheet.getMaxColumns();
  if (lacking > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lacking);
  const all = new Map(own);
  missing.forEach((kind, i) => {
    const letters = columnLetters(first + i);
    sheet.getRange(`${letters}:${letters}`).addDeveloperMetadata(TAG, kind);
    all.set(kind, first + i);
    if (kind === "key") sheet.hideColumns(first + i);
  });
  return all;
}

/** Empties columns of ours, title included, and lets go of them. The grid keeps its shape: nothing moves. */
export function clearOwnColumns(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  own: OwnColumns,
  kinds: readonly OwnColumn[],
): void {
  for (const kind of kinds) {
    const letters = columnLetters(own.get(kind)!);
    sheet.getRange(`${letters}:${letters}`).clear();
    if (kind === "key") sheet.showColumns(own.get(kind)!);
  }
  for (const tag of columnTags(sheet)) if (kinds.includes(tag.getValue() as OwnColumn)) tag.remove();
}

const columnTags = (
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] =>
  sheet
    .createDeveloperMetadataFinder()
    .withKey(TAG)
    .withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.COLUMN)
    .find();

/** 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

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
