import type { Problem } from "../cells/problem";
import { isBlank } from "../cells/texts";
import type { Language } from "../core/vocabulary";
import type { DataRows } from "./dataRows";
import { faultsOf, refuseFaults } from "./faults";

/**
 * The rows that a table is made of, by number. Rows without what they are about (a customer, an order, an item) are skipped.
 *
 * @throws InputError where other rows cannot be used.
 */
export function usableRows<Name extends string>(
  rows: DataRows<Name>,
  problems: Readonly<Partial<Record<Name, ReadonlyMap<number, Problem>>>>,
  about: readonly Name[],
  language: Language,
): readonly number[] {
  const faults = faultsOf(rows, problems, language);
  const usable: number[] = [];
  for (let row = 0; row < rows.count; row++) {
    if (about.some((name) => isBlank(rows.columns[name][row]))) faults[row] = "";
    if (faults[row] === undefined) usable.push(row);
  }
  refuseFaults(rows, faults);
  return usable;
}
