import { rangeEdges } from "../../core/breakdown/rangeEdges";
import type { Wording } from "../../core/vocabulary";
import { readDays } from "../days";
import { isMissingWord } from "../missingWords";
import { readNumbers } from "../numbers";
import type { Cell, Place } from "../place";
import { isBlank, isDateCell } from "../texts";
import { dayParts, type PeriodName } from "./dayParts";
import { rangeNames } from "./rangeNames";
import { wordParts } from "./wordParts";

/** A column divided into a few parts that customers can be counted by. */
export interface ColumnParts {
  /** What a part is. All but values have an order of their own, in which they are numbered. */
  readonly by: "values" | "numbers" | "ranges" | PeriodName;
  readonly names: readonly Wording[];
  /** The part of each cell asked for; −1 for blank cells, and for words such as "n/a" that say nothing. */
  readonly partOf: Int32Array;
  /** The number of each cell asked for, of a column of numbers; NaN where there is none. */
  readonly numbers?: Float64Array;
}

/** Up to so many different numbers, each is a part; more are cut into ranges. */
const MOST_NUMBERS = 12;

/** A column is taken for dates or numbers where at least four of five filled cells are such. */
const MOST_CELLS = 0.8;

/**
 * Divides a column: dates by month, year or decade, numbers one by one or in ranges, and all else by its words, whatever their
 * case, width and spaces. Every cell tells how the others are to be read; parts are made of the cells at `asked`.
 */
export function columnParts(cells: readonly Cell[], asked: readonly number[], place: Place): ColumnParts {
  const said = cells.map((cell) => (isMissingWord(cell) ? "" : cell));
  const filled = said.filter((cell) => !isBlank(cell));
  const sample = spread(filled);
  /** What the column comes to read one way, where enough of it can be; a sample spares most columns the attempt. */
  const readAs = (read: (cells: readonly Cell[]) => Float64Array): Float64Array | undefined => {
    if (countKnown(read(sample)) < MOST_OF_SAMPLE * sample.length) return undefined;
    const values = read(said);
    const isMost = filled.length > 0 && countKnown(values) >= MOST_CELLS * filled.length;
    return isMost ? values : undefined;
  };
  const pick = (values: Float64Array): Float64Array => Float64Array.from(asked, (index) => values[index]!);
  const isFilled = asked.map((index) => !isBlank(said[index]));

  const days = readAs((some) => anyDays(some, place));
  if (days) {
    const { names, partOf, by } = dayParts(pick(days));
    return { by, ...withOthers(names, partOf, isFilled, NO_DATE) };
  }
  // "02139" is a code, not a number.
  const hasCodes = filled.some((cell) => typeof cell === "string" && LEADING_ZERO.test(cell));
  const all = hasCodes ? undefined : readAs((some) => readNumbers(some, place).values);
  if (all) {
    const numbers = pick(all);
    const { by, names, partOf } = numberParts(numbers);
    return { by, ...withOthers(names, partOf, isFilled, NO_NUMBER), numbers };
  }
  return {
    by: "values",
    ...wordParts(
      asked.map((index) => said[index]),
      place,
    ),
  };
}

/** Cells such as 3/4/2026 need others beside them to be read: a sample of a column of dates may have few that can. */
const MOST_OF_SAMPLE = 0.3;
const SAMPLE_SIZE = 500;

/** All cells up to 500, else 500 of them spread evenly. */
function spread(cells: readonly Cell[]): readonly Cell[] {
  if (cells.length <= SAMPLE_SIZE) return cells;
  return Array.from({ length: SAMPLE_SIZE }, (_, i) => cells[Math.floor((i * cells.length) / SAMPLE_SIZE)]);
}

const countKnown = (values: Float64Array): number =>
  values.reduce((known, value) => known + (Number.isNaN(value) ? 0 : 1), 0);

const LEADING_ZERO = /^\s*'?0\d/;
const NO_DATE: Wording = { en: "(no date)", zh: "（非日期）" };
const NO_NUMBER: Wording = { en: "(no number)", zh: "（非数字）" };

/** Days by the rules of dates; of date cells also those before 1970, when many customers were born. */
function anyDays(cells: readonly Cell[], place: Place): Float64Array {
  const { values } = readDays(cells, place);
  return values.map((day, index) => {
    const cell = cells[index];
    return Number.isNaN(day) && isDateCell(cell) ? place.dayOf(cell.getTime()) : day;
  });
}

function numberParts(numbers: Float64Array): Pick<ColumnParts, "by" | "names" | "partOf"> {
  const known = numbers.filter((value) => !Number.isNaN(value));
  const distinct = [...new Set(known)].sort((a, b) => a - b);
  if (distinct.length <= MOST_NUMBERS) {
    const partOf = Int32Array.from(numbers, (value) => distinct.indexOf(value));
    return { by: "numbers", names: distinct.map(inBoth), partOf };
  }
  const edges = rangeEdges(known);
  const partOf = Int32Array.from(numbers, (value) =>
    Number.isNaN(value) ? -1 : edges.filter((edge) => edge <= value).length,
  );
  return { by: "ranges", names: rangeNames(edges, known.every(Number.isInteger)), partOf };
}

/** A sheet shows 15 digits. */
function inBoth(value: number): Wording {
  const text = String(Number(value.toPrecision(15)));
  return { en: text, zh: text };
}

/** Cells that are filled with something else are a part of their own, the last one. */
function withOthers(
  names: readonly Wording[],
  partOf: Int32Array,
  isFilled: readonly boolean[],
  other: Wording,
): Pick<ColumnParts, "names" | "partOf"> {
  const hasOthers = isFilled.some((filled, index) => filled && partOf[index]! < 0);
  if (!hasOthers) return { names, partOf };
  return {
    names: [...names, other],
    partOf: partOf.map((part, index) => (part < 0 && isFilled[index] ? names.length : part)),
  };
}
