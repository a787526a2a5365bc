import type { Language } from "../core/vocabulary";
import type { UndoSummary } from "../protocol/replies";
import type { Request } from "../protocol/requests";
import { clearFreshRows } from "./clearFreshRows";
import { withDocumentLock } from "./documentLock";
import { Failure } from "./failure";
import { findSheet } from "./findSheet";
import { isUndoable, readJournal } from "./journal";
import { OWN_TITLES } from "./ownColumns";
import { forgetRun } from "./sharing/forgetRun";
import { findOwnSheet } from "./sheetRole";
import { undoLastRun } from "./undoLastRun";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Takes back the last run on a sheet, and what it wrote into the list of customers made from it. */
export function undo(request: Extract<Request, { do: "undo" }>, language: Language): UndoSummary {
  return withDocumentLock(() => {
    const sheet = findSheet(request.sheet);
    const name = sheet.getName();
    const sheetId = sheet.getSheetId();
    const list = findOwnSheet(SpreadsheetApp.getActive(), "list", sheetId);
    const { run, touched } = lastRunOn(list ? [list, sheet] : [sheet]);
    if (run === undefined) throw new Failure("nothingToUndo", { sheet: name });
    const reports = touched.map((each) => undoLastRun(each));
    forgetRun(run, sheetId);
    const removedSheet = list && touched.includes(list) ? clearFreshRows(list) : null;
    return {
      sheet: name,
      restored: reports.reduce((sum, { restored }) => sum + restored, 0),
      kept: reports.reduce((sum, { kept }) => sum + kept, 0),
      removed: removedSheet === null ? titles(reports.flatMap(({ removed }) => removed)) : [],
      removedSheet,
    };
  });

  function titles(kinds: readonly (keyof typeof OWN_TITLES)[]): string[] {
    return [...new Set(kinds)].filter((kind) => kind !== "key").map((kind) => OWN_TITLES[kind][language]);
  }
}

/** The latest run on these sheets that can be undone, and those of them that it has written to. */
function lastRunOn(sheets: readonly Sheet[]): {
  readonly run: string | undefined;
  readonly touched: readonly Sheet[];
} {
  const entries = sheets.flatMap((sheet) => {
    const entry = readJournal(sheet.getSheetId());
    return entry && isUndoable(entry) ? [{ sheet, entry }] : [];
  });
  const [latest] = entries.map(({ entry }) => entry).sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
  const run = latest?.run;
  return { run, touched: entries.filter(({ entry }) => entry.run === run).map(({ sheet }) => sheet) };
}
