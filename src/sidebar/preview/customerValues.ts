import type { CustomerValues } from "../../core/segmentation";
import type { CustomerLists } from "../../protocol/replies";

/** The lists of a reply as the core counts with them, NaN for what is not known; made once for each reply. */
export function customerValues(lists: CustomerLists): CustomerValues {
  const known = made.get(lists);
  if (known) return known;
  const values: CustomerValues = {
    orderCount: column(lists.orderCount),
    orderDays: column(lists.orderDays),
    firstDay: column(lists.firstDay),
    previousDay: column(lists.previousDay),
    lastDay: column(lists.lastDay),
    totalSpent: column(lists.totalSpent),
  };
  made.set(lists, values);
  return values;
}

const made = new WeakMap<CustomerLists, CustomerValues>();

const column = (list: readonly (number | null)[]): Float64Array =>
  Float64Array.from(list, (value) => value ?? Number.NaN);
