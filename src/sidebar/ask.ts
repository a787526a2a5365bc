import type { Store } from "./state";

const SLOW_AFTER_MS = 8000;

/** Waits for an answer, and lets the page say so where it takes longer than usual. */
export const createAsk =
  (store: Store) =>
  async <Answer>(answer: Promise<Answer>): Promise<Answer> => {
    store.set({ slow: false });
    const timer = setTimeout(() => store.set({ slow: true }), SLOW_AFTER_MS);
    const result = await answer;
    clearTimeout(timer);
    return result;
  };

export type Ask = ReturnType<typeof createAsk>;
