import type { RunProgress, RunStep } from "../protocol/progress";
import type { Phrase } from "./wording";
import type { Words } from "./words";

/** Each step in words, and how far a run is when the step begins: a guess at what large tables take. */
const STEPS = {
  reading: { phrase: "stepReading", from: 0 },
  scoring: { phrase: "stepScoring", from: 0.15 },
  checking: { phrase: "stepChecking", from: 0.25 },
  saving: { phrase: "stepSaving", from: 0.3 },
  writing: { phrase: "stepWriting", from: 0.5 },
  verifying: { phrase: "stepVerifying", from: 0.85 },
  finishing: { phrase: "stepFinishing", from: 0.97 },
} as const satisfies Readonly<Record<RunStep, { readonly phrase: Phrase; readonly from: number }>>;

const STARTS: readonly number[] = Object.values(STEPS).map(({ from }) => from);

/** How much of a run is behind it, between 0 and 1. */
export function progressShare({ step, rows }: RunProgress): number {
  const { from } = STEPS[step];
  const next = STARTS.find((start) => start > from) ?? 1;
  return rows && rows.of > 0 ? from + ((next - from) * rows.done) / rows.of : from;
}

/** What a run is at, with the rows where some are behind it. */
export function progressText({ step, rows }: RunProgress, words: Words): string {
  const text = words.say(STEPS[step].phrase);
  return rows && rows.done > 0 ? words.say("stepRows", { step: text, done: rows.done, rows: rows.of }) : text;
}
