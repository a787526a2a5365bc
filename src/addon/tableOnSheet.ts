import type { ColumnMapping } from "../cells/customers";
import type { Field } from "../cells/fields";
import { type GuessedColumns, guessColumns } from "../cells/guessColumns";
import type { Place } from "../cells/place";
import { type FoundTable, findTable } from "../cells/table/findTable";
import type { RowSpan } from "../protocol/replies";
import { CUSTOMER_FIELDS, type CustomerField, type Request } from "../protocol/requests";
import { Failure } from "./failure";
import { findSheet } from "./findSheet";
import { type JournalEntry, journalledColumns, readJournal } from "./journal";
import type { OwnColumns } from "./ownColumns";
import { spreadsheetPlace } from "./place";

type Source = Extract<Request, { do: "describe" }>["source"];
type MappingRequest = Extract<Request, { do: "describe" }>["mapping"];

/** The user's table as a run finds it: one read of the sheet, with our own columns blanked out. */
export interface TableOnSheet {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly values: readonly (readonly unknown[])[];
  readonly own: OwnColumns;
  /** The last run on this sheet. */
  readonly last: JournalEntry | undefined;
  readonly place: Place;
  /** With the rows that the run takes. */
  readonly table: FoundTable;
  readonly whole: RowSpan;
  readonly guesses: GuessedColumns;
  readonly mapping: ColumnMapping;
  /** The rows of the table that are selected, as the sheet counts them; null where no more than one row is. */
  readonly selected: RowSpan | null;
}

/** Finds the table in a sheet and what its columns mean; a mapping that a person gave wins over every guess. */
export function readTable(source: Source, mapping: MappingRequest): TableOnSheet {
  const sheet = findSheet(source.sheet);
  const name = sheet.getName();
  const last = readJournal(sheet.getSheetId());
  const own = journalledColumns(sheet, last);
  const values = withoutColumns(sheet.getDataRange().getValues(), own);
  const table = findTable(values);
  if (!table.ok) throw new Failure(table.reason === "empty" ? "emptySheet" : "noTable", { sheet: name });

  const place = spreadsheetPlace();
  const ownIndexes = new Set([...own.values()].map((column) => column - 1));
  const guesses = guessColumns(values, table, place, ownIndexes);
  const selected = selectedRows(sheet, table);
  const span = source.rows
    ? { first: source.rows[0], last: source.rows[1] }
    : source.selection
      ? selected
      : null;
  return {
    sheet,
    values,
    own,
    last,
    place,
    table: span ? rowsWithin(table, span, name) : table,
    whole: { first: table.firstRow + 1, last: table.lastRow + 1 },
    guesses,
    mapping: mapping ? givenMapping(mapping) : guessedMapping(guesses),
    selected,
  };
}

/** The same cells with our columns blank: what we wrote must never be taken for the user's data. */
function withoutColumns(values: unknown[][], own: OwnColumns): unknown[][] {
  for (const column of own.values()) for (const row of values) if (column <= row.length) row[column - 1] = "";
  return values;
}

function selectedRows(sheet: GoogleAppsScript.Spreadsheet.Sheet, table: FoundTable): RowSpan | null {
  const range = SpreadsheetApp.getActiveRange();
  if (!range || range.getSheet().getSheetId() !== sheet.getSheetId()) return null;
  const first = Math.max(range.getRow(), table.firstRow + 1);
  const last = Math.min(range.getLastRow(), table.lastRow + 1);
  return last > first ? { first, last } : null;
}

/** The table cut to a span of rows as the sheet counts them. */
function rowsWithin(table: FoundTable, { first, last }: RowSpan, sheet: string): FoundTable {
  const isWithin = (row: number): boolean => row + 1 >= first && row + 1 <= last;
  const rows = table.rows.filter(isWithin);
  if (rows.length === 0) {
    const { firstRow, lastRow } = table;
    throw new Failure("rowsOutside", {
      sheet,
      first,
      last,
      tableFirst: firstRow + 1,
      tableLast: lastRow + 1,
    });
  }
  const leftOut = table.leftOut.filter(({ row }) => isWithin(row));
  return { ...table, rows, leftOut, firstRow: rows[0]!, lastRow: rows[rows.length - 1]! };
}

function givenMapping(given: NonNullable<MappingRequest>): ColumnMapping {
  const mapping: Partial<Record<Field, number>> = {};
  for (const field of CUSTOMER_FIELDS) {
    const column = given[field];
    if (column) mapping[field] = column - 1;
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
