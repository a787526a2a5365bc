/** What a segmentation goes through, in this order. */
export const RUN_STEPS = [
  "reading",
  "scoring",
  "checking",
  "saving",
  "writing",
  "verifying",
  "finishing",
] as const;
export type RunStep = (typeof RUN_STEPS)[number];

/** How far a run has come. */
export interface RunProgress {
  readonly step: RunStep;
  /** Where the step goes through the rows block by block; null elsewhere. */
  readonly rows: { readonly done: number; readonly of: number } | null;
}
