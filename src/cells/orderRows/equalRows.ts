import type { Cell } from "../place";
import { isDateCell } from "../texts";
import type { OrderColumns } from "./orderColumns";

/**
 * 1 for each usable row that equals an earlier one cell by cell. Only rows of one order, customer, day and amount are
 * compared, in a table of hashes: an object or a text per row would be dear.
 */
export function findEqualRows(
  values: readonly (readonly Cell[])[],
  rows: readonly number[],
  { orders, customers, days, amounts }: OrderColumns,
  usable: Int32Array,
): Uint8Array {
  const isEqual = new Uint8Array(usable.length);
  if (orders.orders === rows.length) return isEqual;
  let buckets = 1024;
  while (buckets < usable.length) buckets *= 2;
  const heads = new Int32Array(buckets).fill(-1);
  const nexts = new Int32Array(usable.length);
  const hashes = new Int32Array(usable.length);
  for (let line = 0; line < usable.length; line++) {
    const index = usable[line]!;
    const hash = hashOf(
      orders.order[index]!,
      customers.numbers[index]!,
      days.values[index]!,
      amounts.values[index]!,
    );
    hashes[line] = hash;
    const bucket = hash & (buckets - 1);
    let other = heads[bucket]!;
    while (
      other >= 0 &&
      !(hashes[other] === hash && hasSameCells(values[rows[index]!]!, values[rows[usable[other]!]!]!))
    )
      other = nexts[other]!;
    if (other >= 0) isEqual[line] = 1;
    else {
      nexts[line] = heads[bucket]!;
      heads[bucket] = line;
    }
  }
  return isEqual;
}

function hashOf(order: number, customer: number, day: number, amount: number): number {
  let hash = Math.imul(order + 1, 0x9e3779b1) ^ Math.imul(customer + 1, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15) ^ day, 0xc2b2ae35);
  return Math.imul(hash ^ (hash >>> 13) ^ Math.round(amount * 100), 0x27d4eb2f) >>> 1;
}

function hasSameCells(one: readonly Cell[], other: readonly Cell[]): boolean {
  for (let column = 0; column < one.length; column++) {
    const [a, b] = [one[column], other[column]];
    if (a !== b && !(isDateCell(a) && isDateCell(b) && a.getTime() === b.getTime())) return false;
  }
  return true;
}
