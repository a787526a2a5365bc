import { COLUMN_TITLES } from "../core/columnTitles";
import type { Field } from "../core/fields";
import { OUTPUT_COLUMNS, type OutputColumn } from "../core/vocabulary";
import { fieldsLacking, fieldsNeeded } from "../protocol/outputNeeds";
import type { Description } from "../protocol/replies";
import { isDayOutside } from "./days";
import { type Draft, rulesOf } from "./draft";
import { ruleFaults } from "./ruleFaults";
import type { Words } from "./words";

/** The columns that a run would write now. */
export function columnsToWrite(description: Description, draft: Draft): OutputColumn[] {
  const { columns } = rulesOf(description, draft);
  return OUTPUT_COLUMNS.filter((column) => columns.includes(column) && description.possible.includes(column));
}

/** The fields that these columns still lack, in the order of need. */
export function fieldsMissing(
  { kind, fields }: Description,
  columns: readonly OutputColumn[],
): readonly Field[] {
  const found = fields.filter(({ column }) => column !== null).map(({ field }) => field);
  const has = (field: Field): boolean => found.includes(field);
  return [...new Set(columns.flatMap((column) => fieldsLacking(kind, column, has)))];
}

/** True for a field that makes the result better, but that no column rests on. */
export const isOptional = ({ kind }: Description, field: Field): boolean =>
  OUTPUT_COLUMNS.every((column) => !fieldsNeeded(kind, column).includes(field));

/** True for a field that columns rest on and that nothing else in the table stands in for. */
export const isWanted = (description: Description, field: Field): boolean =>
  fieldsMissing(description, OUTPUT_COLUMNS).includes(field);

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

/** The titles of fields, one after the other. */
export const fieldList = (fields: readonly Field[], words: Words): string =>
  words.list(fields.map(words.field));

/** Why a run can't begin now, in words; undefined where it can. */
export function obstacle(description: Description, draft: Draft, words: Words): string | undefined {
  const rules = rulesOf(description, draft);
  const { columns } = rules;
  if (draft.rows === "where" && !draft.where?.values.length) return words.say("needsValue");
  if (description.currencies.length > 1 && description.currency === null) return words.say("needsCurrency");
  if (columns.length === 0) return words.say("needsColumn");
  if (isDayOutside(rules.asOf)) return words.say("needsDay");
  if (ruleFaults(rules).size > 0) return words.say("needsRules");
  if (columnsToWrite(description, draft).length === 0) {
    const fields = fieldsMissing(description, columns.slice(0, 1));
    if (fields.length > 0) return words.say("needsField", { fields: fieldList(fields, words) });
  }
  return description.customers === 0 || columnsToWrite(description, draft).length === 0
    ? words.say("noCustomers")
    : undefined;
}
