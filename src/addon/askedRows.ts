import type { Place } from "../cells/place";
import { foundText } from "../cells/problem";
import type { FoundTable } from "../cells/table/findTable";
import type { RowSpan, RowsTaken } from "../protocol/replies";
import type { Request } from "../protocol/requests";
import { Failure } from "./failure";
import { seenColumnNow } from "./seenColumn";

type Source = Extract<Request, { do: "describe" }>["source"];

/** The rows of a table that a request is about. */
export interface AskedRows {
  /** Whether a row of the block, counted from 0, is taken; undefined where all are. */
  readonly takes: ((row: number) => boolean) | undefined;
  readonly taken: RowsTaken;
  /** Rows that are hidden and were left out; null where nobody asked. */
  readonly hidden: number | null;
}

/** Google tells of one row at a time whether it is hidden. */
const MOST_LOOKED_AT = 2_000;

/**
 * The rows asked for, of one table on one sheet.
 *
 * @throws Failure where no row of the table is among them, or too many would have to be looked at one by one.
 */
export function askedRows(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  table: FoundTable,
  values: readonly (readonly unknown[])[],
  { rows, selection, visible, where }: Source,
  place: Place,
): AskedRows {
  const spans =
    rows?.map(([first, last]) => ({ first, last })) ?? (selection ? selectedSpans(sheet, table) : null);
  const isInSpans = spans && within(spans);
  let found = isInSpans ? table.rows.filter(isInSpans) : table.rows;
  if (spans && found.length === 0) {
    throw new Failure("rowsOutside", {
      sheet: sheet.getName(),
      rows: spans.map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`)).join(", "),
      tableFirst: table.firstRow + 1,
      tableLast: table.lastRow + 1,
    });
  }
  if (where) {
    const column = seenColumnNow(where.column, table, values);
    if (column === undefined) throw new Failure("sheetChanged", { sheet: sheet.getName() });
    const wanted = new Set(where.values);
    found = found.filter((row) => wanted.has(foundText(values[row]![column], place)));
    if (found.length === 0) {
      throw new Failure("noSuchValue", { header: where.column.title, values: where.values.join(", ") });
    }
  }
  let hidden: number | null = null;
  if (visible) {
    if (found.length > MOST_LOOKED_AT) {
      throw new Failure("tooManyToLookAt", { rows: found.length, most: MOST_LOOKED_AT });
    }
    const shown = found.filter(
      (row) => !sheet.isRowHiddenByFilter(row + 1) && !sheet.isRowHiddenByUser(row + 1),
    );
    if (shown.length === 0) throw new Failure("allHidden", { rows: found.length });
    hidden = found.length - shown.length;
    found = shown;
  }
  const isPicked = where || visible ? new Set(found) : undefined;
  return {
    takes: isPicked ? (row) => isPicked.has(row) : (isInSpans ?? undefined),
    taken: rowsTaken(found, table),
    hidden,
  };
}

/** The rows of the table that are selected, of all areas together; null where no more than one row is. */
export function selectedRows(sheet: GoogleAppsScript.Spreadsheet.Sheet, table: FoundTable): RowsTaken | null {
  const spans = selectedSpans(sheet, table);
  return spans && rowsTaken(table.rows.filter(within(spans)), table);
}

function selectedSpans(sheet: GoogleAppsScript.Spreadsheet.Sheet, table: FoundTable): RowSpan[] | null {
  const areas = SpreadsheetApp.getActiveRangeList()?.getRanges() ?? [];
  if (areas[0]?.getSheet().getSheetId() !== sheet.getSheetId()) return null;
  const spans = areas.map((range) => ({ first: range.getRow(), last: range.getLastRow() }));
  const rows = table.rows.filter(within(spans));
  return rows.length > 1 ? spans : null;
}

const within =
  (spans: readonly RowSpan[]) =>
  (row: number): boolean =>
    spans.some(({ first, last }) => row + 1 >= first && row + 1 <= last);

/** Rows that follow one another in the table are one span, whatever blank lines and totals stand between. */
function rowsTaken(rows: readonly number[], table: FoundTable): RowsTaken {
  if (rows.length === table.rows.length) {
    return { rows: rows.length, spans: [{ first: table.firstRow + 1, last: table.lastRow + 1 }] };
  }
  const spans: { first: number; last: number }[] = [];
  let at = -1;
  let previous = -1;
  for (const row of rows) {
    at = table.rows.indexOf(row, at + 1);
    const last = spans[spans.length - 1];
    if (last && previous >= 0 && table.rows[previous + 1] === row) last.last = row + 1;
    else spans.push({ first: row + 1, last: row + 1 });
    previous = at;
  }
  return { rows: rows.length, spans: spans.slice(0, MOST_SPANS) };
}

/** As many as a person may want to read. */
const MOST_SPANS = 100;
