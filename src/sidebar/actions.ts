import type { Field } from "../core/fields";
import type { Language } from "../core/vocabulary";
import type { Description, FieldGuess } from "../protocol/replies";
import { type CallFailure, needsReading } from "./callFailure";
import type { CallServer, Outcome, RequestTo } from "./callServer";
import { isDayOutside } from "./days";
import { carryMapping, type Draft, type RuleChoices, rowsTaken, UNTOUCHED } from "./draft";
import { guessKey } from "./fieldColumns";
import { latestOnly } from "./latestOnly";
import { isReadAsOf } from "./outlook";
import { describeRequest, putRightRequest, readRequest, segmentRequest, undoRequest } from "./requests";
import type { Store, View } from "./state";

/** All that the person can do. */
export interface Actions {
  /** Reads what is open and selected now. */
  readonly read: () => void;
  readonly chooseRows: (rows: Draft["rows"]) => void;
  readonly chooseColumn: (field: Field, column: number | null) => void;
  /** Calls a doubtful guess right. */
  readonly confirm: (guess: FieldGuess) => void;
  readonly chooseRules: (choices: RuleChoices) => void;
  readonly segment: () => void;
  /** Moves the tiers that stand beside another customer. */
  readonly putRight: () => void;
  readonly undo: () => void;
  readonly retry: (failure: CallFailure) => void;
  readonly speak: (language: Language) => void;
}

/** A look at the table: `fresh` where it may be another table than before. */
interface Look {
  readonly request: RequestTo<"describe">;
  readonly draft: Draft;
  readonly fresh: boolean;
}

const SLOW_AFTER_MS = 8000;

/** What each action does to the state, by way of the server. At most one run is under way at any time. */
export function createActions(store: Store, call: CallServer): Actions {
  /** The choices that the table shown was read with, to go back to where newer ones are refused. */
  let settled: Draft = UNTOUCHED;
  let refused: Look | undefined;

  const ask = async <Answer>(answer: Promise<Answer>): Promise<Answer> => {
    store.set({ slow: false });
    const timer = setTimeout(() => store.set({ slow: true }), SLOW_AFTER_MS);
    const result = await answer;
    clearTimeout(timer);
    return result;
  };

  const look = latestOnly(({ request }: Look) => ask(call(request)), settle);

  function settle(outcome: Outcome<Description>, wish: Look): void {
    if (outcome.ok) accept(outcome.content, wish);
    else refuse(outcome.failure, wish);
  }

  function accept(description: Description, { request, draft: asked, fresh }: Look): void {
    const { description: before, draft, language, languageChosen } = store.get();
    const spoken = languageChosen ? language : description.language;
    const { mapping } = asked;
    settled = { ...draft, mapping, rows: rowsTaken(description, asked.rows) };
    const carried = fresh && before ? carryMapping(draft.mapping, before, description) : {};
    const isCarried = Object.keys(carried).length > 0;
    // She may have chosen another language while the sheet was being read.
    if (isCarried || (languageChosen && request.language !== language)) {
      const again = isCarried ? { ...settled, mapping: carried } : settled;
      store.set({ description, draft: again });
      look({ request: describeRequest(description, again, spoken), draft: again, fresh: false });
      return;
    }
    store.set({ description, language: spoken, draft: settled, view: { at: "data", busy: false } });
  }

  function refuse(failure: CallFailure, wish: Look): void {
    const { description, draft } = store.get();
    refused = wish;
    const { rows, mapping } = settled;
    // After a fresh read, the table shown before may not be the one that is open now.
    const isShown = description !== null && !wish.fresh;
    store.set({
      draft: { ...draft, rows, mapping },
      view: isShown ? { at: "data", busy: false, failure } : { at: "failed", failure },
    });
  }

  function read(): void {
    const { description, draft, language, languageChosen, view } = store.get();
    const isShown = description !== null && view.at === "data";
    store.set({ view: isShown ? { at: "data", busy: true } : { at: "reading" } });
    const asked = { ...draft, mapping: {} };
    const request = readRequest(asked, languageChosen ? language : undefined);
    look({ request, draft: asked, fresh: true });
  }

  function describe(changes: Partial<Draft>): void {
    const { description, language, ...state } = store.get();
    if (!description) return;
    const draft = { ...state.draft, ...changes };
    store.set({ draft, view: { at: "data", busy: true } });
    look({ request: describeRequest(description, draft, language), draft, fresh: false });
  }

  function chooseRules(choices: RuleChoices): void {
    const { description, draft, view } = store.get();
    const changed = { ...draft, rules: { ...draft.rules, ...choices } };
    // An answer under way may be about the day chosen before.
    const isSettled = view.at !== "data" || !view.busy;
    const isKnown = !description || (isSettled && isReadAsOf(description, changed));
    if (isKnown || isDayOutside(changed.rules.asOf)) store.set({ draft: changed });
    else describe({ rules: changed.rules });
  }

  async function segment(): Promise<void> {
    const { description, draft, language, view } = store.get();
    if (!description || view.at !== "data" || view.busy) return;
    store.set({ view: { at: "segmenting" } });
    const outcome = await ask(call(segmentRequest(description, draft, language)));
    store.set({
      view: outcome.ok
        ? { at: "done", summary: outcome.content }
        : { at: "data", busy: false, failure: outcome.failure },
    });
  }

  async function putRight(): Promise<void> {
    const { description, language, view } = store.get();
    if (!description || view.at !== "data" || view.busy) return;
    store.set({ view: { at: "puttingRight" } });
    const outcome = await ask(call(putRightRequest(description.sheet, language)));
    store.set({
      view: outcome.ok
        ? { at: "putRight", summary: outcome.content }
        : { at: "data", busy: false, failure: outcome.failure },
    });
  }

  async function undo(): Promise<void> {
    const { description, language, view } = store.get();
    const sheet = view.at === "done" ? view.summary.sheet : description?.sheet;
    if (sheet === undefined || !isQuiet(view)) return;
    store.set({ view: { at: "undoing" } });
    const outcome = await ask(call(undoRequest(sheet, language)));
    store.set({
      view: outcome.ok ? { at: "undone", summary: outcome.content } : { ...view, failure: outcome.failure },
    });
  }

  return {
    read: () => read(),
    chooseRows: (rows) => describe({ rows }),
    chooseColumn: (field, column) => describe({ mapping: { ...store.get().draft.mapping, [field]: column } }),
    confirm: (guess) => {
      const { description, draft } = store.get();
      if (!description) return;
      store.set({ draft: { ...draft, confirmed: [...draft.confirmed, guessKey(guess, description)] } });
    },
    chooseRules,
    segment,
    putRight,
    undo,
    retry: (failure) => {
      if (needsReading(failure)) return read();
      if (failure.step === "segment") return void segment();
      if (failure.step === "putRight") return void putRight();
      if (failure.step === "undo") return void undo();
      if (!refused || refused.fresh) return read();
      describe({ rows: refused.draft.rows, mapping: refused.draft.mapping });
    },
    speak: (language) => {
      store.set({ language, languageChosen: true });
      const { view } = store.get();
      // A failure comes in one language: it is asked for again, or had better go.
      if (view.at === "data") describe({});
      if (view.at === "done") store.set({ view: { at: "done", summary: view.summary } });
      if (view.at === "failed") read();
    },
  };
}

/** True for the views from which something may be begun. */
const isQuiet = (view: View): view is View & { at: "data" | "done" } =>
  view.at === "done" || (view.at === "data" && !view.busy);
