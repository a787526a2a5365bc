import { COLUMN_TITLES } from "../core/columnTitles";
import type { Language } from "../core/vocabulary";
import type { UndoSummary } from "../protocol/replies";
import type { Request } from "../protocol/requests";
import { withDocumentLock } from "./documentLock";
import { findSheet } from "./findSheet";
import { undoLastRun } from "./undoLastRun";

/** Takes back the last run on a sheet. */
export function undo(request: Extract<Request, { do: "undo" }>, language: Language): UndoSummary {
  return withDocumentLock(() => {
    const sheet = findSheet(request.sheet);
    const { restored, kept, removed } = undoLastRun(sheet);
    return {
      sheet: sheet.getName(),
      restored,
      kept,
      removed: removed.flatMap((kind) => (kind === "key" ? [] : [COLUMN_TITLES[kind][language]])),
    };
  });
}
