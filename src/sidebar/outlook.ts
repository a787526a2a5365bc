import { FIRST_DAY, isoOfDay, LAST_DAY } from "../core/calendar";
import { COLUMN_TITLES } from "../core/columnTitles";
import { OUTPUT_COLUMNS, type OutputColumn } from "../core/vocabulary";
import { COLUMN_NEEDS } from "../protocol/columnNeeds";
import type { Description } from "../protocol/replies";
import type { CustomerField } from "../protocol/requests";
import type { Settings } from "../protocol/settings";
import { type Draft, rulesOf } from "./draft";
import type { Words } from "./words";

export const FIRST_DATE = isoOfDay(FIRST_DAY);
export const LAST_DATE = isoOfDay(LAST_DAY);

/** True for a day that no order can have: a typing error in the year. */
export const isDayOutside = ({ asOf }: Settings): boolean =>
  asOf !== undefined && (asOf < FIRST_DATE || asOf > LAST_DATE);

/** The columns that a run would write now. */
export function columnsToWrite(description: Description, draft: Draft): OutputColumn[] {
  const { columns } = rulesOf(description, draft);
  return OUTPUT_COLUMNS.filter((column) => columns.includes(column) && description.possible.includes(column));
}

/** The fields that these columns still lack, in the order of need. */
export function fieldsMissing(description: Description, columns: readonly OutputColumn[]): CustomerField[] {
  const found = description.fields.filter(({ column }) => column !== null).map(({ field }) => field);
  const needed = columns.flatMap((column) => COLUMN_NEEDS[column]);
  return [...new Set(needed)].filter((field) => !found.includes(field));
}

/** True for a field that makes the result better, but that no column rests on. */
export const isOptional = (field: CustomerField): boolean =>
  Object.values(COLUMN_NEEDS).every((fields) => !fields.includes(field));

/**
 * How many customers a run would take; null where the table was read as of another day, since orders after the day
 * can't be used.
 */
export function customersToTake(description: Description, draft: Draft): number | null {
  const { asOf } = rulesOf(description, draft);
  const kept = description.settings.asOf;
  const newest = kept === undefined ? description.asOf : null;
  const isSettled = asOf === kept || (asOf !== undefined && newest !== null && asOf >= newest);
  return isSettled && description.report.used > 0 ? description.report.used : null;
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
  if (isDayOutside(rules)) return words.say("needsDay");
  if (columnsToWrite(description, draft).length === 0) {
    const fields = fieldsMissing(description, columns.slice(0, 1)).map((field) => words.say(field));
    if (fields.length > 0) return words.say("needsField", { fields: words.list(fields) });
  }
  return description.report.used === 0 || columnsToWrite(description, draft).length === 0
    ? words.say("noCustomers")
    : undefined;
}
