import { RUN_STEPS, type RunProgress, type RunStep } from "../protocol/progress";
import { Failure } from "./failure";
import { linesOf } from "./progress";

/** Follows a run from step to step: says how far it is, and ends it where the person or the clock wants that. */
export interface RunWatch {
  /**
   * The run has come to a step, and within it so far through the rows. Throws `cancelled` or `tooLong` at steps that
   * can be stopped: whoever calls has nothing half done, or puts it back.
   */
  readonly at: (step: RunStep, rows?: NonNullable<RunProgress["rows"]>) => void;
  /** From now on the run is followed, and no longer ended: it writes to more than one sheet, which belong together. */
  readonly passNoReturn: () => void;
  /** Reads the sheet; the time it takes is the scale for all that is still to do. */
  readonly timeReading: <Found extends ReadSheet>(read: () => Found) => Found;
}

interface ReadSheet {
  readonly everything: readonly unknown[];
}

/**
 * What each step takes, in readings of the whole sheet, until its own blocks of rows tell better: nobody says how fast
 * Google is today. Each stop is a call, so there are only those that save her something; after the last write it is too
 * late.
 */
const STEPS: Readonly<Record<RunStep, { readonly readings: number; readonly canStop: boolean }>> = {
  reading: { readings: 1, canStop: false },
  scoring: { readings: 0, canStop: true },
  checking: { readings: 0, canStop: false },
  saving: { readings: 2, canStop: true },
  writing: { readings: 3, canStop: true },
  verifying: { readings: 1, canStop: false },
  finishing: { readings: 0, canStop: false },
};

/** Google ends everything after six minutes; the last of them is for putting back. */
const LIMIT_MS = 5 * 60_000;
/** How often a line is written, and asked for: each is a call. */
const EVERY_MS = 1_000;
/** A table as small as this is done before more than two lines could be read. */
const FEW_ROWS = 2_000;

/** Watches over the run of this id, from now on. */
export function watchRun(run: string | undefined): RunWatch {
  const lines = linesOf(run);
  const startedAt = Date.now();
  let readingMs = 0;
  let sheetRows = Number.POSITIVE_INFINITY;
  let told = 0;
  let toldAt = startedAt;
  let askedAt = startedAt;
  let blocksBeganAt = startedAt;
  let isPastReturn = false;

  const tell = (progress: RunProgress, now: number): void => {
    const isFew = sheetRows < FEW_ROWS && (told > 1 || progress.step !== "writing");
    // Working out may take long and has no moment of its own to say so later.
    const isTooSoon = now - toldAt < EVERY_MS && progress.step !== "scoring";
    if (told > 0 && (isFew || isTooSoon)) return;
    lines.tell(progress);
    told++;
    toldAt = now;
  };

  const isStopWanted = (now: number): boolean => {
    if (now - askedAt < EVERY_MS) return false;
    askedAt = now;
    return lines.isStopWanted();
  };

  const restMs = ({ step, rows }: RunProgress, now: number): number => {
    const later = RUN_STEPS.slice(RUN_STEPS.indexOf(step) + 1);
    const readings = later.reduce((sum, each) => sum + STEPS[each].readings, 0);
    const own =
      rows && rows.done > 0
        ? ((now - blocksBeganAt) * (rows.of - rows.done)) / rows.done
        : STEPS[step].readings * readingMs;
    return own + readings * readingMs;
  };

  return {
    at: (step, rows) => {
      const now = Date.now();
      if (rows?.done === 0) blocksBeganAt = now;
      const progress = { step, rows: rows ?? null };
      if (STEPS[step].canStop && !isPastReturn) {
        if (isStopWanted(now)) throw new Failure("cancelled");
        const wholeMs = now - startedAt + restMs(progress, now);
        if (wholeMs > LIMIT_MS) throw new Failure("tooLong", { minutes: Math.ceil(wholeMs / 60_000) });
      }
      tell(progress, now);
    },
    passNoReturn: () => {
      isPastReturn = true;
    },
    timeReading: (read) => {
      const beganAt = Date.now();
      const found = read();
      readingMs = Date.now() - beganAt;
      sheetRows = found.everything.length;
      return found;
    },
  };
}

/** True for an end that a watch brought about. */
export const isStopped = (error: unknown): error is Failure =>
  error instanceof Failure && (error.code === "cancelled" || error.code === "tooLong");
