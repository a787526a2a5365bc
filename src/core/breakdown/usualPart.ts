import type { Day } from "../vocabulary";

/** What order lines say, one per index; −1 where a line says nothing. Customers, orders and parts are numbered from 0. */
export interface PartLines {
  readonly customer: ArrayLike<number>;
  readonly day: ArrayLike<Day>;
  readonly part: ArrayLike<number>;
  /** The order that a line belongs to; left out where each line is an order. */
  readonly order?: ArrayLike<number> | undefined;
}

/**
 * The part that most orders of each customer say, −1 for none; of equally many the one of the newest order, then the one of
 * the lowest number. An order of many lines that say the same says it once.
 */
export function usualParts({ customer, day, part, order }: PartLines, customerCount: number): Int32Array {
  const counted = Array.from(
    { length: customerCount },
    () => new Map<number, { orders: number; newest: Day }>(),
  );
  const said = new Set<string>();
  for (let line = 0; line < part.length; line++) {
    const value = part[line]!;
    if (value < 0) continue;
    const ofCustomer = counted[customer[line]!]!;
    const before = ofCustomer.get(value) ?? { orders: 0, newest: Number.NEGATIVE_INFINITY };
    const key = order && `${order[line]} ${value}`;
    const isSaid = key !== undefined && said.has(key);
    if (key !== undefined) said.add(key);
    ofCustomer.set(value, {
      orders: before.orders + (isSaid ? 0 : 1),
      newest: Math.max(before.newest, day[line]!),
    });
  }
  return Int32Array.from(counted, (ofCustomer) => {
    const [first] = [...ofCustomer].sort(
      ([a, one], [b, other]) => other.orders - one.orders || other.newest - one.newest || a - b,
    );
    return first ? first[0] : -1;
  });
}
