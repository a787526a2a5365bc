import type { ColumnMapping } from "../cells/customers";
import { COLUMN_TITLES } from "../core/columnTitles";
import { FIELD_TITLES, type Field, type TableKind } from "../core/fields";
import { type Language, OUTPUT_COLUMNS, type OutputColumn, type Wording } from "../core/vocabulary";
import { fieldsLacking } from "../protocol/outputNeeds";
import { hint, LIST } from "./hints";

/** What columns can be written of a table is decided by these two. */
interface Mapped {
  readonly kind: TableKind;
  readonly mapping: ColumnMapping;
}

const lacking = (column: OutputColumn, { kind, mapping }: Mapped): Field[] =>
  fieldsLacking(kind, column, (field) => mapping[field] !== undefined);

/** The columns that the fields of a table are enough for. */
export const possibleOutputs = (table: Mapped): OutputColumn[] =>
  OUTPUT_COLUMNS.filter((column) => lacking(column, table).length === 0);

/** For each of the wanted columns that can't be written, which fields are missing. */
export function missingFieldHints(
  wanted: readonly OutputColumn[],
  table: Mapped,
  language: Language,
): string[] {
  const outputsByFields = new Map<string, string[]>();
  for (const column of wanted) {
    const missing = lacking(column, table);
    if (missing.length === 0) continue;
    const fields = fieldList(missing)[language];
    outputsByFields.set(fields, [...(outputsByFields.get(fields) ?? []), COLUMN_TITLES[column][language]]);
  }
  return [...outputsByFields].map(([fields, outputs]) =>
    hint("missingField", { fields, outputs: outputs.join(LIST[language]) }, language),
  );
}

/** Fields by their names, one after the other. */
export const fieldList = (fields: readonly Field[]): Wording => ({
  en: fields.map((field) => FIELD_TITLES[field].en).join(LIST.en),
  zh: fields.map((field) => FIELD_TITLES[field].zh).join(LIST.zh),
});
