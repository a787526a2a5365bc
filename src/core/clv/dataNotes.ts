import type { Day } from "../vocabulary";
import type { PurchaseDays } from "./purchaseDays";
import { REGULAR_FROM, regularity } from "./regularity";

/** What is unusual about the data, with the numbers found. Each has its words in `words.ts`. */
export type DataNote =
  | { readonly note: "regularBuyers"; readonly k: number }
  | { readonly note: "shortHistory"; readonly days: number; readonly gap: number };

/**
 * What a reader of the predictions has to know of the data: buyers as regular as clockwork, and a history
 * that is shorter than two of the usual gaps between purchases, in which most second and third purchases
 * are still to come.
 */
export function dataNotes(purchases: PurchaseDays, asOf: Day): DataNote[] {
  const notes: DataNote[] = [];
  const found = regularity(purchases);
  if (found !== undefined && found.k >= REGULAR_FROM) notes.push({ note: "regularBuyers", k: found.k });
  const gap = medianGap(purchases);
  const days = asOf - purchases.day.reduce((first, day) => Math.min(first, day), asOf);
  if (days < 2 * gap) notes.push({ note: "shortHistory", days, gap });
  return notes;
}

/** Median days between the purchases of a customer, the lower one of two; 0 where nobody bought again. */
function medianGap({ start, day }: PurchaseDays): number {
  const gaps: number[] = [];
  for (let c = 0; c + 1 < start.length; c++) {
    for (let i = start[c]! + 1; i < start[c + 1]!; i++) gaps.push(day[i]! - day[i - 1]!);
  }
  return Int32Array.from(gaps).sort()[(gaps.length - 1) >> 1] ?? 0;
}
