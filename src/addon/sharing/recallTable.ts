import type { Field } from "../../core/fields";
import type { RememberedChoices } from "../../protocol/sharing";
import { findSheet } from "../findSheet";
import { customersOfOrders } from "../sheetCustomers";
import { findTableOn, readTable, type TableOnSheet, type TableRequest, tableAsked } from "../tableOnSheet";
import { chosenColumns, readChoices } from "./tableChoices";

/** A table read as somebody chose at its last run, and what of that still holds; null where nothing was chosen. */
export interface RecalledTable {
  readonly found: TableOnSheet;
  readonly remembered: RememberedChoices | null;
}

/** The table with the choices that the document remembers for its sheet; what the request says itself wins over all of them. */
export function recallTable(request: TableRequest): RecalledTable {
  const isSaid = request.kind ?? request.mapping ?? request.currency;
  const sheet = findSheet(request.source.sheet);
  const choices = isSaid ? undefined : readChoices(sheet.getSheetId());
  if (!choices) return { found: readTable(request), remembered: null };

  const onSheet = findTableOn(sheet, choices.kind);
  const guessed = tableAsked(onSheet, request);
  const columns = chosenColumns(choices, guessed.kind, guessed.table.headers);
  const read = { ...guessed, mapping: withColumns(guessed.mapping, columns) };
  const currency = choices.currency && hasCurrency(read, choices.currency) ? choices.currency : undefined;
  const isAnythingLeft = choices.kind ?? currency ?? Object.keys(columns)[0];
  return {
    found: { ...read, currency },
    remembered: isAnythingLeft
      ? { kind: choices.kind ?? null, mapping: asCounted(columns), currency: currency ?? null }
      : null,
  };
}

type Columns = Readonly<Partial<Record<Field, number | null>>>;

function withColumns(guessed: TableOnSheet["mapping"], columns: Columns): TableOnSheet["mapping"] {
  const all = Object.entries({ ...guessed, ...columns });
  return Object.fromEntries(all.filter(([, column]) => column !== null));
}

const asCounted = (columns: Columns): Columns =>
  Object.fromEntries(
    Object.entries(columns).map(([field, column]) => [field, column === null ? null : column + 1]),
  );

const hasCurrency = (found: TableOnSheet, wanted: string): boolean =>
  found.kind === "orders" &&
  customersOfOrders(found, undefined, true).orders.currencies.some(({ currency }) => currency === wanted);
