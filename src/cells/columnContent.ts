import type { Field } from "../core/fields";
import { readDays } from "./days";
import { FIELD_CONTENT, type FieldContent } from "./fieldContent";
import { isMissingWord } from "./missingWords";
import { readCounts, readNumbers } from "./numbers";
import type { Cell, Place } from "./place";
import { idKey, isBlank, textOf } from "./texts";

/** What a sample of a column's cells holds. Shares are of the cells that are filled. */
export interface ColumnContent {
  readonly filled: number;
  readonly days: number;
  /** Numbers that are days as spreadsheets count them, which is how a date column without its format arrives. */
  readonly serials: number;
  readonly numbers: number;
  /** Whole numbers from 0 to 100,000. */
  readonly counts: number;
  readonly emails: number;
}

/** A column with what there is to judge it by. */
export interface HeadedColumn {
  readonly column: number;
  readonly header: string;
  readonly content: ColumnContent;
}

/** The content of a column, from at most 200 of its rows, spread evenly. */
export function columnContent(
  values: readonly (readonly Cell[])[],
  rows: readonly number[],
  column: number,
  place: Place,
): ColumnContent {
  const cells = sampleOf(rows)
    .map((row) => values[row]?.[column])
    .filter((cell) => !isBlank(cell) && !isMissingWord(cell));
  const share = (count: number): number => (cells.length === 0 ? 0 : count / cells.length);
  const shareOfDays = (serials: boolean): number =>
    share(
      readDays(cells, place, { order: "dayFirst", serials }).values.filter((day) => !Number.isNaN(day))
        .length,
    );
  const days = shareOfDays(false);
  const numbers = readNumbers(cells, place).values;
  return {
    filled: cells.length,
    days,
    serials: shareOfDays(true) - days,
    numbers: share(numbers.filter((number) => !Number.isNaN(number)).length),
    counts: share(
      readCounts(cells, place).values.filter(
        (number) => Number.isInteger(number) && number >= 0 && number <= 100_000,
      ).length,
    ),
    emails: share(cells.filter((cell) => typeof cell === "string" && EMAIL.test(cell)).length),
  };
}

/** True where a column's content can be that of a field: most of its cells, or none because all are blank. */
export function fitsField(content: ColumnContent, field: Field): boolean {
  return content.filled === 0 || SHARE_OF[FIELD_CONTENT[field]](content) >= MOST;
}

const SHARE_OF: Readonly<Record<FieldContent, (content: ColumnContent) => number>> = {
  text: () => 1,
  email: ({ emails }) => emails,
  day: ({ days, serials }) => days + serials,
  number: ({ numbers }) => numbers,
  count: ({ counts }) => counts,
};

/** True where no two rows of a column hold the same id. */
export function isUnique(
  values: readonly (readonly Cell[])[],
  rows: readonly number[],
  column: number,
): boolean {
  const seen = new Set<string>();
  for (const row of rows) {
    const key = idKey(textOf(values[row]?.[column]));
    if (key === "") continue;
    if (seen.has(key)) return false;
    seen.add(key);
  }
  return seen.size > 0;
}

/** Rows to look at: all up to 200, else 200 of them spread evenly. */
function sampleOf(rows: readonly number[]): readonly number[] {
  if (rows.length <= SAMPLE_SIZE) return rows;
  return Array.from(
    { length: SAMPLE_SIZE },
    (_, index) => rows[Math.floor((index * rows.length) / SAMPLE_SIZE)]!,
  );
}

const SAMPLE_SIZE = 200;
const MOST = 0.6;
const EMAIL = /^\s*[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+\s*$/;
