import { COLUMN_TITLES } from "../core/columnTitles";
import type { Field, TableKind } from "../core/fields";
import { OUTPUT_COLUMNS, type OutputColumn } from "../core/vocabulary";
import { fieldsLacking, fieldsNeeded } from "../protocol/outputNeeds";
import type { Description, FieldGuess } from "../protocol/replies";
import { isDayOutside } from "./days";
import { type Draft, rulesOf } from "./draft";
import type { Words } from "./words";

/** The columns that a run would write now. */
export function columnsToWrite(description: Description, draft: Draft): OutputColumn[] {
  const { columns } = rulesOf(description, draft);
  return OUTPUT_COLUMNS.filter((column) => columns.includes(column) && description.possible.includes(column));
}

/** The fields that these columns still lack, in the order of need. */
export function fieldsMissing(description: Description, columns: readonly OutputColumn[]): Field[] {
  const found = description.fields.filter(({ column }) => column !== null).map(({ field }) => field);
  const lacking = columns.flatMap((column) =>
    fieldsLacking(description.kind, column, (field) => found.includes(field)),
  );
  return [...new Set(lacking)];
}

/** True for a field that makes the result better, but that no column rests on. */
export const isOptional = (kind: TableKind, field: Field): boolean =>
  OUTPUT_COLUMNS.every((column) => !fieldsNeeded(kind, column).includes(field));

/** The fields that a column rests on, and the others that a column was found for. */
export const fieldsToShow = ({ kind, fields }: Description): readonly FieldGuess[] =>
  fields.filter(({ field, column }) => column !== null || ALWAYS.includes(field) || !isOptional(kind, field));

/** Makes every result better where it is known. */
const ALWAYS: readonly Field[] = ["customerId", "previousOrder", "orderId"];

/** How many customers a run would take; null where nobody knows, and where there are none. */
export const customersToTake = (description: Description, draft: Draft): number | null =>
  isReadAsOf(description, draft) && description.customers > 0 ? description.customers : null;

/**
 * True where the table was read as of the day that a run would take, or as of one that leaves the same customers out:
 * rows with orders after the day can't be used.
 */
export function isReadAsOf({ asOf: read, newest, ...description }: Description, draft: Draft): boolean {
  const { asOf } = rulesOf(description, draft);
  if (asOf === undefined) return read === newest;
  return asOf === read || (newest !== null && asOf >= newest);
}

/** The titles as they will stand in the sheet. */
export const titlesOf = (
  columns: readonly OutputColumn[],
  description: Description,
  draft: Draft,
): string[] => columns.map((column) => COLUMN_TITLES[column][rulesOf(description, draft).language]);

/** Why a run can't begin now, in words; undefined where it can. */
export function obstacle(description: Description, draft: Draft, words: Words): string | undefined {
  const rules = rulesOf(description, draft);
  const { columns } = rules;
  if (columns.length === 0) return words.say("needsColumn");
  if (isDayOutside(rules.asOf)) return words.say("needsDay");
  if (columnsToWrite(description, draft).length === 0) {
    const fields = fieldsMissing(description, columns.slice(0, 1)).map((field) => words.field(field));
    if (fields.length > 0) return words.say("needsField", { fields: words.list(fields) });
  }
  return description.customers === 0 || columnsToWrite(description, draft).length === 0
    ? words.say("noCustomers")
    : undefined;
}
