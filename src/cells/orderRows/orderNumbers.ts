import type { Cell } from "../place";
import { numberedTexts } from "./numberedTexts";

/** The order of each row, from 0 up to `orders`; -1 for a row that is an order of its own. */
export interface OrderNumbers {
  readonly order: Int32Array;
  readonly orders: number;
}

/**
 * The orders of rows by their order ids. A row that has none, nor a date nor a customer, goes on with the order above
 * it: merged cells and reports write an order's own cells once.
 */
export function orderNumbers(
  ids: readonly Cell[] | undefined,
  rowCount: number,
  continues: (index: number) => boolean,
): OrderNumbers {
  if (!ids) return { order: new Int32Array(rowCount).fill(-1), orders: 0 };
  const { numbers, texts } = numberedTexts(ids);
  for (let index = 1; index < rowCount; index++) {
    if (numbers[index]! < 0 && continues(index)) numbers[index] = numbers[index - 1]!;
  }
  return { order: numbers, orders: texts.length };
}

/** Numbers the orders of usable lines without gaps. Lines of one id that name different customers are different orders. */
export function lineOrders(orders: number): (order: number, customer: number) => number {
  const numbers = new Int32Array(orders).fill(-1);
  const owners = new Int32Array(orders);
  const others = new Map<string, number>();
  let next = 0;
  return (order, customer) => {
    if (order < 0) return next++;
    if (numbers[order] === -1) {
      owners[order] = customer;
      numbers[order] = next++;
    }
    if (owners[order] === customer) return numbers[order]!;
    const key = `${order} ${customer}`;
    const known = others.get(key) ?? next++;
    others.set(key, known);
    return known;
  };
}
