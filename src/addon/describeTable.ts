import { foundText } from "../cells/problem";
import { isoOfDay } from "../core/calendar";
import { newestDay } from "../core/segmentation";
import type { Day, Language } from "../core/vocabulary";
import type { ColumnDescription, Description, FieldGuess } from "../protocol/replies";
import { CUSTOMER_FIELDS, type CustomerField, type Request } from "../protocol/requests";
import { customersOf, dayOfIso, rowsReport } from "./customersOnSheet";
import { guessHints, inEveryLanguage, repeatedHints } from "./hints";
import { isUndoable } from "./journal";
import { misplacedRows } from "./moveCellsHome";
import { possibleOutputs } from "./outputs";
import { columnLetters } from "./ownColumns";
import { readSettings } from "./settingsStore";
import { readTable, selectedRows, type TableOnSheet } from "./tableOnSheet";

const SAMPLES = 3;

/** What a segmentation would take and what it could not use; nothing is written. */
export function describeTable(
  request: Extract<Request, { do: "describe" }>,
  language: Language,
): Description {
  const found = readTable(request.source, request.mapping);
  const settings = readSettings(language);
  const given = dayOfIso(request.asOf === undefined ? settings.asOf : (request.asOf ?? undefined));
  const customers = customersOf(found, given);
  const { table, sheet, last } = found;
  const newest = given === undefined ? isoOrNull(newestDay(customers.lastDay)) : null;
  return {
    language,
    settings,
    sheet: found.name,
    headerRow: table.headerRow + 1,
    table: { first: table.firstRow + 1, last: table.lastRow + 1 },
    taken: found.taken,
    selected: selectedRows(sheet, table),
    columns: describeColumns(found),
    fields: CUSTOMER_FIELDS.map((field) => describeField(field, found)),
    report: rowsReport(customers.report),
    hints: inEveryLanguage((each) => [...guessHints(found, each), ...repeatedHints(customers, each)]),
    asOf: given === undefined ? newest : isoOfDay(given),
    newest,
    possible: possibleOutputs(found.mapping),
    misplaced: misplacedRows(sheet, found.everything, found.own, last),
    undoable: last && isUndoable(last) ? last.startedAt : null,
  };
}

const isoOrNull = (day: Day): string | null => (Number.isNaN(day) ? null : isoOfDay(day));

function describeColumns({ table, values, own, place }: TableOnSheet): ColumnDescription[] {
  const ours = [...own.values()];
  const columns: ColumnDescription[] = [];
  for (let column = table.firstColumn; column <= table.lastColumn; column++) {
    if (ours.includes(column + 1)) continue;
    const samples: string[] = [];
    for (let i = 0; i < table.rows.length && samples.length < SAMPLES; i++) {
      const text = foundText(values[table.rows[i]!]![column], place);
      if (text !== "") samples.push(text);
    }
    columns.push({
      column: column + 1,
      letters: columnLetters(column + 1),
      title: table.headers[column]!,
      samples,
    });
  }
  return columns;
}

function describeField(field: CustomerField, { mapping, guesses }: TableOnSheet): FieldGuess {
  const column = mapping[field];
  if (column === undefined) return { field, column: null, sure: false, why: null };
  const rivals = guesses.ambiguous.find((each) => each.field === field);
  const guess = [...Object.values(guesses.columns), ...(rivals?.candidates ?? [])].find(
    (each) => each.column === column,
  );
  return {
    field,
    column: column + 1,
    sure: rivals === undefined && guess?.confidence === "sure",
    why: guess?.reason ?? null,
  };
}
