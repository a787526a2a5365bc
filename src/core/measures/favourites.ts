import { ratio } from "./rates";

/** What customers took, one line per index. Customers and items are numbered from 0. */
export interface Choices {
  readonly customer: ArrayLike<number>;
  readonly item: ArrayLike<number>;
  /** How much each line counts; 1 where it is left out. Negative ones take back. */
  readonly weight?: ArrayLike<number>;
}

export interface Favourite {
  /** The item of the greatest weight; of equal ones, the one of the lowest number. */
  readonly item: number;
  /** Its share in the customer's items of positive weight. */
  readonly share: number;
}

/** Each customer's favourite, by customer; undefined where nothing has a positive weight. */
export function favourites(choices: Choices, customerCount: number): readonly (Favourite | undefined)[] {
  const { customer, item, weight } = choices;
  const perCustomer: Map<number, number>[] = Array.from({ length: customerCount }, () => new Map());
  for (let line = 0; line < item.length; line++) {
    const units = Math.round((weight === undefined ? 1 : weight[line]!) * UNITS);
    const taken = perCustomer[customer[line]!]!;
    taken.set(item[line]!, (taken.get(item[line]!) ?? 0) + units);
  }
  return perCustomer.map(favouriteOf);
}

/** Weights are added as whole numbers of millionths, so that 0.1 + 0.2 ties with 0.3 and no order of the lines matters. */
const UNITS = 1e6;

function favouriteOf(taken: ReadonlyMap<number, number>): Favourite | undefined {
  let best: number | undefined;
  let most = 0;
  let total = 0;
  for (const [item, units] of taken) {
    if (units <= 0) continue;
    total += units;
    if (best === undefined || units > most || (units === most && item < best)) {
      best = item;
      most = units;
    }
  }
  return best === undefined ? undefined : { item: best, share: ratio(most, total) };
}
