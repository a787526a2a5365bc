import { readNumbers } from "../cells/numbers";
import type { Place } from "../cells/place";
import { isBlank } from "../cells/texts";
import { type Answer, rowAnswers } from "./answers";
import { dataRows } from "./dataRows";
import { faultsOf, faultText } from "./faults";
import { recordOf } from "./record";
import type { Refusal } from "./refusals";

/** A number that a formula takes from each row. */
export interface Quantity {
  readonly cells: unknown;
  /** What it is where it is left out or blank; a quantity without it is needed. */
  readonly otherwise?: number;
  /** What is wrong with a value, if anything. */
  readonly refuses?: Refusal;
}

/**
 * The answer of a function that is one formula over the numbers of a row.
 *
 * @param formula the result; NaN, where there is nothing to divide by, gives a blank.
 * @param refuses what is wrong with the values of a row taken together, if anything.
 */
export function rowFormula<Name extends string>(
  place: Place,
  title: string,
  quantities: Readonly<Record<Name, Quantity>>,
  formula: (values: Readonly<Record<Name, number>>) => number,
  refuses: (values: Readonly<Record<Name, number>>) => string | undefined = () => undefined,
): Answer {
  const names = Object.keys(quantities) as Name[];
  const cellsWhere = (isNeeded: boolean) =>
    recordOf(
      names.filter((name) => (quantities[name].otherwise === undefined) === isNeeded),
      (name) => quantities[name].cells,
    );
  const rows = dataRows(place, cellsWhere(true), cellsWhere(false));
  const read = recordOf(names, (name) => readNumbers(rows.columns[name], place));
  const faults = faultsOf(
    rows,
    recordOf(names, (name) => read[name].problems),
    "en",
  );

  return rowAnswers(rows, title, (row) => {
    if (faults[row] !== undefined) return faults[row];
    const values = recordOf(names, (name) => {
      const { otherwise } = quantities[name];
      return otherwise !== undefined && isBlank(rows.columns[name][row])
        ? otherwise
        : read[name].values[row]!;
    });
    for (const name of names) {
      const wrong = quantities[name].refuses?.(values[name]);
      if (wrong !== undefined) return faultText(name, wrong.en, "en");
    }
    const wrong = refuses(values);
    if (wrong !== undefined) return `⚠ ${wrong}`;
    const result = formula(values);
    if (Number.isNaN(result)) return "";
    return Number.isFinite(result) ? result + 0 : "⚠ the result is too large";
  });
}
