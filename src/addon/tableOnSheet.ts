import type { ColumnMapping } from "../cells/customers";
import { type GuessedColumns, guessColumns } from "../cells/guessColumns";
import type { Place } from "../cells/place";
import { type FoundTable, findTable } from "../cells/table/findTable";
import type { Field, TableKind } from "../core/fields";
import { MAPPED_FIELDS } from "../protocol/mappedFields";
import type { Request } from "../protocol/requests";
import { type AskedRows, askedRows } from "./askedRows";
import { Failure } from "./failure";
import { findSheet } from "./findSheet";
import { type JournalEntry, journalledColumns, readJournal } from "./journal";
import type { OwnColumns } from "./ownColumns";
import { spreadsheetPlace } from "./place";
import { seenColumnNow } from "./seenColumn";
import { readSheet } from "./sheetSnapshot";

/** The part of a request that says which table is meant and how to read it. */
export type TableRequest = Pick<
  Extract<Request, { do: "describe" }>,
  "source" | "kind" | "mapping" | "currency"
>;

/** A table of the user's and what its columns seem to mean: one read of the sheet. */
export interface FoundOnSheet {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly sheetId: number;
  readonly name: string;
  /** Everything on the sheet, and the same with our own columns blank. */
  readonly everything: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
  readonly own: OwnColumns;
  /** The last run on this sheet. */
  readonly last: JournalEntry | undefined;
  readonly place: Place;
  readonly table: FoundTable;
  readonly guesses: GuessedColumns;
}

/** The table as a run takes it. */
export interface TableOnSheet extends FoundOnSheet, AskedRows {
  /** What a row is: said by a person, else guessed. */
  readonly kind: TableKind;
  readonly mapping: ColumnMapping;
  /** The only currency to take, where a person has chosen one. */
  readonly currency: string | undefined;
}

/** Finds the table in a sheet and guesses what its columns mean, of rows of the kind that a person says. */
export function findTableOn(sheet: GoogleAppsScript.Spreadsheet.Sheet, kind?: TableKind): FoundOnSheet {
  const name = sheet.getName();
  const sheetId = sheet.getSheetId();
  const last = readJournal(sheetId);
  const { values: everything, own } = readSheet(sheet, journalledColumns(last));
  const values = withoutColumns(everything, own);
  const table = findTable(values);
  if (!table.ok) throw new Failure(NO_TABLE[table.reason], { sheet: name });

  const place = spreadsheetPlace();
  const ownIndexes = new Set([...own.values()].map((column) => column - 1));
  const guesses = guessColumns(values, table, place, ownIndexes, kind);
  return { sheet, sheetId, name, everything, values, own, last, place, table, guesses };
}

/** The table in a sheet and the rows to take; what a person says wins over every guess. */
export function readTable({ source, kind, mapping, currency }: TableRequest): TableOnSheet {
  return tableAsked(findTableOn(findSheet(source.sheet), kind), { source, kind, mapping, currency });
}

/** The rows to take of a table that was found, and how to read them. */
export function tableAsked(found: FoundOnSheet, { source, mapping, currency }: TableRequest): TableOnSheet {
  const { sheet, name, values, place, table, guesses } = found;
  return {
    ...found,
    ...askedRows(sheet, table, values, source, place),
    kind: guesses.kind ?? "customers",
    mapping: mapping ? givenMapping(mapping, table, values, name) : guessedMapping(guesses),
    currency,
  };
}

/** The first of the amounts that the customers' money is added up from; undefined where the table has no such column. */
export function moneyCell({
  sheet,
  table,
  mapping,
}: TableOnSheet): GoogleAppsScript.Spreadsheet.Range | undefined {
  const column = mapping.totalSpent ?? mapping.amount;
  return column === undefined ? undefined : sheet.getRange(table.rows[0]! + 1, column + 1);
}

const NO_TABLE = { empty: "emptySheet", noHeader: "noTable", noRows: "noRows" } as const;

/** The same cells with our columns blank: what we wrote must never be taken for the user's data. */
function withoutColumns(values: TableOnSheet["values"], own: OwnColumns): TableOnSheet["values"] {
  if (own.size === 0) return values;
  const ours = new Set(own.values());
  return values.map((row) => row.map((cell, i) => (ours.has(i + 1) ? "" : cell)));
}

/** The columns that a person has seen, where they stand now. */
function givenMapping(
  given: NonNullable<TableRequest["mapping"]>,
  table: FoundTable,
  values: TableOnSheet["values"],
  sheet: string,
): ColumnMapping {
  const mapping: Partial<Record<Field, number>> = {};
  for (const [field, seen] of Object.entries(given) as [Field, (typeof given)[Field]][]) {
    if (!seen) continue;
    const column = seenColumnNow(seen, table, values);
    if (column === undefined) throw new Failure("sheetChanged", { sheet });
    mapping[field] = column;
  }
  return mapping;
}

/**
 * The guessed columns, for fields that several columns fit the first of them (the person is told). An e-mail address
 * or a name is an id of customers where there is no other.
 */
export function guessedMapping({ kind = "customers", columns, ambiguous }: GuessedColumns): ColumnMapping {
  const guessed: Partial<Record<Field, number>> = {};
  for (const { field, candidates } of ambiguous) guessed[field] = candidates[0]!.column;
  for (const [field, guess] of Object.entries(columns)) guessed[field as Field] = guess.column;

  const mapping: Partial<Record<Field, number>> = {};
  for (const field of MAPPED_FIELDS[kind]) {
    const column = guessed[field];
    if (column !== undefined) mapping[field] = column;
  }
  if (kind === "orders") return mapping;
  const id = (["customerId", "email", "customerName"] as const).find((field) => field in guessed);
  if (id && id !== "customerId") {
    mapping.customerId = guessed[id]!;
    delete mapping[id];
  }
  return mapping;
}
