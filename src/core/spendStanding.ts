import type { Language, Wording } from "./vocabulary";

/** Where a customer stands by spend: in the top or the lowest so many percent, or with the customer in the middle. */
export type SpendStanding =
  | { readonly in: "top" | "lowest"; readonly percent: number }
  | { readonly in: "middle" };

/**
 * Where each customer stands among those who spent anything; undefined for the others, and where the money is not known.
 *
 * Equal customers stand together, and are counted to the far end of their group: a customer in the top 5 % is one of the 5 % who
 * spent as much or more. So a price that everybody paid puts nobody on top. Percentages are rounded up, and thereby hold.
 */
export function spendStandings(totalSpent: Float64Array): (SpendStanding | undefined)[] {
  const sorted = totalSpent.filter((spent) => spent > 0).sort();
  const count = sorted.length;
  const standingOf = new Map<number, SpendStanding>();
  for (let first = 0, next = 0; first < count; first = next) {
    while (next < count && sorted[next] === sorted[first]) next++;
    standingOf.set(sorted[first]!, standing(count - first, next, count));
  }
  return Array.from(totalSpent, (spent) => standingOf.get(spent));
}

/** Said after "…;", as in "top 5 % by spend". */
export function standingText(standing: SpendStanding, language: Language): string {
  if (standing.in === "middle") return MIDDLE[language];
  return WORDS[standing.in][language].replace("{percent}", String(standing.percent));
}

function standing(asMuchOrMore: number, asMuchOrLess: number, count: number): SpendStanding {
  const percentOf = (customers: number) => Math.ceil((100 * customers) / count);
  if (2 * asMuchOrMore <= count) return { in: "top", percent: percentOf(asMuchOrMore) };
  if (2 * asMuchOrLess <= count) return { in: "lowest", percent: percentOf(asMuchOrLess) };
  return { in: "middle" };
}

const WORDS: Readonly<Record<"top" | "lowest", Wording>> = {
  top: { en: "top {percent} % by spend", zh: "消费额位于前{percent}%" },
  lowest: { en: "lowest {percent} % by spend", zh: "消费额位于后{percent}%" },
};

const MIDDLE: Wording = { en: "median spend", zh: "消费额居中" };
