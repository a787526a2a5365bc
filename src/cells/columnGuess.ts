import type { Wording } from "../core/vocabulary";

/** How far a guess can be trusted: by its header and content, by one of them, or only because nothing else fits. */
export const CONFIDENCES = ["sure", "likely", "possible"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export interface ColumnGuess {
  readonly column: number;
  readonly confidence: Confidence;
  readonly reason: Wording;
}
