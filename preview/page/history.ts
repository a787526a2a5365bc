import type { Revision } from "../workbook/grid/revisions";
import type { GridWorkbook } from "../workbook/gridWorkbook";
import type { Layer } from "../workbook/layer";
import { type Recollection, recollect, takeBack } from "./recollection";

export interface History {
  /** Lets a script do its work and gives the number under which all it did can be undone at once; undefined where it did nothing. */
  record(work: () => void): number | undefined;
  undo(run: number): void;
  redo(run: number): void;
}

/** A run of a script, or an edit of a person that took something of the layer with it. */
interface Step {
  readonly before: Recollection;
  readonly after: Recollection;
}

/**
 * What undo needs to know beside the grid's own history: which revisions one run of a script made, and what the layer
 * alone held then. Sheets undoes what a script did as one step of whoever ran it.
 */
export function createHistory(workbook: GridWorkbook, layer: Layer): History {
  const { revisions, model } = workbook;
  const { session } = model as unknown as { session: Record<"undo" | "redo", (revision: string) => void> };
  const runs: (Step & { readonly revisions: readonly string[] })[] = [];
  const edits = new Map<string, Step>();
  let last = recollect(workbook, layer);
  let ofScript = false;

  // The workbook listens too, and first: by now the layer has followed rows and columns, which gives it new lists.
  revisions.subscribe((message) => {
    if (ofScript) return;
    const now = recollect(workbook, layer);
    if (message.type === "REMOTE_REVISION" && now.metadata !== last.metadata)
      edits.set(message.nextRevisionId, { before: last, after: now });
    if (message.type === "REVISION_UNDONE") {
      const edit = edits.get(message.undoneRevisionId);
      if (edit) takeBack(workbook, layer, edit.before, edit.after);
    }
    if (message.type === "REVISION_REDONE") {
      const edit = edits.get(message.redoneRevisionId);
      if (edit) takeBack(workbook, layer, edit.after, edit.before);
    }
    last = recollect(workbook, layer);
  });
  const asScript = (work: () => void) => {
    ofScript = true;
    try {
      work();
    } finally {
      ofScript = false;
      last = recollect(workbook, layer);
    }
  };

  return {
    record(work) {
      const before = recollect(workbook, layer);
      const start = revisions.all().length;
      asScript(work);
      const made = revisions.all().slice(start).map(idOf);
      if (made.length === 0) return undefined;
      runs.push({ before, after: last, revisions: made });
      return runs.length - 1;
    },
    undo(run) {
      const { before, after, revisions: made } = runs[run]!;
      asScript(() => {
        for (const id of [...made].reverse()) session.undo(id);
        takeBack(workbook, layer, before, after);
      });
    },
    redo(run) {
      const { before, after, revisions: made } = runs[run]!;
      asScript(() => {
        for (const id of made) session.redo(id);
        takeBack(workbook, layer, after, before);
      });
    },
  };
}

function idOf({ nextRevisionId }: Revision): string {
  return nextRevisionId;
}
