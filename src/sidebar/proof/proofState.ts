import type { Proof } from "../../protocol/replies";
import type { Outcome } from "../callServer";

/** How the prediction did on orders that were hidden from it, as far as anybody has asked. */
export interface ProofState {
  /** She has opened the check: from then on it follows what she changes. */
  readonly asked: boolean;
  /** The last answer, and what it was asked for as `proofKey` spells it. */
  readonly answer: { readonly key: string; readonly outcome: Outcome<Proof> } | null;
}

export const NOT_PROVED: ProofState = { asked: false, answer: null };
