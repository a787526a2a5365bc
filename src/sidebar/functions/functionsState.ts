import type { FormulasBack, FunctionPlace, InsertedFunction, KeptValues } from "../../protocol/replies";
import type { CallFailure } from "../callFailure";
import type { FunctionName } from "../functionHelp/functionGroups";

/** The page of functions: whether it is shown, and what it shows. */
export interface FunctionsState {
  readonly open: boolean;
  readonly search: string;
  readonly view: FunctionsView;
}

export type FunctionsView =
  | { readonly at: "list" }
  | { readonly at: "function"; readonly name: FunctionName; readonly step: InsertStep }
  | { readonly at: "keep"; readonly step: KeepStep };

/** How far the insertion of a function has come. */
export type InsertStep =
  | { readonly at: "looking" }
  | { readonly at: "ready" | "inserting"; readonly place: FunctionPlace }
  | { readonly at: "inserted"; readonly inserted: InsertedFunction }
  | { readonly at: "failed"; readonly failure: CallFailure };

/** How far results are kept as values, or their formulas brought back. */
export type KeepStep =
  | { readonly at: "ready" | "working" }
  | { readonly at: "kept"; readonly kept: KeptValues }
  | { readonly at: "back"; readonly back: FormulasBack }
  | { readonly at: "failed"; readonly failure: CallFailure };

export const FUNCTIONS_CLOSED: FunctionsState = { open: false, search: "", view: { at: "list" } };

/** Changes when the person is led to another view, and to no other time. */
export const functionsPlace = ({ view }: FunctionsState): string =>
  view.at === "function" ? view.name : view.at;
