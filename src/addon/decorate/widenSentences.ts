import { columnRuns } from "../ownColumns";
import type { Decoration } from "./decorateColumns";

/** Columns of sentences, which would otherwise end at the next cell. */
const WIDE = ["reason", "action"] as const;
const WIDE_PIXELS = 320;

/** Makes room for sentences in the columns that a run has added. A width that a person has chosen since stays. */
export function widenSentences(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { now, added }: Pick<Decoration, "now" | "added">,
): void {
  const wide = new Map(WIDE.filter((kind) => added.includes(kind)).map((kind) => [kind, now.own.get(kind)!]));
  for (const { column, kinds } of columnRuns(wide)) sheet.setColumnWidths(column, kinds.length, WIDE_PIXELS);
}
