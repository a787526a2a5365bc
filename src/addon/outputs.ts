import type { ColumnMapping } from "../cells/customers";
import { COLUMN_TITLES } from "../core/columnTitles";
import { FIELD_TITLES } from "../core/fields";
import { type Language, OUTPUT_COLUMNS, type OutputColumn } from "../core/vocabulary";
import { OUTPUT_NEEDS } from "../protocol/outputNeeds";
import type { CustomerField } from "../protocol/requests";
import { hint, LIST } from "./hints";

const missingFor = (column: OutputColumn, mapping: ColumnMapping): CustomerField[] =>
  OUTPUT_NEEDS[column].filter((field) => mapping[field] === undefined);

/** The columns that the fields of a table are enough for. */
export const possibleOutputs = (mapping: ColumnMapping): OutputColumn[] =>
  OUTPUT_COLUMNS.filter((column) => missingFor(column, mapping).length === 0);

/** For each of the wanted columns that can't be written, which fields are missing. */
export function missingFieldHints(
  wanted: readonly OutputColumn[],
  mapping: ColumnMapping,
  language: Language,
): string[] {
  const outputsByFields = new Map<string, string[]>();
  for (const column of wanted) {
    const missing = missingFor(column, mapping).map((field) => FIELD_TITLES[field][language]);
    if (missing.length === 0) continue;
    const fields = missing.join(LIST[language]);
    outputsByFields.set(fields, [...(outputsByFields.get(fields) ?? []), COLUMN_TITLES[column][language]]);
  }
  return [...outputsByFields].map(([fields, outputs]) =>
    hint("missingField", { fields, outputs: outputs.join(LIST[language]) }, language),
  );
}
