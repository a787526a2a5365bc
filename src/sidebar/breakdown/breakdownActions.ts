import type { BreakdownLabel } from "../../protocol/requests";
import type { CallServer } from "../callServer";
import type { Store } from "../state";
import { breakdownKey, breakdownRequest } from "./breakdownRequest";
import type { BreakdownState } from "./breakdownState";

/** All that the person can do with a breakdown. */
export interface BreakdownActions {
  readonly chooseColumn: (column: number | null) => void;
  readonly chooseLabel: (by: BreakdownLabel) => void;
  /** Counts by what is chosen now. */
  readonly count: () => void;
  /** Writes it into a sheet, by what is chosen now. */
  readonly write: () => void;
}

/** What each of them does to the state, by way of the server. */
export function createBreakdownActions(store: Store, call: CallServer): BreakdownActions {
  const set = (changes: Partial<BreakdownState>): void =>
    store.set({ breakdown: { ...store.get().breakdown, ...changes } });

  async function ask(write: boolean): Promise<void> {
    const request = breakdownRequest(store.get());
    if (!request) return set({ step: { at: "idle" } });
    const key = breakdownKey(request);
    const { step } = store.get().breakdown;
    const asking: BreakdownState["step"] =
      write && "content" in step
        ? { at: "writing", key: step.key, content: step.content }
        : { at: "counting" };
    set({ step: asking });
    const outcome = await call({ ...request, write });
    // She may have chosen another column meanwhile: that has its own answer to come.
    if (store.get().breakdown.step !== asking) return;
    set({
      step: outcome.ok
        ? { at: "counted", key, content: outcome.content }
        : { at: "failed", failure: outcome.failure },
    });
  }

  function choose(changes: Partial<BreakdownState>): void {
    // A sheet is being written: what is chosen meanwhile would hide how that ends.
    if (store.get().breakdown.step.at === "writing") return;
    set(changes);
    void ask(false);
  }

  return {
    chooseColumn: (column) => choose({ column }),
    chooseLabel: (by) => choose({ by }),
    count: () => void ask(false),
    write: () => {
      if (store.get().breakdown.step.at === "counted") void ask(true);
    },
  };
}
