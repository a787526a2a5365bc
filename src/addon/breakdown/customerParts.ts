import { usualParts } from "../../core/breakdown/usualPart";
import type { CustomerLines } from "./labelledCustomers";

/** The part of each customer: what her row says, or most of her orders. */
export function customerParts(
  { customer, orders }: CustomerLines,
  partOf: Int32Array,
  customerCount: number,
): Int32Array {
  return orders ? usualParts({ customer, ...orders, part: partOf }, customerCount) : partOf;
}
