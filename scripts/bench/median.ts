/** The median of so many runs, in milliseconds. */
export function median(times: number, work: () => unknown): number {
  const taken = Array.from({ length: times }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return medianOf(taken);
}

/** The middle one, or the upper of the two. */
export const medianOf = (taken: readonly number[]): number =>
  [...taken].sort((one, other) => one - other)[taken.length >> 1]!;

export const print = (what: string, figure: string): void =>
  console.log(`  ${what.padEnd(46)} ${figure.padStart(12)}`);

export const ms = (milliseconds: number): string => `${milliseconds.toFixed(milliseconds < 10 ? 2 : 0)} ms`;
