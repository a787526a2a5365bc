import type { Field } from "../core/fields";
import type { TableLayout } from "./sheetSnapshot";
import type { TableOnSheet } from "./tableOnSheet";

/** What a result rests on: its columns are read again before anything is written, and once more after. */
export function tableLayout({ name, sheetId, table, mapping, values }: TableOnSheet): TableLayout {
  const idColumn = mapping.customerId;
  const fields = (Object.keys(mapping) as Field[]).filter(
    (field) => field !== "customerId" && (idColumn === undefined || !ALSO_NAMES.includes(field)),
  );
  const inputColumns = [...new Set(fields.map((field) => mapping[field]!))].filter(
    (column) => column !== idColumn,
  );
  const columns = idColumn === undefined ? inputColumns : [idColumn, ...inputColumns];
  return {
    sheetName: name,
    sheetId,
    headerRow: table.headerRow,
    idColumn,
    inputColumns,
    headers: new Map(columns.map((column) => [column, values[table.headerRow]![column]])),
  };
}

/** A customer who has an id stays the same under another name. */
const ALSO_NAMES: readonly Field[] = ["email", "customerName", "givenName", "familyName"];
