import type { ColumnMapping } from "../cells/customers";
import type { Field } from "../cells/fields";
import { type GuessedColumns, guessColumns } from "../cells/guessColumns";
import type { Place } from "../cells/place";
import { type FoundTable, findTable } from "../cells/table/findTable";
import { headerText } from "../cells/table/headerTexts";
import type { RowSpan } from "../protocol/replies";
import { CUSTOMER_FIELDS, type CustomerField, type Request } from "../protocol/requests";
import { customersFormula } from "./customersFormula";
import { Failure } from "./failure";
import { findSheet } from "./findSheet";
import { type JournalEntry, journalledColumns, readJournal } from "./journal";
import type { OwnColumns } from "./ownColumns";
import { spreadsheetPlace } from "./place";
import { readSheet } from "./sheetSnapshot";

type Source = Extract<Request, { do: "describe" }>["source"];
type MappingRequest = Extract<Request, { do: "describe" }>["mapping"];

/** The user's table as a run finds it: one read of the sheet. */
export interface TableOnSheet {
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
  /** The rows of the table that the run takes, as the sheet counts them. */
  readonly taken: RowSpan;
  /** False where only some rows were asked for. */
  readonly whole: boolean;
  readonly guesses: GuessedColumns;
  readonly mapping: ColumnMapping;
}

/** Finds the table in a sheet and what its columns mean; a mapping that a person gave wins over every guess. */
export function readTable(source: Source, mapping: MappingRequest): TableOnSheet {
  const sheet = findSheet(source.sheet);
  const name = sheet.getName();
  const sheetId = sheet.getSheetId();
  const last = readJournal(sheetId);
  const { values: everything, own } = readSheet(sheet, journalledColumns(last));
  const values = withoutColumns(everything, own);
  const table = findTable(values);
  if (!table.ok) throw new Failure(NO_TABLE[table.reason], { sheet: name });

  const place = spreadsheetPlace();
  const ownIndexes = new Set([...own.values()].map((column) => column - 1));
  const guesses = guessColumns(values, table, place, ownIndexes);
  if (!mapping && guesses.kind === "orders") {
    throw new Failure("ordersTable", {
      sheet: name,
      formula: customersFormula(name, table.firstRow + 1, guesses, place),
    });
  }
  const span = source.rows
    ? { first: source.rows[0], last: source.rows[1] }
    : source.selection
      ? selectedRows(sheet, table)
      : null;
  return {
    sheet,
    sheetId,
    name,
    everything,
    values,
    own,
    last,
    place,
    table,
    taken: takenRows(table, span, name),
    whole: span === null,
    guesses,
    mapping: mapping ? givenMapping(mapping, table, values, name) : guessedMapping(guesses),
  };
}

const NO_TABLE = { empty: "emptySheet", noHeader: "noTable", noRows: "noRows" } as const;

/** The same cells with our columns blank: what we wrote must never be taken for the user's data. */
function withoutColumns(values: TableOnSheet["values"], own: OwnColumns): TableOnSheet["values"] {
  if (own.size === 0) return values;
  const ours = new Set(own.values());
  return values.map((row) => row.map((cell, i) => (ours.has(i + 1) ? "" : cell)));
}

/** The rows of the table that are selected, as the sheet counts them; null where no more than one row is. */
export function selectedRows(sheet: GoogleAppsScript.Spreadsheet.Sheet, table: FoundTable): RowSpan | null {
  const range = SpreadsheetApp.getActiveRange();
  if (!range || range.getSheet().getSheetId() !== sheet.getSheetId()) return null;
  const first = Math.max(range.getRow(), table.firstRow + 1);
  const last = Math.min(range.getLastRow(), table.lastRow + 1);
  return last > first ? { first, last } : null;
}

/** The first and last row of the table within a span; of the whole table where there is no span. */
function takenRows(table: FoundTable, span: RowSpan | null, sheet: string): RowSpan {
  const whole = { first: table.firstRow + 1, last: table.lastRow + 1 };
  if (!span) return whole;
  const { first, last } = span;
  const rows = table.rows.filter((row) => row + 1 >= first && row + 1 <= last);
  if (rows.length > 0) return { first: rows[0]! + 1, last: rows[rows.length - 1]! + 1 };
  throw new Failure("rowsOutside", { sheet, first, last, tableFirst: whole.first, tableLast: whole.last });
}

/** The columns that a person has seen, where they stand now. */
function givenMapping(
  given: NonNullable<MappingRequest>,
  { headers, headerRow }: FoundTable,
  values: TableOnSheet["values"],
  sheet: string,
): ColumnMapping {
  const titles = values[headerRow]!.map(headerText);
  const mapping: Partial<Record<Field, number>> = {};
  for (const field of CUSTOMER_FIELDS) {
    const seen = given[field];
    if (!seen) continue;
    const place = seen.column - 1;
    const isInPlace = headers[place] === seen.title;
    const isUnique = seen.title !== "" && titles.indexOf(seen.title) === titles.lastIndexOf(seen.title);
    const column = isInPlace ? place : isUnique ? titles.indexOf(seen.title) : -1;
    if (column < 0) throw new Failure("sheetChanged", { sheet });
    mapping[field] = column;
  }
  return mapping;
}

/**
 * The guessed columns, for fields that several columns fit the first of them (the person is told). Order days say
 * better than orders how often a customer came; an e-mail address or a name is an id where there is no other.
 */
function guessedMapping({ columns, ambiguous }: GuessedColumns): ColumnMapping {
  const guessed: Partial<Record<Field, number>> = {};
  for (const { field, candidates } of ambiguous) guessed[field] = candidates[0]!.column;
  for (const [field, guess] of Object.entries(columns)) guessed[field as Field] = guess.column;

  const mapping: Partial<Record<Field, number>> = {};
  const take = (field: CustomerField, column: number | undefined): void => {
    if (column !== undefined) mapping[field] = column;
  };
  for (const field of CUSTOMER_FIELDS) take(field, guessed[field]);
  take("customerId", guessed.customerId ?? guessed.email ?? guessed.customerName);
  take("orderCount", guessed.orderDays ?? guessed.orderCount);
  return mapping;
}
