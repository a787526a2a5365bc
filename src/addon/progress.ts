import type { RunProgress } from "../protocol/progress";

/** What a run says of itself, and what it is told: lines in the document's cache, which everybody in it can read. */
export interface RunLines {
  readonly tell: (progress: RunProgress) => void;
  readonly isStopWanted: () => boolean;
}

/** Longer than any run can last. */
const LIFE_SECONDS = 600;

/** Null outside a document: then nobody can follow a run, and it works all the same. */
const cache = (): GoogleAppsScript.Cache.Cache | null => CacheService.getDocumentCache();

const progressKey = (run: string): string => `tierline.progress.${run}`;
const stopKey = (run: string): string => `tierline.stop.${run}`;

/** How far a run has come; null where it has left no line. */
export function readProgress(run: string): RunProgress | null {
  const line = cache()?.get(progressKey(run));
  return line ? JSON.parse(line) : null;
}

/** Asks a run to stop at the next moment at which it can; false where it can't be reached. */
export function askToStop(run: string): boolean {
  const lines = cache();
  lines?.put(stopKey(run), "1", LIFE_SECONDS);
  return lines !== null;
}

/** The lines of a run; without an id it says nothing, hears nothing, and makes no call. */
export function linesOf(run: string | undefined): RunLines {
  const lines = run === undefined ? null : cache();
  if (run === undefined || !lines) return { tell: () => {}, isStopWanted: () => false };
  return {
    tell: (progress) => orElse(() => lines.put(progressKey(run), JSON.stringify(progress), LIFE_SECONDS)),
    isStopWanted: () => orElse(() => lines.get(stopKey(run)) !== null) ?? false,
  };
}

/** A cache that fails must never end a run. */
function orElse<Result>(ask: () => Result): Result | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
