import type { OrderLines } from "../../core/customers";
import { repeatsTotals } from "./amounts";
import type { OrderColumns } from "./orderColumns";
import type { NoteTally } from "./orderNotes";
import { lineOrders } from "./orderNumbers";

/** The usable rows of a table as lines for `customersFromOrders`, with refunds taken off; the notes say what was done. */
export function orderLines(
  columns: OrderColumns,
  rows: readonly number[],
  usable: Int32Array,
  notes: NoteTally,
): OrderLines {
  const { orders, customers, days, amounts, refunds } = columns;
  const numberOf = lineOrders(orders.orders);
  const isBegun = new Uint8Array(usable.length);
  const order = new Int32Array(usable.length);
  const amount = new Float64Array(usable.length);
  const isRefundRepeated = refunds !== undefined && repeatsTotals(refunds.values, orders, true);
  usable.forEach((index, line) => {
    const row = rows[index]!;
    const number = numberOf(orders.order[index]!, customers.numbers[index]!);
    const isFurther = isBegun[number] === 1;
    isBegun[number] = 1;
    order[line] = number;
    if (isFurther) notes.add(amounts.isRepeated ? "repeatedTotal" : "joined", row);
    if (columns.namesSeveral(index)) notes.add("severalCustomers", row);
    const isTaken = isFurther && amounts.isRepeated;
    const given = isTaken ? 0 : amounts.values[index]!;
    const refund = isTaken && isRefundRepeated ? 0 : (refunds?.values[index] ?? 0);
    if (refund > 0) notes.add("refunded", row);
    if (given < 0) notes.add("negative", row);
    amount[line] = (Number.isNaN(given) ? 0 : given) - refund;
  });
  return {
    customer: Int32Array.from(usable, (index) => customers.numbers[index]!),
    day: Float64Array.from(usable, (index) => days.values[index]!),
    amount,
    ...(orders.orders > 0 && { order }),
  };
}
