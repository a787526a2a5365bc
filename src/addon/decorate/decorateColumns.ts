import type { Place } from "../../cells/place";
import type { Day } from "../../core/vocabulary";
import type { Settings } from "../../protocol/settings";
import type { OwnColumn, TellingColumn } from "../ownColumns";
import type { SheetSnapshot } from "../sheetSnapshot";
import { colourCells } from "./formatRules";
import { matchHeaders } from "./headerLook";
import { explainHeaders } from "./headerNotes";
import { inParts } from "./inParts";
import { offerTiers } from "./manualTierList";
import { formatNumbers } from "./numberFormats";
import { widenSentences } from "./widenSentences";

/** What a run has written, and by which rules: all that the looks of our columns depend on. */
export interface Decoration {
  /** The sheet as the run left it. */
  readonly now: SheetSnapshot;
  /** The columns that the run wrote, and those of them that it added. */
  readonly columns: readonly TellingColumn[];
  readonly added: readonly OwnColumn[];
  readonly settings: Settings;
  /** NaN where there is no date. */
  readonly asOf: Day;
  readonly place: Place;
  /** One of her amounts, whose format ours take; undefined where she has none. */
  readonly moneyCell: GoogleAppsScript.Spreadsheet.Range | undefined;
}

/**
 * Gives our columns their looks: number formats, colours, notes, headers like hers, and a list of the tiers in her own
 * column. The values are written and right by now, so that nothing here may stop a run: a part that the sheet refuses
 * is left out.
 */
export function decorateColumns(sheet: GoogleAppsScript.Spreadsheet.Sheet, decoration: Decoration): void {
  inParts(
    [formatNumbers, widenSentences, matchHeaders, explainHeaders, colourCells, offerTiers].map(
      (part) => () => part(sheet, decoration),
    ),
  );
}
