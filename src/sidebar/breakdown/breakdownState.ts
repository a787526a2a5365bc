import type { Breakdown } from "../../protocol/replies";
import type { BreakdownLabel } from "../../protocol/requests";
import type { CallFailure } from "../callFailure";

/** What the customers are broken down by, and how far that has come. */
export interface BreakdownState {
  /** The column as the sheet counts; null while none is chosen. */
  readonly column: number | null;
  readonly by: BreakdownLabel;
  readonly step: BreakdownStep;
}

/** `key` is what the counting was asked for; what is chosen now may be something else. */
export type BreakdownStep =
  | { readonly at: "idle" }
  | { readonly at: "counting" }
  | { readonly at: "counted" | "writing"; readonly key: string; readonly content: Breakdown }
  | { readonly at: "failed"; readonly failure: CallFailure };

export const NO_BREAKDOWN: BreakdownState = { column: null, by: "tier", step: { at: "idle" } };
