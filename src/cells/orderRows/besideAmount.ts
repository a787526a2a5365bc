import type { ColumnMapping } from "../customers";
import { headerKey } from "../headers";

/**
 * The mapping with the currency and the refund that belong to its amount, where headers say so: beside "Converted
 * Amount", "Converted Currency" and "Converted Amount Refunded" are meant, not those of the amount as charged.
 */
export function besideAmount(mapping: ColumnMapping, headers: readonly string[]): ColumnMapping {
  const amount = mapping.amount === undefined ? "" : headerKey(headers[mapping.amount]!);
  if (!amount.endsWith("amount")) return mapping;
  const columnOf = (keys: readonly string[]): number | undefined => {
    const column = headers.findIndex((header) => keys.includes(headerKey(header)));
    return column < 0 ? undefined : column;
  };
  const currency = columnOf([amount.replace(/amount$/, "currency"), `${amount}currency`]) ?? mapping.currency;
  const refund = columnOf([`${amount}refunded`]) ?? mapping.refund;
  return {
    ...mapping,
    ...(currency !== undefined && { currency }),
    ...(refund !== undefined && { refund }),
  };
}
