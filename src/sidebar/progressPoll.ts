import type { RunProgress } from "../protocol/progress";
import type { Outcome } from "./callServer";

const EVERY_MS = 1_000;

/**
 * Asks again and again how far a run is, one question at a time, and shows each answer; what gets lost is ignored.
 * Returns what ends it.
 */
export function pollProgress(
  ask: () => Promise<Outcome<RunProgress | null>>,
  show: (progress: RunProgress) => void,
): () => void {
  let isOver = false;
  let timer: ReturnType<typeof setTimeout>;
  const askLater = (): void => {
    timer = setTimeout(async () => {
      const outcome = await ask();
      if (isOver) return;
      if (outcome.ok && outcome.content) show(outcome.content);
      askLater();
    }, EVERY_MS);
  };
  askLater();
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}
