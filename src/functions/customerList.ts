import type { Cell, Place } from "../cells/place";
import { type Customers, customersFromOrders } from "../core/customers";
import type { Day, Language } from "../core/vocabulary";
import { dayOption } from "./options";
import { type OrderArguments, orderLines } from "./orderLines";

/** The customers found in a call's orders, one per index, by what is known of them by the end of a day. */
export interface CustomerList extends Customers {
  /** The customers that had been seen by then, by number. */
  readonly listed: readonly number[];
  /** The customer as first written. */
  readonly names: readonly Cell[];
  readonly keys: readonly string[];
  /** NaN where there is no order. */
  readonly asOf: Day;
}

/**
 * Reads the orders of a call and adds them up by customer.
 *
 * @throws InputError where a row with a customer cannot be used, and for single cells.
 */
export function customerList(
  place: Place,
  { asOf: asOfCell, ...given }: OrderArguments & { readonly asOf: unknown },
  example: string,
  language: Language,
): CustomerList {
  const givenAsOf = dayOption(place, "as_of", asOfCell);
  const wholeColumns = `the whole columns, for example ${example}`;
  const { lines, names, keys, asOf } = orderLines(place, given, givenAsOf, wholeColumns, language);
  const found = customersFromOrders(lines, keys.length, asOf);
  const listed = keys.map((_, index) => index).filter((index) => found.seen[index] === 1);
  return { ...found, listed, names, keys, asOf };
}
