import type { CallServer, RequestTo } from "../callServer";
import type { FunctionName } from "../functionHelp/functionGroups";
import type { Store } from "../state";
import type { FunctionsState, FunctionsView, InsertStep, KeepStep } from "./functionsState";

/** All that the person can do with functions. */
export interface FunctionActions {
  /** Goes to the functions, or back to the segmentation. */
  readonly open: (open: boolean) => void;
  readonly search: (text: string) => void;
  readonly list: () => void;
  /** Shows a function, and looks where it would go on the sheet that is open now. */
  readonly choose: (name: FunctionName) => void;
  readonly insert: () => void;
  readonly showKeeping: () => void;
  readonly keep: (of: RequestTo<"keepValues">["of"]) => void;
  readonly bringBack: () => void;
}

/** What each of them does to the state, by way of the server. */
export function createFunctionActions(store: Store, call: CallServer): FunctionActions {
  const set = (changes: Partial<FunctionsState>): void =>
    store.set({ functions: { ...store.get().functions, ...changes } });
  const show = (view: FunctionsView): void => set({ view });
  const view = (): FunctionsView => store.get().functions.view;

  /** An answer belongs to the view it was asked from; she may have gone on. */
  function answerTo(asked: FunctionsView, answer: FunctionsView): void {
    if (view() === asked) show(answer);
  }

  async function choose(name: FunctionName): Promise<void> {
    const asked: FunctionsView = { at: "function", name, step: { at: "looking" } };
    show(asked);
    const outcome = await call({ do: "functionPlace", language: store.get().language, name });
    const step: InsertStep = outcome.ok
      ? { at: "ready", place: outcome.content }
      : { at: "failed", failure: outcome.failure };
    answerTo(asked, { ...asked, step });
  }

  async function insert(): Promise<void> {
    const before = view();
    if (before.at !== "function" || before.step.at !== "ready") return;
    const { name, step } = before;
    const asked: FunctionsView = { at: "function", name, step: { at: "inserting", place: step.place } };
    show(asked);
    const { sheet } = step.place;
    const outcome = await call({ do: "insertFunction", language: store.get().language, sheet, name });
    const next: InsertStep = outcome.ok
      ? { at: "inserted", inserted: outcome.content }
      : { at: "failed", failure: outcome.failure };
    answerTo(asked, { ...asked, step: next });
  }

  async function work(answer: () => Promise<KeepStep>): Promise<void> {
    const before = view();
    if (before.at !== "keep" || before.step.at === "working") return;
    const asked: FunctionsView = { at: "keep", step: { at: "working" } };
    show(asked);
    answerTo(asked, { at: "keep", step: await answer() });
  }

  const keep = (of: RequestTo<"keepValues">["of"]): Promise<void> =>
    work(async () => {
      const outcome = await call({ do: "keepValues", language: store.get().language, of });
      return outcome.ok ? { at: "kept", kept: outcome.content } : { at: "failed", failure: outcome.failure };
    });

  const bringBack = (): Promise<void> => {
    const before = view();
    const kept = before.at === "keep" && before.step.at === "kept" ? before.step.kept : undefined;
    return work(async () => {
      const sheet = kept ? { sheet: kept.sheet } : {};
      const outcome = await call({ do: "undoKeepValues", language: store.get().language, ...sheet });
      return outcome.ok ? { at: "back", back: outcome.content } : { at: "failed", failure: outcome.failure };
    });
  };

  return {
    open: (open) => set({ open }),
    search: (search) => set({ search }),
    list: () => show({ at: "list" }),
    choose: (name) => void choose(name),
    insert: () => void insert(),
    showKeeping: () => show({ at: "keep", step: { at: "ready" } }),
    keep: (of) => void keep(of),
    bringBack: () => void bringBack(),
  };
}
