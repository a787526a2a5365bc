import type { GuessedColumns } from "../cells/guessColumns";
import type { Place } from "../cells/place";
import { columnLetters } from "./ownColumns";

/**
 * The formula that lists the customers of a sheet whose orders begin in `firstRow`, ready to be typed in on another sheet; a column that is
 * not known is left for the person to put in.
 */
export function customersFormula(
  sheet: string,
  firstRow: number,
  { columns }: GuessedColumns,
  place: Place,
): string {
  const customer = columns.customerId ?? columns.email ?? columns.customerName;
  const ranges = [customer, columns.orderDate, columns.amount].map((guess) => {
    const letters = guess ? columnLetters(guess.column + 1) : "?";
    return `'${sheet.replace(/'/g, "''")}'!${letters}${firstRow}:${letters}`;
  });
  return `=CUSTOMER_TABLE(${ranges.join(place.usesDecimalComma() ? "; " : ", ")})`;
}
