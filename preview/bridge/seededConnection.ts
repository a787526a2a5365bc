import type { RunnerOptions } from "./client";

/**
 * A connection that runs and delivers the calls under way in an order drawn from a seed, as calls at Google may finish in
 * any order (docs/platform.md, 2.5). Every call waits at least one turn of the event loop.
 */
export function seededConnection(
  answer: (functionName: string, argumentsJson: string) => string,
  seed: number,
): RunnerOptions["send"] {
  const under: (() => void)[] = [];
  const random = mulberry32(seed);
  return (functionName, argumentsJson) =>
    new Promise((resolve, reject) => {
      under.push(() => {
        try {
          resolve(answer(functionName, argumentsJson));
        } catch (error) {
          reject(error);
        }
      });
      setImmediate(() => {
        const [finish] = under.splice(Math.floor(random() * under.length), 1);
        finish!();
      });
    });
}

/** A small generator with 32 bits of state, good enough to shuffle with. */
function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
