import type { Language } from "../core/vocabulary";
import type {
  ColumnValues,
  Description,
  PutRightSummary,
  SegmentSummary,
  TableValues,
  UndoSummary,
} from "../protocol/replies";
import { type BreakdownState, NO_BREAKDOWN } from "./breakdown/breakdownState";
import type { CallFailure } from "./callFailure";
import type { RequestTo } from "./callServer";
import { type Draft, UNTOUCHED } from "./draft";
import { FUNCTIONS_CLOSED, type FunctionsState } from "./functions/functionsState";
import type { PresetIn } from "./presets/readPreset";
import type { RunUnderWay } from "./progressRun";
import { NOT_PROVED, type ProofState } from "./proof/proofState";
import { NOTHING_SHARED, type SharingState } from "./sharing/sharingState";

/** The steps before a run, which can be left and come back to at any time. */
export const STEPS = ["data", "rules", "preview"] as const;
export type StepName = (typeof STEPS)[number];

/** All that the sidebar knows; the page is drawn from it and from nothing else. */
export interface State {
  readonly language: Language;
  /** True once the person has taken the language into her own hands. */
  readonly languageChosen: boolean;
  readonly draft: Draft;
  /** The table as it was last read. */
  readonly description: Description | null;
  /** What the preview is worked out from, and what it was asked for as `valuesKey` spells it. */
  readonly values: { readonly key: string; readonly content: TableValues } | null;
  readonly proof: ProofState;
  /** What a column shows, where rows are chosen by it. */
  readonly texts: { readonly column: number; readonly content: ColumnValues } | null;
  /** The last run of this sidebar, until it is undone. */
  readonly lastRun: SegmentSummary | null;
  /** What that run was asked for. */
  readonly lastRequest: RequestTo<"segment"> | null;
  readonly breakdown: BreakdownState;
  readonly view: View;
  /** The preset that she has put in last, until she leaves the step. */
  readonly preset: PresetIn | null;
  /** The other page, which keeps its place while it is not shown. */
  readonly functions: FunctionsState;
  readonly sharing: SharingState;
  /** The call under way takes longer than usual. */
  readonly slow: boolean;
}

/** Where she is. A failure stands beside what she was looking at, where there is anything to look at. */
export type View =
  | { readonly at: "reading" }
  | { readonly at: "failed"; readonly failure: CallFailure }
  | StepView
  | { readonly at: "segmenting"; readonly run: RunUnderWay }
  | { readonly at: "done"; readonly summary: SegmentSummary; readonly failure?: CallFailure }
  | { readonly at: "puttingRight" }
  | { readonly at: "putRight"; readonly summary: PutRightSummary }
  | { readonly at: "undoing" }
  | { readonly at: "undone"; readonly summary: UndoSummary };

/** One of the steps before a run; `busy` while the table is being read again. */
export interface StepView {
  readonly at: StepName;
  readonly busy: boolean;
  readonly failure?: CallFailure;
}

export const isStep = (view: View): view is StepView => (STEPS as readonly string[]).includes(view.at);

/** Before anything was read. */
export const begin = (language: Language): State => ({
  language,
  languageChosen: false,
  draft: UNTOUCHED,
  description: null,
  values: null,
  proof: NOT_PROVED,
  texts: null,
  lastRun: null,
  lastRequest: null,
  breakdown: NO_BREAKDOWN,
  view: { at: "reading" },
  preset: null,
  functions: FUNCTIONS_CLOSED,
  sharing: NOTHING_SHARED,
  slow: false,
});

export interface Store {
  readonly get: () => State;
  readonly set: (changes: Partial<State>) => void;
}

/** Keeps the state and tells of every change. */
export function createStore(initial: State, changed: (now: State) => void): Store {
  let state = initial;
  return {
    get: () => state,
    set: (changes) => {
      state = { ...state, ...changes };
      changed(state);
    },
  };
}
