import type { SegmentRequest } from "../../protocol/requests";
import type { Scored } from "../scoreCustomers";
import { settingsProperty } from "../settingsStore";
import { guessedMapping, type TableOnSheet } from "../tableOnSheet";
import type { Writing } from "../writeResults";
import { carrySettings } from "./carriedSettings";
import { documentProperties } from "./documentMemory";
import { HISTORY, runRecord, withRun } from "./history";
import { CHOICES, choicesOf, withChoices } from "./tableChoices";
import { toldKey, toldText } from "./toldRun";

/** What the document is to remember of a run: its rules, what was chosen for the sheet, and that it was. */
export interface RunMemory {
  readonly properties: Writing["remembered"];
  /** Has the spreadsheet itself carry the rules where they changed. Called once the values stand. */
  readonly carry: () => void;
}

/** Beyond this there is little left of the 500 KB that all properties may have, and the run itself needs them. */
const NEARLY_FULL = 400_000;

/** What a run leaves behind, at the cost of one read of the properties and, where the rules changed, of two calls more. */
export function runMemory(
  request: SegmentRequest,
  found: TableOnSheet,
  scored: Scored,
  totalSpent: Float64Array,
): RunMemory {
  const rules = settingsProperty(request.settings);
  const [[name, text]] = Object.entries(rules) as [[string, string]];
  let before: Readonly<Record<string, string>> = {};
  return {
    properties: (entry) => {
      before = documentProperties()?.getProperties() ?? {};
      if (JSON.stringify(before).length > NEARLY_FULL) return rules;
      const { sheetId, kind, guesses } = found;
      const record = runRecord(entry, found.name, request, scored, totalSpent);
      const told = toldText(record, request, scored, totalSpent);
      return {
        ...rules,
        [HISTORY]: withRun(before[HISTORY], record),
        [CHOICES]: withChoices(
          before[CHOICES],
          sheetId,
          choicesOf(request, kind, guesses, guessedMapping(guesses)),
        ),
        ...(told === undefined ? {} : { [toldKey(sheetId)]: told }),
      };
    },
    carry: () => {
      if (before[name] !== text) carrySettings(text, before[name] === undefined);
    },
  };
}
