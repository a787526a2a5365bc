import { col } from "./sheet";

/** An order: customer, day counted from 2024-01-01, amount. */
export type ShopOrder = readonly [customer: string, day: number, amount: number];

const isoOf = (day: number) => new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10);

/** Columns as the functions take them: customer, order date, amount. */
export const orderColumns = (orders: readonly ShopOrder[]) =>
  [
    col(...orders.map(([customer]) => customer)),
    col(...orders.map(([, day]) => isoOf(day))),
    col(...orders.map(([, , amount]) => amount)),
  ] as const;

/** Fractions of 1 that look random and are the same each time (Park & Miller 1988, multiplier 48271). */
function fractions(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Orders of customers who buy at random at rates of their own, and leave, over two years. */
export function shopOrders(customers: number): ShopOrder[] {
  const next = fractions(customers);
  const wait = (mean: number) => -Math.log(next()) * mean;
  return Array.from({ length: customers }, (_, i) => `c${i}`).flatMap((customer) => {
    const gap = 20 + wait(90);
    const leaves = 30 + wait(400);
    const usual = 20 + 60 * next();
    const first = Math.floor(next() * 600);
    const orders: ShopOrder[] = [];
    for (let age = 0; age < leaves && first + age <= 730; age += wait(gap)) {
      orders.push([customer, first + Math.floor(age), Math.round(usual * (50 + 100 * next())) / 100]);
    }
    return orders;
  });
}
