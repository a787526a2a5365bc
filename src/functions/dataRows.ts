import type { Cell, Place } from "../cells/place";
import { isBlank } from "../cells/texts";
import { InputError } from "../core/errors";
import { cellsOf, counted, isRange } from "./ranges";
import { recordOf } from "./record";
import { type ColumnTexts, isTitleRow } from "./titleRow";

/** The data arguments of a call as columns of equal length, without the title row and the blank rows at the end. */
export interface DataRows<Name extends string> {
  readonly names: readonly Name[];
  /** The columns without which a row says nothing. */
  readonly needed: readonly Name[];
  readonly columns: Readonly<Record<Name, readonly Cell[]>>;
  readonly count: number;
  /** Every data argument is a single cell. */
  readonly isSingle: boolean;
  readonly hasTitles: boolean;
  /** True where all that varies from row to row is blank; a single value beside columns does not count. */
  isBlankRow(row: number): boolean;
}

/**
 * Reads the data arguments of a call. A single cell beside ranges holds for every row; what is left out is blank in
 * every row.
 *
 * @throws InputError where a range is wider than one column, or the heights differ.
 */
export function dataRows<Needed extends string, Optional extends string = never>(
  place: Place,
  needed: Readonly<Record<Needed, unknown>>,
  optional: Readonly<Record<Optional, unknown>> = {} as Readonly<Record<Optional, unknown>>,
  texts: ColumnTexts = {},
): DataRows<Needed | Optional> {
  type Name = Needed | Optional;
  const given = { ...needed, ...optional } as Readonly<Record<Name, unknown>>;
  const names = Object.keys(given) as Name[];
  const neededNames = Object.keys(needed) as Needed[];
  const ranges = names.filter((name) => isRange(given[name]));
  const height = commonHeight(ranges, given);

  const first = ranges.map((name) => cellsOf(given[name])[0]![0]);
  const hasTitles = isTitleRow(first, place, texts);
  const skipped = hasTitles ? 1 : 0;
  const columnOf = (name: Name): readonly Cell[] =>
    isRange(given[name])
      ? cellsOf(given[name]).map((row) => row[0])
      : new Array<Cell>(height).fill(cellsOf(given[name])[0]?.[0] ?? "");

  const whole = recordOf(names, columnOf);
  const varying = varyingOf(neededNames, ranges, names).map((name) => whole[name]);
  const isBlankAt = (index: number): boolean => varying.every((column) => isBlank(column[index]));
  let end = height;
  while (end > skipped && isBlankAt(end - 1)) end--;

  return {
    names,
    needed: neededNames,
    columns: recordOf(names, (name) => whole[name].slice(skipped, end)),
    count: end - skipped,
    isSingle: ranges.length === 0,
    hasTitles,
    isBlankRow: (row) => isBlankAt(row + skipped),
  };
}

/** Where a row of the data stands within the ranges given, counted from 1. */
export function rowNumber(rows: Pick<DataRows<string>, "hasTitles">, row: number): number {
  return row + (rows.hasTitles ? 2 : 1);
}

/**
 * Refuses a call in which every data argument is a single cell: filled down, it would compare each row with nothing.
 */
export function refuseSingleCells(rows: Pick<DataRows<string>, "isSingle">, remedy: string): void {
  if (rows.isSingle) throw new InputError(`give ${remedy}`);
}

function commonHeight<Name extends string>(
  ranges: readonly Name[],
  given: Readonly<Record<Name, unknown>>,
): number {
  const [first, ...others] = ranges;
  if (first === undefined) return 1;
  for (const name of ranges) {
    const width = cellsOf(given[name])[0]!.length;
    if (width > 1) throw new InputError(`${name} is ${counted(width, "column")} wide; give one column`);
  }
  const height = cellsOf(given[first]).length;
  for (const name of others) {
    const other = cellsOf(given[name]).length;
    if (other !== height) {
      throw new InputError(
        `${first} has ${counted(height, "row")} but ${name} has ${other}; give ranges of the same height`,
      );
    }
  }
  return height;
}

/** The columns that tell a filled row from a blank one: the needed ranges, else any range, else the single cells. */
function varyingOf<Name extends string>(
  needed: readonly Name[],
  ranges: readonly Name[],
  all: readonly Name[],
): readonly Name[] {
  const neededRanges = needed.filter((name) => ranges.includes(name));
  if (neededRanges.length > 0) return neededRanges;
  if (ranges.length > 0) return ranges;
  return needed.length > 0 ? needed : all;
}
