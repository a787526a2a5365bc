/** Who changes labels from one run to the next. */
export interface Moves {
  /** Customers whose label ranks before, or after, the one that they had. */
  readonly up: number;
  readonly down: number;
  /** Customers who had no label. */
  readonly added: number;
  readonly same: number;
  /** Changes between two labels, the most frequent first. */
  readonly pairs: readonly MovedPair[];
}

export interface MovedPair {
  readonly from: string;
  readonly to: string;
  readonly customers: number;
}

/**
 * Compares what customers had with what they would have. `ranked` has the labels from the best down; a label that is not
 * in it has no rank, so that a change to or from it goes neither up nor down.
 */
export function movesBetween(
  before: readonly string[],
  after: readonly string[],
  ranked: readonly string[],
): Moves {
  const rank = new Map(ranked.map((label, i) => [label, i]));
  const counts = { up: 0, down: 0, added: 0, same: 0 };
  const pairs = new Map<string, Map<string, number>>();
  after.forEach((to, i) => {
    const from = before[i] ?? "";
    if (from === to) {
      if (to !== "") counts.same++;
      return;
    }
    if (from === "") {
      counts.added++;
      return;
    }
    const way = (rank.get(to) ?? Number.NaN) - (rank.get(from) ?? Number.NaN);
    if (way < 0) counts.up++;
    if (way > 0) counts.down++;
    const fromHere = pairs.get(from) ?? new Map<string, number>();
    fromHere.set(to, (fromHere.get(to) ?? 0) + 1);
    pairs.set(from, fromHere);
  });
  const listed = [...pairs].flatMap(([from, tos]) =>
    [...tos].map(([to, customers]): MovedPair => ({ from, to, customers })),
  );
  return { ...counts, pairs: listed.sort((a, b) => b.customers - a.customers) };
}
