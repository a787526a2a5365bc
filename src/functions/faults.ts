import type { Cell, Place } from "../cells/place";
import { type Problem, problemOf, problemText } from "../cells/problem";
import { isBlank } from "../cells/texts";
import { InputError } from "../core/errors";
import { labelled } from "../core/labelled";
import type { Language, Wording } from "../core/vocabulary";
import { type DataRows, rowNumber } from "./dataRows";
import { counted } from "./ranges";

const MARK = "⚠ ";

/**
 * What a row shows instead of a result, by row: "" where the row is blank, a short text beginning ⚠ where it is bad, undefined
 * where it can be used.
 */
export type Faults = (string | undefined)[];

/** True for what another of our functions has put in a cell instead of a result. */
export function isHandedOn(cell: Cell): cell is string {
  return typeof cell === "string" && cell.charCodeAt(0) === MARK.charCodeAt(0);
}

/** The text of a bad row: which argument, and what is wrong with it. */
export function faultText(name: string, what: string, language: Language): string {
  return MARK + labelled(name, what, language);
}

/** The text of a row that is bad for a problem of one cell. */
export function problemFault(name: string, problem: Problem, language: Language): string {
  return faultText(name, problemText(problem, language), language);
}

/** The text of a row whose cell is not what it should be; error values and cells that still load are named as such. */
export function strangeFault(
  name: string,
  cell: Cell,
  strange: (found: string) => Wording,
  language: Language,
  place: Place,
): string {
  const problem = problemOf(cell, "notANumber", place);
  return problem.reason === "notANumber"
    ? faultText(name, strange(problem.found)[language], language)
    : problemFault(name, problem, language);
}

/**
 * Finds what is wrong with each row: a ⚠ cell is handed on as it is, blanks are named, then comes the first cell that could not be read.
 *
 * @param needs the columns that a row needs; where it needs fewer than all, the others are not looked at.
 */
export function faultsOf<Name extends string>(
  rows: DataRows<Name>,
  problems: Readonly<Partial<Record<Name, ReadonlyMap<number, Problem>>>>,
  language: Language,
  needs: (row: number) => readonly Name[] = () => rows.names,
): Faults {
  const columns = rows.names.map((name) => rows.columns[name]);
  const faults: Faults = new Array(rows.count);
  for (let row = 0; row < rows.count; row++) {
    const handedOn = columns.find((column) => isHandedOn(column[row]));
    if (handedOn !== undefined) {
      faults[row] = handedOn[row] as string;
      continue;
    }
    if (rows.isBlankRow(row)) {
      faults[row] = "";
      continue;
    }
    const names = needs(row);
    const blank = names.filter((name) => rows.needed.includes(name) && isBlank(rows.columns[name][row]));
    const bad = names.find((name) => problems[name]?.has(row));
    if (blank.length > 0) faults[row] = MARK + blankText(blank, language);
    else if (bad !== undefined) faults[row] = problemFault(bad, problems[bad]!.get(row)!, language);
  }
  return faults;
}

const SHOWN = 5;

/**
 * Refuses a whole call for its bad rows: how many, and the first five with their place in the range.
 *
 * @throws InputError where a row has a fault other than being blank.
 */
export function refuseFaults(rows: Pick<DataRows<string>, "hasTitles">, faults: Faults): void {
  const bad: number[] = [];
  faults.forEach((fault, row) => {
    if (fault) bad.push(row);
  });
  if (bad.length === 0) return;
  const shown = bad
    .slice(0, SHOWN)
    .map((row) => `row ${rowNumber(rows, row)}: ${faults[row]!.replace(MARK, "")}`);
  const more = bad.length > SHOWN ? `; and ${bad.length - SHOWN} more` : "";
  throw new InputError(
    `${counted(bad.length, "row")} cannot be used; correct or clear ${bad.length === 1 ? "it" : "them"} (${shown.join("; ")}${more})`,
  );
}

function blankText(names: readonly string[], language: Language): string {
  if (language === "zh") return `${names.join("、")}为空`;
  const last = names[names.length - 1]!;
  return names.length === 1 ? `${last} is blank` : `${names.slice(0, -1).join(", ")} and ${last} are blank`;
}
