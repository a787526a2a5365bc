import { columnContent } from "../../cells/columnContent";
import { headerKey } from "../../cells/headers";
import { listedHeaders } from "../../cells/headerWords";
import { COLUMN_TITLES } from "../../core/columnTitles";
import type { Field } from "../../core/fields";
import { OUTPUT_COLUMNS, type OutputColumn } from "../../core/vocabulary";
import type { FoundOnSheet } from "../tableOnSheet";
import type { ArgumentSource } from "./argumentSources";

/** Neighbouring columns as the sheet counts them (A is 1). */
export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
}

/** The columns of a table that are what an argument asks for; undefined where it has none. */
export function findColumns(
  found: FoundOnSheet,
  { fields = [], made = [], titles = "", run }: ArgumentSource,
): ColumnSpan | undefined {
  const single =
    firstOf(fields, (field) => fieldColumn(found, field)) ??
    firstOf(made, (kind) => madeColumn(found, kind)) ??
    firstOf(listedHeaders(titles), (title) => titledColumn(found, title));
  if (single !== undefined) return { first: single, last: single };
  return run && longestRun(found, run);
}

function firstOf<Item>(items: readonly Item[], find: (item: Item) => number | undefined): number | undefined {
  for (const item of items) {
    const column = find(item);
    if (column !== undefined) return column;
  }
  return undefined;
}

/** The guessed column, of several that fit equally well the first. */
function fieldColumn({ guesses }: FoundOnSheet, field: Field): number | undefined {
  const guess =
    guesses.columns[field] ?? guesses.ambiguous.find((rivals) => rivals.field === field)?.candidates[0];
  return guess && guess.column + 1;
}

/** Written by a run, wherever it stands now, or by a formula, under the same title. */
const madeColumn = (found: FoundOnSheet, kind: OutputColumn): number | undefined =>
  found.own.get(kind) ?? firstOf(Object.values(COLUMN_TITLES[kind]), (title) => titledColumn(found, title));

function titledColumn({ everything, table }: FoundOnSheet, title: string): number | undefined {
  if (title === "") return undefined;
  const key = headerKey(title);
  const column = everything[table.headerRow]!.findIndex((cell) => headerKey(String(cell)) === key);
  return column < 0 ? undefined : column + 1;
}

/** A number that only names a row would be taken for one of its features. */
const NAMES_ROWS: readonly Field[] = ["customerId", "orderId"];
const MOST = 0.8;

function longestRun(found: FoundOnSheet, of: "numbers" | "columns"): ColumnSpan | undefined {
  const { table, values, place, own } = found;
  const names = NAMES_ROWS.map((field) => fieldColumn(found, field));
  const naming = names[0] ?? fieldColumn(found, "customerName");
  const apart = new Set([
    ...names,
    naming,
    ...own.values(),
    ...OUTPUT_COLUMNS.map((kind) => madeColumn(found, kind)),
  ]);
  const isWanted = (column: number): boolean =>
    !apart.has(column) &&
    table.headers[column - 1] !== "" &&
    (of === "columns" || columnContent(values, table.rows, column - 1, place).numbers >= MOST);

  let longest: ColumnSpan | undefined;
  let first: number | undefined;
  for (let column = table.firstColumn + 1; column <= table.lastColumn + 1; column++) {
    if (!isWanted(column)) {
      first = undefined;
      continue;
    }
    first ??= column;
    if (!longest || column - first > longest.last - longest.first) longest = { first, last: column };
  }
  return longest;
}
