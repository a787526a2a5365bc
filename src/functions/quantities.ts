import { readNumbers } from "../cells/numbers";
import type { Place } from "../cells/place";
import { isBlank } from "../cells/texts";
import type { Language } from "../core/vocabulary";
import { type DataRows, dataRows } from "./dataRows";
import { type Faults, faultsOf, faultText, refuseFaults } from "./faults";
import { recordOf } from "./record";
import type { Refusal } from "./refusals";

/** Columns of numbers by name. NaN where a cell is blank or its row has a fault. */
export interface Quantities<Name extends string> {
  readonly faults: Faults;
  readonly values: Readonly<Record<Name, Float64Array>>;
}

/** Reads columns of numbers, and finds the rows with a number that is refused. */
export function readQuantities<Name extends string>(
  place: Place,
  rows: DataRows<Name>,
  refusals: Readonly<Partial<Record<Name, Refusal>>>,
  language: Language,
): Quantities<Name> {
  const read = recordOf(rows.names, (name) => readNumbers(rows.columns[name], place));
  const problems = recordOf(rows.names, (name) => read[name].problems);
  const faults = faultsOf(rows, problems, language);
  for (const name of rows.names) {
    const refuses = refusals[name];
    if (refuses === undefined) continue;
    for (let row = 0; row < rows.count; row++) {
      if (faults[row] !== undefined || isBlank(rows.columns[name][row])) continue;
      const wrong = refuses(read[name].values[row]!);
      if (wrong !== undefined) faults[row] = faultText(name, wrong[language], language);
    }
  }
  const known = (value: number, row: number) => (faults[row] === undefined ? value : Number.NaN);
  return { faults, values: recordOf(rows.names, (name) => read[name].values.map(known)) };
}

/**
 * The numbers of the one column of a function that gives one value; blank rows are left out.
 *
 * @throws InputError where other rows cannot be used.
 */
export function columnNumbers(place: Place, name: string, cells: unknown, refuses: Refusal): Float64Array {
  const rows = dataRows(place, { [name]: cells });
  const { faults, values } = readQuantities(place, rows, { [name]: refuses }, "en");
  refuseFaults(rows, faults);
  return values[name]!.filter((value) => !Number.isNaN(value));
}
