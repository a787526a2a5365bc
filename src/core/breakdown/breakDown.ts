import { ratio } from "../measures/rates";
import { moneyTotals } from "../moneyTotals";

/** Customers, one per index: the part that each belongs to, −1 for none; the label; what she spent, NaN where not known. */
export interface LabelledCustomers {
  readonly partOf: ArrayLike<number>;
  readonly labelOf: ArrayLike<number>;
  readonly spent: ArrayLike<number>;
}

/** Some of the customers: how many, what they spent, and how many have each label. */
export interface BreakdownCounts {
  readonly customers: number;
  /** To cents; NaN where of nobody it is known. */
  readonly spent: number;
  /** Over those of whom it is known. */
  readonly meanSpent: number;
  readonly counts: readonly number[];
}

/** The customers of each part, those of none, and all together. */
export interface PartCounts {
  readonly parts: readonly BreakdownCounts[];
  readonly none: BreakdownCounts;
  readonly total: BreakdownCounts;
  /** Several parts as one. */
  readonly together: (parts: readonly number[]) => BreakdownCounts;
}

/** Counts customers by part and label. Each customer stands in one part or in none: the counts add up to the total. */
export function breakDown(
  { partOf, labelOf, spent }: LabelledCustomers,
  partCount: number,
  labelCount: number,
): PartCounts {
  const members: number[][] = Array.from({ length: partCount }, () => []);
  const none: number[] = [];
  for (let customer = 0; customer < partOf.length; customer++) {
    (members[partOf[customer]!] ?? none).push(customer);
  }
  const count = (customers: readonly number[]): BreakdownCounts => {
    const money = moneyTotals(1);
    let known = 0;
    const counts = new Array<number>(labelCount).fill(0);
    for (const customer of customers) {
      counts[labelOf[customer]!]!++;
      if (Number.isNaN(spent[customer]!)) continue;
      known++;
      money.add(0, spent[customer]!);
    }
    const sum = known === 0 ? Number.NaN : money.inCents(0);
    return { customers: customers.length, spent: sum, meanSpent: ratio(sum, known), counts };
  };
  return {
    parts: members.map(count),
    none: count(none),
    total: count([...none, ...members.flat()]),
    together: (parts) => count(parts.flatMap((part) => members[part]!)),
  };
}

/** The mean of what customers said in numbers, by the label of who said it, and of all; NaN where nobody said anything. */
export function meansByLabel(
  said: { readonly customer: ArrayLike<number>; readonly number: ArrayLike<number> },
  labelOf: ArrayLike<number>,
  labelCount: number,
): { readonly byLabel: readonly number[]; readonly overall: number } {
  const sums = new Float64Array(labelCount + 1);
  const counts = new Float64Array(labelCount + 1);
  for (let line = 0; line < said.number.length; line++) {
    const number = said.number[line]!;
    if (Number.isNaN(number)) continue;
    for (const place of [labelOf[said.customer[line]!]!, labelCount]) {
      sums[place]! += number;
      counts[place]!++;
    }
  }
  const means = Array.from(sums, (sum, place) => ratio(sum, counts[place]!));
  return { byLabel: means.slice(0, labelCount), overall: means[labelCount]! };
}
