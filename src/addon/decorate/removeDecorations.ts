import type { OwnColumn, OwnColumns } from "../ownColumns";
import type { SheetSnapshot } from "../sheetSnapshot";
import { isOwnRule } from "./formatRules";
import { replaceNotes } from "./headerNotes";
import { inParts } from "./inParts";
import { withdrawTiers } from "./manualTierList";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Takes away what a run has put around the cells that undo has brought back: our notes, which speak of that run, and
 * from columns that are gone our format rules and the list of tiers. What a person has put there stays.
 */
export function removeDecorations(
  sheet: Sheet,
  before: Pick<SheetSnapshot, "values" | "headerRow" | "own">,
  removed: readonly OwnColumn[],
): void {
  inParts([
    () => replaceNotes(sheet, before.headerRow + 1, before.own, () => ""),
    () => removeRules(sheet, before.own, removed),
    () => {
      if (removed.includes("tier")) withdrawTiers(sheet, before);
    },
  ]);
}

/** A rule over several columns stays for those that do. */
function removeRules(sheet: Sheet, own: OwnColumns, removed: readonly OwnColumn[]): void {
  if (removed.length === 0) return;
  const gone = new Set(removed.map((kind) => own.get(kind)!));
  const isGone = (range: GoogleAppsScript.Spreadsheet.Range): boolean => {
    for (let column = range.getColumn(); column <= range.getLastColumn(); column++) {
      if (!gone.has(column)) return false;
    }
    return true;
  };
  const present = sheet.getConditionalFormatRules();
  const remaining = present.flatMap((rule) => {
    if (!isOwnRule(rule)) return [rule];
    const ranges = rule.getRanges().filter((range) => !isGone(range));
    if (ranges.length === rule.getRanges().length) return [rule];
    return ranges.length === 0 ? [] : [rule.copy().setRanges(ranges).build()];
  });
  sheet.setConditionalFormatRules(remaining);
}
