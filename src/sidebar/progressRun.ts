import type { RunProgress } from "../protocol/progress";
import type { Answers } from "../protocol/replies";
import type { CallServer, Outcome, RequestTo } from "./callServer";
import { pollProgress } from "./progressPoll";
import type { Store } from "./state";

/** A segmentation under way, as the page knows it. */
export interface RunUnderWay {
  readonly id: string;
  /** Null until the run has said something. */
  readonly progress: RunProgress | null;
  /** `unheard`: the run could not be told, and goes on. */
  readonly stop: "no" | "asked" | "unheard";
}

/** A run under a name of its own: 128 random bits. */
export function newRun(): RunUnderWay {
  const words = crypto.getRandomValues(new Uint32Array(4));
  const id = Array.from(words, (word) => word.toString(16).padStart(8, "0")).join("");
  return { id, progress: null, stop: "no" };
}

/** Segments, and shows how far the run is for as long as it lasts. */
export interface RunControl {
  readonly segment: (request: RequestTo<"segment">) => Promise<Outcome<Answers["segment"]>>;
  /** Asks the run that is under way to stop; what comes of it is the answer to the segmentation itself. */
  readonly cancel: () => Promise<void>;
}

/** The run that the page shows, followed and stopped by way of the server. */
export function runControl(store: Store, call: CallServer): RunControl {
  const underWay = (): RunUnderWay | undefined => {
    const { view } = store.get();
    return view.at === "segmenting" ? view.run : undefined;
  };
  /** Only while that run is still shown: its answer may have come first. */
  const change = (id: string, changes: Partial<RunUnderWay>): void => {
    const run = underWay();
    if (run?.id === id) store.set({ view: { at: "segmenting", run: { ...run, ...changes } } });
  };
  return {
    segment: async (request) => {
      const run = newRun();
      const { language } = request;
      store.set({ view: { at: "segmenting", run } });
      const stopPolling = pollProgress(
        () => call({ do: "progress", language, run: run.id }),
        (progress) => change(run.id, { progress }),
      );
      const outcome = await call({ ...request, run: run.id });
      stopPolling();
      return outcome;
    },
    cancel: async () => {
      const run = underWay();
      if (!run || run.stop === "asked") return;
      change(run.id, { stop: "asked" });
      const outcome = await call({ do: "cancel", language: store.get().language, run: run.id });
      if (!outcome.ok || !outcome.content.heard) change(run.id, { stop: "unheard" });
    },
  };
}
