import type { Ask } from "./ask";
import type { CallServer } from "./callServer";
import { runControl } from "./progressRun";
import { putRightRequest, segmentRequest, undoRequest } from "./requests";
import { NOTHING_SHARED, shownName } from "./sharing/sharingState";
import { isStep, type Store } from "./state";

/** What writes to the sheet. At most one run is under way at any time. */
export interface Runs {
  readonly segment: () => void;
  /** Stops the segmentation under way. */
  readonly cancel: () => void;
  readonly putRight: () => void;
  readonly undo: () => void;
}

/** The runs over the store; one that fails goes back to where it was begun. */
export function createRuns(store: Store, call: CallServer, ask: Ask): Runs {
  const run = runControl(store, call);

  async function segment(): Promise<void> {
    const { description, draft, language, view } = store.get();
    if (!description || !isStep(view) || view.busy) return;
    const request = segmentRequest(description, draft, language, shownName(store.get()));
    const outcome = await ask(run.segment(request));
    if (!outcome.ok) return store.set({ view: { at: view.at, busy: false, failure: outcome.failure } });
    store.set({
      sharing: { ...store.get().sharing, about: NOTHING_SHARED.about },
      lastRun: outcome.content,
      lastRequest: request,
      view: { at: "done", summary: outcome.content },
    });
  }

  async function putRight(): Promise<void> {
    const { description, language, view } = store.get();
    if (!description || !isStep(view) || view.busy) return;
    store.set({ view: { at: "puttingRight" } });
    const outcome = await ask(call(putRightRequest(description.sheet, language)));
    store.set({
      view: outcome.ok
        ? { at: "putRight", summary: outcome.content }
        : { at: view.at, busy: false, failure: outcome.failure },
    });
  }

  async function undo(): Promise<void> {
    const { description, language, view } = store.get();
    if (view.at !== "done" && (!isStep(view) || view.busy)) return;
    const sheet = view.at === "done" ? view.summary.sheet : description?.sheet;
    if (sheet === undefined) return;
    store.set({ view: { at: "undoing" } });
    const outcome = await ask(call(undoRequest(sheet, language)));
    if (outcome.ok) store.set({ lastRun: null, view: { at: "undone", summary: outcome.content } });
    else store.set({ view: { ...view, failure: outcome.failure } });
  }

  return {
    segment: () => void segment(),
    cancel: () => void run.cancel(),
    putRight: () => void putRight(),
    undo: () => void undo(),
  };
}
