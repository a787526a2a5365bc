import type { CallServer } from "../callServer";
import { isStep, type StepName, type Store } from "../state";
import type { SharingState } from "./sharingState";

/** All that the person can do about what is shared. */
export interface SharingActions {
  readonly saveName: (name: string) => void;
  /** Makes the sheet about the tiers of a sheet, or brings it up to date. */
  readonly tell: (sheet: string) => void;
  /** Lets go of what was chosen for the sheet, and reads it again. */
  readonly forget: () => void;
}

/** What each of them does to the state, by way of the server. */
export function createSharingActions(
  store: Store,
  call: CallServer,
  read: (step: StepName) => void,
): SharingActions {
  const set = (changes: Partial<SharingState>): void =>
    store.set({ sharing: { ...store.get().sharing, ...changes } });

  async function saveName(typed: string): Promise<void> {
    const name = typed.trim();
    set({ name, nameFailed: false });
    const outcome = await call({ do: "saveName", language: store.get().language, name });
    // She may have typed another meanwhile.
    if (!outcome.ok && store.get().sharing.name === name) set({ nameFailed: true });
  }

  async function tell(sheet: string): Promise<void> {
    const { language, sharing } = store.get();
    if (sharing.about.at === "working") return;
    set({ about: { at: "working" } });
    const outcome = await call({ do: "about", language, sheet });
    set({
      about: outcome.ok
        ? { at: "made", summary: outcome.content }
        : { at: "failed", failure: outcome.failure },
    });
  }

  async function forget(): Promise<void> {
    const { description, language, view } = store.get();
    if (!description || !isStep(view) || view.busy) return;
    store.set({ view: { at: view.at, busy: true } });
    const outcome = await call({ do: "forgetChoices", language, sheet: description.sheet });
    if (outcome.ok) read(view.at);
    else store.set({ view: { at: view.at, busy: false, failure: outcome.failure } });
  }

  return {
    saveName: (name) => void saveName(name),
    tell: (sheet) => void tell(sheet),
    forget: () => void forget(),
  };
}
