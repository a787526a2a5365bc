/**
 * Numbers that look random, evenly spread over [0, 1), and are the same for the same whole-number seed everywhere.
 *
 * The generator "mulberry32" of T. Ettinger (2017, public domain): 32 bits of state, which is plenty for choosing starts.
 */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
