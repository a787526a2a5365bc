import { columnRuns, type OwnColumn, type OwnColumns } from "../ownColumns";
import type { Decoration } from "./decorateColumns";
import { columnNote, isOwnNote } from "./noteText";

/** Explains each column in a note on its header; a note that a person has put there stays. */
export function explainHeaders(sheet: GoogleAppsScript.Spreadsheet.Sheet, decoration: Decoration): void {
  const { now, columns } = decoration;
  const explained: readonly OwnColumn[] = [...columns, "key"];
  replaceNotes(sheet, now.headerRow + 1, now.own, (kind, found) =>
    explained.includes(kind) ? columnNote(kind, decoration) : found,
  );
}

/**
 * Puts other notes in the place of ours and of none, on the headers in this row as the sheet counts.
 *
 * @param next the note for a column, from the one that stands there
 */
export function replaceNotes(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  row: number,
  own: OwnColumns,
  next: (kind: OwnColumn, found: string) => string,
): void {
  for (const { column, kinds } of columnRuns(own)) {
    const headers = sheet.getRange(row, column, 1, kinds.length);
    const [found] = headers.getNotes();
    const notes = kinds.map((kind, i) => {
      const note = found![i]!;
      return note === "" || isOwnNote(note) ? next(kind, note) : note;
    });
    if (notes.some((note, i) => note !== found![i])) headers.setNotes([notes]);
  }
}
