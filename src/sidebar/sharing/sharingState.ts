import type { AboutSummary } from "../../protocol/sharing";
import type { CallFailure } from "../callFailure";
import type { State } from "../state";

/** What the sidebar knows of what is shared, beyond what it reads with the table. */
export interface SharingState {
  /** The name that she has typed here; null until then. */
  readonly name: string | null;
  readonly nameFailed: boolean;
  readonly about: AboutStep;
}

/** How far the sheet about the tiers has come. */
export type AboutStep =
  | { readonly at: "ready" | "working" }
  | { readonly at: "made"; readonly summary: AboutSummary }
  | { readonly at: "failed"; readonly failure: CallFailure };

export const NOTHING_SHARED: SharingState = { name: null, nameFailed: false, about: { at: "ready" } };

/** The name shown to teammates; blank where she has given none. */
export const shownName = ({ sharing, description }: Pick<State, "sharing" | "description">): string =>
  sharing.name ?? description?.name ?? "";
