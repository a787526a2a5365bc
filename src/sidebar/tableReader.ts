import type { Description } from "../protocol/replies";
import type { Ask } from "./ask";
import { NO_BREAKDOWN } from "./breakdown/breakdownState";
import type { CallFailure } from "./callFailure";
import type { CallServer, Outcome, RequestTo } from "./callServer";
import { carryChoices, type Draft, NO_CHOICES, rememberedChoices, selectedPart, UNTOUCHED } from "./draft";
import { latestOnly } from "./latestOnly";
import { describeRequest, readRequest } from "./requests";
import { NOTHING_SHARED } from "./sharing/sharingState";
import { isStep, type StepName, type Store } from "./state";

/** Keeps the table that is shown and the choices about it in step with the server. */
export interface TableReader {
  /** Reads what is open and selected now, and goes to a step of it. */
  readonly read: (step?: StepName) => void;
  /** Reads the same table again with other choices. */
  readonly describe: (changes: Partial<Draft>) => void;
  /** Asks once more what was refused last. */
  readonly retry: () => void;
}

/** A look at the table: `fresh` where it may be another table than before. */
interface Look {
  readonly request: RequestTo<"describe">;
  readonly draft: Draft;
  readonly fresh: boolean;
  readonly step: StepName;
}

/** A reader over the store; `onRead` is told when the table shown is up to date. */
export function createTableReader(store: Store, call: CallServer, ask: Ask, onRead: () => void): TableReader {
  /** The choices that the table shown was read with, to go back to where newer ones are refused. */
  let settled: Draft = UNTOUCHED;
  let refused: Look | undefined;

  const look = latestOnly(
    ({ request }: Look) => ask(call(request)),
    (outcome: Outcome<Description>, wish) => {
      if (outcome.ok) accept(outcome.content, wish);
      else refuse(outcome.failure, wish);
    },
  );

  function accept(description: Description, { request, draft: asked, fresh, step }: Look): void {
    const { description: before, draft, language, languageChosen, view } = store.get();
    const spoken = languageChosen ? language : description.language;
    const spans = fresh && asked.rows === "selected" ? selectedPart(description) : asked.spans;
    const carried = fresh && before ? carryChoices(draft, before, description) : {};
    const recalled = fresh ? rememberedChoices(description, carried) : {};
    settled = { ...asked, ...recalled, spans, rules: draft.rules, confirmed: draft.confirmed };
    const isCarried = Object.keys(carried).length > 0;
    // She may have chosen another language while the sheet was being read.
    if (isCarried || (languageChosen && request.language !== language)) {
      const again = { ...settled, ...carried };
      store.set({ description, draft: again });
      look({ request: describeRequest(description, again, spoken), draft: again, fresh: false, step });
      return;
    }
    const at = isStep(view) ? view.at : step;
    store.set({ description, language: spoken, draft: settled, view: { at, busy: false } });
    onRead();
  }

  function refuse(failure: CallFailure, wish: Look): void {
    const { description, draft, view } = store.get();
    refused = wish;
    // After a fresh read, the table shown before may not be the one that is open now.
    const isShown = description !== null && !wish.fresh;
    const at = isStep(view) ? view.at : wish.step;
    store.set({
      draft: { ...settled, rules: draft.rules, grid: draft.grid, confirmed: draft.confirmed },
      view: isShown ? { at, busy: false, failure } : { at: "failed", failure },
    });
  }

  function read(step: StepName = "data"): void {
    const { description, draft, language, languageChosen, view, proof, sharing } = store.get();
    const isShown = description !== null && isStep(view);
    store.set({
      values: null,
      texts: null,
      sharing: { ...sharing, about: NOTHING_SHARED.about },
      breakdown: NO_BREAKDOWN,
      proof: { ...proof, answer: null },
      view: isShown ? { at: step, busy: true } : { at: "reading" },
    });
    // The choices of the table before are kept in the draft until it is known whether this is the same.
    const asked = {
      ...draft,
      ...NO_CHOICES,
      rows: draft.rows === "where" ? ("selected" as const) : draft.rows,
    };
    look({
      request: readRequest(asked, languageChosen ? language : undefined),
      draft: asked,
      fresh: true,
      step,
    });
  }

  function describe(changes: Partial<Draft>): void {
    const { description, language, view, draft: before } = store.get();
    if (!description) return;
    const step = isStep(view) ? view.at : "data";
    const draft = { ...before, ...changes };
    store.set({ draft, view: { at: step, busy: true } });
    look({ request: describeRequest(description, draft, language), draft, fresh: false, step });
  }

  return {
    read,
    describe,
    retry: () => {
      if (!refused || refused.fresh) return read(refused?.step);
      const { rows, spans, where, kind, mapping, currency, remembered } = refused.draft;
      describe({ rows, spans, where, kind, mapping, currency, remembered });
    },
  };
}
