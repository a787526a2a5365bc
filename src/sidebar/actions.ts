import type { Field, TableKind } from "../core/fields";
import type { Language } from "../core/vocabulary";
import type { FieldGuess } from "../protocol/replies";
import { createAsk } from "./ask";
import { type BreakdownActions, createBreakdownActions } from "./breakdown/breakdownActions";
import { type CallFailure, needsReading } from "./callFailure";
import type { CallServer } from "./callServer";
import { isDayOutside } from "./days";
import { type Draft, type RowChoice, type RuleChoices, selectedPart } from "./draft";
import { guessKey } from "./fieldColumns";
import { createFunctionActions, type FunctionActions } from "./functions/functionActions";
import { type GridDraft, regionsOf } from "./gridChoices";
import { isReadAsOf } from "./outlook";
import { readPreset } from "./presets/readPreset";
import { createProofReader } from "./proof/proofReader";
import { columnValuesRequest, showSheetRequest } from "./requests";
import { createRuns, type Runs } from "./runs";
import { createSharingActions, type SharingActions } from "./sharing/sharingActions";
import { isStep, type StepName, type Store } from "./state";
import { createTableReader } from "./tableReader";
import { createValuesReader } from "./valuesReader";

/** All that the person can do. */
export interface Actions extends Runs {
  /** Reads what is open and selected now, and goes to a step of it; without one, to the data. */
  readonly read: (step?: StepName) => void;
  readonly go: (step: StepName) => void;
  /** Back to what the last run wrote. */
  readonly showLastRun: () => void;
  /** Brings a sheet that a run has written to to the front. */
  readonly showSheet: (sheet: string) => void;
  /** Has the prediction checked on orders that are hidden from it. */
  readonly prove: () => void;
  readonly chooseRows: (rows: RowChoice) => void;
  /** The column by whose texts rows are chosen. */
  readonly chooseWhereColumn: (column: number) => void;
  readonly chooseWhereValues: (values: readonly string[]) => void;
  readonly chooseKind: (kind: TableKind) => void;
  readonly chooseCurrency: (currency: string) => void;
  readonly chooseColumn: (field: Field, column: number | null) => void;
  /** Calls a doubtful guess right. */
  readonly confirm: (guess: FieldGuess) => void;
  readonly chooseRules: (choices: RuleChoices) => void;
  /** Segments by a grid of her own. */
  readonly chooseGrid: (grid: GridDraft) => void;
  /** Puts the rules of a preset in the place of all others, or tells what is wrong with it. */
  readonly takePreset: (text: string) => void;
  /** Takes the rules back to those that the document keeps. */
  readonly resetRules: () => void;
  readonly retry: (failure: CallFailure) => void;
  readonly speak: (language: Language) => void;
  readonly breakdown: BreakdownActions;
  readonly functions: FunctionActions;
  readonly sharing: SharingActions;
}

/** What each action does to the state, by way of the server. */
export function createActions(store: Store, call: CallServer): Actions {
  const ask = createAsk(store);
  const seeValues = createValuesReader(store, call, ask);
  const proof = createProofReader(store, call);
  const see = (): void => {
    seeValues();
    proof.see();
  };
  const { read, describe, retry } = createTableReader(store, call, ask, see);
  const runs = createRuns(store, call, ask);
  const sharing = createSharingActions(store, call, read);

  function go(step: StepName): void {
    const { view } = store.get();
    // Anything may have changed in the sheet since the run, not least by it.
    if (isStep(view)) {
      // What failed belongs to the step that is left, unless nobody knows how it ended.
      const { busy, failure } = view;
      const isOpen = failure !== undefined && needsReading(failure);
      store.set({ view: isOpen ? { ...view, at: step } : { at: step, busy }, preset: null });
      see();
    } else read(step);
  }

  function chooseRows(rows: RowChoice): void {
    const { description, draft } = store.get();
    if (!description) return;
    // By a text, there is nothing to ask for until one is chosen.
    if (rows === "where") store.set({ draft: { ...draft, rows, where: null } });
    else {
      const now = selectedPart(description);
      describe({ rows, where: null, ...(rows === "selected" && now.length > 0 ? { spans: now } : {}) });
    }
  }

  async function chooseWhereColumn(column: number): Promise<void> {
    const { description, draft, language } = store.get();
    if (!description) return;
    store.set({ draft: { ...draft, where: { column, values: [] } }, texts: null });
    const outcome = await ask(call(columnValuesRequest(description, draft, column, language)));
    const { draft: now, view } = store.get();
    if (now.where?.column !== column) return;
    if (outcome.ok) store.set({ texts: { column, content: outcome.content } });
    else if (isStep(view)) store.set({ view: { ...view, failure: outcome.failure } });
  }

  function chooseWhereValues(values: readonly string[]): void {
    const { draft } = store.get();
    if (!draft.where) return;
    const where = { ...draft.where, values };
    if (values.length === 0) store.set({ draft: { ...draft, where } });
    else describe({ where });
  }

  async function showSheet(sheet: string): Promise<void> {
    const { language, view } = store.get();
    if (view.at !== "done") return;
    store.set({ view: { at: "done", summary: view.summary } });
    const outcome = await call(showSheetRequest(sheet, language));
    const { view: now } = store.get();
    if (!outcome.ok && now.at === "done") store.set({ view: { ...now, failure: outcome.failure } });
  }

  function setRules(rules: RuleChoices, more: Partial<Draft> = {}): void {
    const { description, draft, view } = store.get();
    const changed = { ...draft, ...more, rules };
    // An answer under way may be about the day chosen before.
    const isSettled = !isStep(view) || !view.busy;
    const isKnown = !description || (isSettled && isReadAsOf(description, changed));
    if (isKnown || isDayOutside(rules.asOf)) {
      store.set({ draft: changed });
      see();
    } else describe({ ...more, rules });
  }

  return {
    ...runs,
    read: (step) => read(step),
    go,
    showLastRun: () => {
      const { lastRun, view } = store.get();
      if (lastRun && isStep(view) && !view.busy) store.set({ view: { at: "done", summary: lastRun } });
    },
    showSheet: (sheet) => void showSheet(sheet),
    prove: proof.prove,
    chooseRows,
    chooseWhereColumn: (column) => void chooseWhereColumn(column),
    chooseWhereValues,
    // Another kind has other fields.
    chooseKind: (kind) => describe({ kind, mapping: {}, currency: null, remembered: false }),
    chooseCurrency: (currency) => describe({ currency, remembered: false }),
    chooseColumn: (field, column) =>
      describe({ mapping: { ...store.get().draft.mapping, [field]: column }, remembered: false }),
    confirm: (guess) => {
      const { description, draft } = store.get();
      if (!description) return;
      store.set({ draft: { ...draft, confirmed: [...draft.confirmed, guessKey(guess, description)] } });
    },
    chooseRules: (choices) => setRules({ ...store.get().draft.rules, ...choices }),
    chooseGrid: (grid) => setRules({ ...store.get().draft.rules, scheme: regionsOf(grid) }, { grid }),
    takePreset: (text) => {
      const preset = readPreset(text);
      if (!preset.ok) return store.set({ preset });
      const rules = { ...store.get().draft.rules, ...preset.rules };
      setRules(rules);
      store.set({ preset: { ok: true, rules } });
    },
    resetRules: () => setRules({}),
    retry: (failure) => {
      if (needsReading(failure)) return read();
      switch (failure.step) {
        case "segment":
        case "putRight":
        case "undo":
          return runs[failure.step]();
        case "values": {
          const { view } = store.get();
          if (isStep(view)) store.set({ view: { at: view.at, busy: view.busy } });
          return seeValues();
        }
        case "columnValues": {
          const { draft } = store.get();
          return draft.where ? void chooseWhereColumn(draft.where.column) : undefined;
        }
        case "showSheet": {
          const { view } = store.get();
          return view.at === "done" ? void showSheet(view.summary.sheet) : undefined;
        }
        case "describe":
          return retry();
        case "forgetChoices":
          return sharing.forget();
      }
    },
    speak: (language) => {
      store.set({ language, languageChosen: true });
      const { view } = store.get();
      // A failure comes in one language: it is asked for again, or had better go.
      if (isStep(view)) describe({});
      if (view.at === "done") store.set({ view: { at: "done", summary: view.summary } });
      if (view.at === "failed") read();
    },
    breakdown: createBreakdownActions(store, call),
    functions: createFunctionActions(store, call),
    sharing,
  };
}
