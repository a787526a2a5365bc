/** Draws that are the same on every machine for the same seed. */
export interface Random {
  /** At least 0, below 1. */
  unit(): number;
  /** A whole number from 0 to n - 1. */
  below(n: number): number;
  pick<T>(items: readonly T[]): T;
  exponential(mean: number): number;
}

/** Mulberry32: 32 bits of state, enough for a sample sheet. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const unit = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number) => Math.floor(unit() * n);
  return {
    unit,
    below,
    pick: (items) => items[below(items.length)]!,
    exponential: (mean) => -mean * Math.log(1 - unit()),
  };
}
