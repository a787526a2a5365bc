import { InputError } from "../errors";

/** Lines of orders, one per index. Orders and products are numbered from 0. */
export interface OrderedProducts {
  readonly order: ArrayLike<number>;
  readonly product: ArrayLike<number>;
}

/** Two products that were in one order, read as "who bought the first also bought the second". */
export interface Rule {
  readonly bought: number;
  readonly also: number;
  /** How many orders hold both. */
  readonly orders: number;
  /** The share of all orders that hold both. */
  readonly support: number;
  /** The share of those that hold both among the orders that hold the first. */
  readonly confidence: number;
  /** How many times as many orders hold both as would if they were bought independently. */
  readonly lift: number;
}

/** About two seconds' work; beyond, a few huge orders hold nearly everything, and their pairs say nothing. */
const MOST_PAIRS = 20_000_000;

/**
 * The rules of one product to one other, in both directions, with at least a given support; by orders, then lift, both
 * descending, then by the numbers of the products. A product counts once per order.
 * R. Agrawal, T. Imieliński & A. Swami (1993), "Mining Association Rules between Sets of Items in Large Databases", SIGMOD; lift as
 * in S. Brin et al. (1997), "Dynamic Itemset Counting and Implication Rules for Market Basket Data", SIGMOD, there "interest".
 *
 * @throws InputError where the orders hold too many products to count their pairs.
 */
export function alsoBought(lines: OrderedProducts, minSupport: number): readonly Rule[] {
  const orders = distinctProducts(lines);
  const holding = new Map<number, number>();
  for (const products of orders) for (const product of products) increment(holding, product);
  // A share such as 0.07 of 100 is a little more than 7 in doubles.
  const fewest = minSupport * orders.length * (1 - 1e-12);
  // Both products of a frequent pair are frequent: with few of them, little is left to count.
  const frequent = [...holding.keys()]
    .filter((product) => holding.get(product)! >= fewest)
    .sort((a, b) => a - b);

  const rules: Rule[] = [];
  for (const [pair, count] of pairCounts(orders, frequent)) {
    if (count < fewest) continue;
    const first = frequent[Math.floor(pair / frequent.length)]!;
    const second = frequent[pair % frequent.length]!;
    const both = { orders: count, support: count / orders.length };
    const lift = (count * orders.length) / (holding.get(first)! * holding.get(second)!);
    rules.push({ bought: first, also: second, ...both, confidence: count / holding.get(first)!, lift });
    rules.push({ bought: second, also: first, ...both, confidence: count / holding.get(second)!, lift });
  }
  return rules.sort(
    (a, b) => b.orders - a.orders || b.lift - a.lift || a.bought - b.bought || a.also - b.also,
  );
}

function distinctProducts({ order, product }: OrderedProducts): readonly ReadonlySet<number>[] {
  const orders = new Map<number, Set<number>>();
  for (let line = 0; line < order.length; line++) {
    let products = orders.get(order[line]!);
    if (products === undefined) {
      products = new Set();
      orders.set(order[line]!, products);
    }
    products.add(product[line]!);
  }
  return [...orders.values()];
}

/** How many orders hold each pair of frequent products, by the number first · frequent + second of their places. */
function pairCounts(
  orders: readonly ReadonlySet<number>[],
  frequent: readonly number[],
): ReadonlyMap<number, number> {
  const placeOf = new Map(frequent.map((product, place) => [product, place]));
  const counts = new Map<number, number>();
  let pairs = 0;
  for (const products of orders) {
    const places: number[] = [];
    for (const product of products) {
      const place = placeOf.get(product);
      if (place !== undefined) places.push(place);
    }
    places.sort((a, b) => a - b);
    pairs += (places.length * (places.length - 1)) / 2;
    if (pairs > MOST_PAIRS) {
      throw new InputError(
        `the orders hold more than ${MOST_PAIRS / 1e6} million pairs of products; give a higher min_support, or leave out orders of very many products`,
      );
    }
    for (let a = 0; a < places.length; a++) {
      for (let b = a + 1; b < places.length; b++)
        increment(counts, places[a]! * frequent.length + places[b]!);
    }
  }
  return counts;
}

function increment(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
