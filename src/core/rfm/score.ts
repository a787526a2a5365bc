import { binsOf, type RfmCuts, type RfmValues, usableRows } from "./cuts";

/** Scores by row, 1 to the number of bins, the highest being best; 0 where a customer has none. */
export interface RfmScores {
  readonly bins: number;
  readonly r: Uint8Array;
  readonly f: Uint8Array;
  readonly m: Uint8Array;
}

/**
 * The scores of every customer. Few days since the last order are good, so recency counts down from the best score:
 * R = bins − #{cut < days}; F and M count up: 1 + #{cut < value}, or 1 + #{cut ≤ value} where a person has set the cuts.
 */
export function rfmScores(values: RfmValues, cuts: RfmCuts): RfmScores {
  const bins = binsOf(cuts);
  const size = values.recencyDays.length;
  const passed = cuts.rule === "above" ? countBelow : countUpTo;
  const scores = { bins, r: new Uint8Array(size), f: new Uint8Array(size), m: new Uint8Array(size) };
  for (const row of usableRows(values)) {
    scores.r[row] = bins - countBelow(cuts.recencyDays, values.recencyDays[row]!);
    scores.f[row] = 1 + passed(cuts.frequency, values.frequency[row]!);
    scores.m[row] = 1 + passed(cuts.monetary, values.monetary[row]!);
  }
  return scores;
}

/** A score as people read it: the number 543, or the text "R10 F9 M8" where ten bins need two digits. */
export function scoreCode(r: number, f: number, m: number, bins: number): number | string {
  return bins < 10 ? 100 * r + 10 * f + m : `R${r} F${f} M${m}`;
}

/** The three scores and the number of bins they are out of. */
export interface ScoreDigits {
  readonly r: number;
  readonly f: number;
  readonly m: number;
  readonly bins: number;
}

/** The scores in a code that `scoreCode` wrote, or undefined where it is none. The text form is always out of ten. */
export function readScoreCode(code: number | string, bins: number): ScoreDigits | undefined {
  const match = /^R(\d{1,2}) ?F(\d{1,2}) ?M(\d{1,2})$|^([1-9])([1-9])([1-9])$/i.exec(String(code).trim());
  if (!match) return undefined;
  const [r, f, m] = (match[4] ? match.slice(4) : match.slice(1, 4)).map(Number) as [number, number, number];
  const outOf = match[4] ? bins : 10;
  const best = Math.max(r, f, m);
  return Math.min(r, f, m) >= 1 && best <= outOf ? { r, f, m, bins: outOf } : undefined;
}

function countBelow(cuts: readonly number[], value: number): number {
  let count = 0;
  for (const cut of cuts) if (cut < value) count++;
  return count;
}

function countUpTo(cuts: readonly number[], value: number): number {
  let count = 0;
  for (const cut of cuts) if (cut <= value) count++;
  return count;
}
