import type { BreakdownLabel } from "../../protocol/requests";
import type { RequestTo } from "../callServer";
import { columnsToWrite } from "../outlook";
import { seenColumn, segmentRequest } from "../requests";
import type { State } from "../state";

/** What customers can be counted by: what the last run wrote, or a run would write. */
export function labelsToChoose({ description, draft }: State): BreakdownLabel[] {
  if (!description) return [];
  const columns = columnsToWrite(description, draft);
  return (["tier", "stage"] as const).filter((label) => columns.includes(label));
}

/**
 * Asks for the breakdown that is chosen now: after a run by what that went by, before one by what is in force. Undefined
 * while no column is chosen, or the one chosen is gone.
 */
export function breakdownRequest(state: State): RequestTo<"breakdown"> | undefined {
  const { description, draft, language, lastRequest, view, breakdown } = state;
  if (!description || breakdown.column === null) return undefined;
  const column = seenColumn(description, breakdown.column);
  const by = labelsToChoose(state);
  if (!column || by.length === 0) return undefined;
  const { run, ...target } =
    view.at === "done" && lastRequest ? lastRequest : segmentRequest(description, draft, language);
  return {
    ...target,
    do: "breakdown",
    language,
    column,
    by: by.includes(breakdown.by) ? breakdown.by : by[0]!,
  };
}

/** What the answer depends on: the language of the page and of the sheet are no part of it. */
export function breakdownKey({ language, settings, ...asked }: RequestTo<"breakdown">): string {
  const { columns, language: written, besideOrders, prediction, ...deciding } = settings;
  return JSON.stringify([asked, deciding]);
}
