import { foundText } from "../cells/problem";
import { isoOfDay } from "../core/calendar";
import type { Field } from "../core/fields";
import { type CustomerValues, newestDay, segmentation } from "../core/segmentation";
import type { Day, Language } from "../core/vocabulary";
import { MAPPED_FIELDS } from "../protocol/mappedFields";
import type { ColumnDescription, Description, FieldGuess } from "../protocol/replies";
import type { Request } from "../protocol/requests";
import type { Settings } from "../protocol/settings";
import { selectedRows } from "./askedRows";
import { readList } from "./customerList";
import { dayOfIso, isoOrNull } from "./days";
import { guessHints, inEveryLanguage, orderHints, repeatedHints } from "./hints";
import { isUndoable, type JournalEntry } from "./journal";
import { measuredCustomers } from "./measuredCustomers";
import { misplacedRows } from "./moveCellsHome";
import { possibleOutputs } from "./outputs";
import { columnLetters } from "./ownColumns";
import { rfmHints, showsRfm } from "./rfmHints";
import { rowsReport } from "./rowsReport";
import { readSettings } from "./settingsStore";
import { readHistory } from "./sharing/history";
import { recallTable } from "./sharing/recallTable";
import { readName } from "./sharing/teammateName";
import { customersOf, everyCustomer } from "./sheetCustomers";
import { readTable, type TableOnSheet } from "./tableOnSheet";

const SAMPLES = 3;

/** What a segmentation would take and what it could not use; nothing is written. */
export function describeTable(
  request: Extract<Request, { do: "describe" }>,
  language: Language,
): Description {
  const { found, remembered } = request.recall
    ? recallTable(request)
    : { found: readTable(request), remembered: null };
  const settings = readSettings(language);
  const given = dayOfIso(request.asOf === undefined ? settings.asOf : (request.asOf ?? undefined));
  const { table, sheet, kind, guesses } = found;
  const { newestDay: newestOrder, ...seen } =
    kind === "orders" ? lookAtOrders(found, given, settings) : lookAtCustomers(found, given, settings);
  const newest = given === undefined ? isoOrNull(newestOrder) : null;
  return {
    language,
    settings,
    sheet: found.name,
    kind,
    kindWhy: (request.kind ?? remembered?.kind) ? null : guesses.kindReason,
    headerRow: table.headerRow + 1,
    table: { first: table.firstRow + 1, last: table.lastRow + 1 },
    taken: found.taken,
    selected: selectedRows(sheet, table),
    hidden: found.hidden,
    columns: describeColumns(found),
    fields: MAPPED_FIELDS[kind].map((field) => describeField(field, found)),
    ...seen,
    asOf: given === undefined ? newest : isoOfDay(given),
    newest,
    possible: possibleOutputs(found),
    ...lastRun(found),
    remembered,
    history: readHistory(),
    name: readName(),
  };
}

/** What can be said of the rows of a table before a run. */
type Look = Pick<Description, "report" | "customers" | "currencies" | "currency" | "hints"> & {
  readonly newestDay: Day;
};

function lookAtCustomers(found: TableOnSheet, given: Day | undefined, settings: Settings): Look {
  const customers = customersOf(found, given);
  const isAgainstAll = settings.scoreAgainst === "sheet" && found.takes !== undefined;
  const everyone = isAgainstAll ? everyCustomer(found, given) : customers;
  const guide = guideOf(found, everyone, given, settings);
  return {
    newestDay: newestDay(everyone.lastDay),
    report: rowsReport(customers.report),
    customers: customers.rows.length,
    currencies: [],
    currency: null,
    hints: inEveryLanguage((each) => [
      ...guessHints(found, each),
      ...repeatedHints(customers, each),
      ...guide(each),
    ]),
  };
}

function lookAtOrders(found: TableOnSheet, given: Day | undefined, settings: Settings): Look {
  const { customers, everyone, orders } = measuredCustomers(found, given, settings, true);
  const isOne = orders.currencies.length <= 1;
  const guide = guideOf(found, everyone, everyone.asOf, settings);
  return {
    newestDay: everyone.asOf,
    report: rowsReport(orders.report, orders.notes),
    customers: customers.ids.length,
    currencies: isOne ? [] : orders.currencies,
    currency: (isOne ? orders.currency : found.currency) ?? null,
    hints: inEveryLanguage((each) => [
      ...guessHints(found, each),
      ...orderHints(orders, each),
      ...guide(each),
    ]),
  };
}

/** When RFM is the wrong tool for these customers, as far as a run would show it. */
function guideOf(
  found: TableOnSheet,
  customers: CustomerValues,
  asOf: Day | undefined,
  settings: Settings,
): (language: Language) => string[] {
  const possible = possibleOutputs(found);
  const isShown = showsRfm(settings.columns.filter((column) => possible.includes(column)));
  if (!isShown || customers.orderCount.length === 0) return () => [];
  const outcome = segmentation(customers, { ...settings, asOf });
  return (language) => rfmHints(customers, outcome, settings, language);
}

/** What the last run left: of orders, in the list of customers as well as beside the orders. */
function lastRun({
  sheet,
  sheetId,
  kind,
  everything,
  own,
  last,
}: TableOnSheet): Pick<Description, "misplaced" | "undoable"> {
  const beside = misplacedRows(sheet, everything, own, last);
  const list = kind === "orders" ? readList(sheetId) : undefined;
  const inList = list ? misplacedRows(list.sheet, list.start.values, list.start.own, list.last) : 0;
  return { misplaced: beside + inList, undoable: latest([last, list?.last]) };
}

/** When the latest of these runs began, of those that can be undone. */
const latest = (entries: readonly (JournalEntry | undefined)[]): string | null =>
  entries
    .flatMap((entry) => (entry && isUndoable(entry) ? [entry.startedAt] : []))
    .sort()
    .pop() ?? null;

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

function describeField(field: Field, { mapping, guesses }: TableOnSheet): FieldGuess {
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
