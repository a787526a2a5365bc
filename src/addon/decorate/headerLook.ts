import { columnRuns } from "../ownColumns";
import type { Decoration } from "./decorateColumns";

const PLAIN_BACKGROUND = "#ffffff";

/**
 * Makes the headers of added columns look like hers. The look is read and set: copying a format might carry her format
 * rules and drop-downs along.
 */
export function matchHeaders(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { now, added }: Pick<Decoration, "now" | "added">,
): void {
  const hers = now.idColumn ?? now.inputColumns[0];
  if (added.length === 0 || hers === undefined) return;
  const row = now.headerRow + 1;
  const header = sheet.getRange(row, hers + 1);
  const background = header.getBackground();
  const style = header.getTextStyle();
  for (const { column, kinds } of columnRuns(new Map(added.map((kind) => [kind, now.own.get(kind)!])))) {
    const ours = sheet.getRange(row, column, 1, kinds.length).setTextStyle(style);
    if (background !== PLAIN_BACKGROUND) ours.setBackground(background);
  }
}
