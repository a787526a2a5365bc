import { quantileSorted } from "../numerics/quantile";

/**
 * How far a part of the rows is from all of them in one column, in standard deviations of all rows. 0.2 is small, 0.8 large:
 * J. Cohen (1988), "Statistical Power Analysis for the Behavioral Sciences", section 2.2.
 */
export const SMALL_EFFECT = 0.2;

/** What is typical of a part of the rows in a column of numbers; NaN where the part has none. */
export interface NumberTrait {
  readonly mean: number;
  readonly median: number;
  readonly effect: number;
}

/** What is typical of a part of the rows in a column of words. */
export interface WordTrait {
  /** The most common word; of equally common ones, the one of the lowest number. */
  readonly word: number;
  readonly share: number;
  /** Its share in all rows. */
  readonly overallShare: number;
  readonly effect: number;
}

/** What is typical of each part in a column of numbers, by part. NaN is no value. */
export function numberTraits(
  values: ArrayLike<number>,
  partOfRow: ArrayLike<number>,
  parts: number,
): { overallMean: number; traits: readonly NumberTrait[] } {
  const all = sortedParts(values, partOfRow, parts);
  const sorted = Float64Array.from(values)
    .filter((value) => !Number.isNaN(value))
    .sort();
  const overallMean = meanOf(sorted);
  const deviation = Math.sqrt(meanOf(sorted.map((value) => (value - overallMean) ** 2).sort()));
  return {
    overallMean,
    traits: all.map((part) => {
      const mean = meanOf(part);
      const effect = deviation > 0 ? (mean - overallMean) / deviation : 0;
      return { mean, median: quantileSorted(part, 1, 2), effect };
    }),
  };
}

/**
 * What is typical of each part in a column of words numbered from 0, by part; undefined where the part has none. NaN is no
 * word. The effect is that of having the word, as a number 0 or 1.
 */
export function wordTraits(
  words: ArrayLike<number>,
  partOfRow: ArrayLike<number>,
  parts: number,
): readonly (WordTrait | undefined)[] {
  const overall = new Map<number, number>();
  const perPart: Map<number, number>[] = Array.from({ length: parts }, () => new Map());
  const sizes = new Array<number>(parts).fill(0);
  let size = 0;
  for (let row = 0; row < words.length; row++) {
    const word = words[row]!;
    if (Number.isNaN(word)) continue;
    const part = partOfRow[row]!;
    overall.set(word, (overall.get(word) ?? 0) + 1);
    perPart[part]!.set(word, (perPart[part]!.get(word) ?? 0) + 1);
    sizes[part]!++;
    size++;
  }
  return perPart.map((counts, part) => {
    const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    if (most === undefined) return undefined;
    const [word, count] = most;
    const share = count / sizes[part]!;
    const overallShare = overall.get(word)! / size;
    const deviation = Math.sqrt(overallShare * (1 - overallShare));
    return { word, share, overallShare, effect: deviation > 0 ? (share - overallShare) / deviation : 0 };
  });
}

/** The values of each part, ascending, so that sums do not depend on the order of the rows. */
function sortedParts(
  values: ArrayLike<number>,
  partOfRow: ArrayLike<number>,
  parts: number,
): readonly Float64Array[] {
  const lists: number[][] = Array.from({ length: parts }, () => []);
  for (let row = 0; row < values.length; row++) {
    if (!Number.isNaN(values[row]!)) lists[partOfRow[row]!]!.push(values[row]!);
  }
  return lists.map((list) => Float64Array.from(list).sort());
}

function meanOf(sorted: Float64Array): number {
  return sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
}
