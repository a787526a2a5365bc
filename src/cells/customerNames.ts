import type { ColumnMapping } from "./customers";
import { NAMING_FIELDS } from "./fields";
import type { Cell } from "./place";
import { idKey, textOf } from "./texts";

/** The first of id, e-mail and name that each row has; undefined where the table has no such column. */
export function customerNames(
  mapping: ColumnMapping,
  cellsOf: (column: number) => readonly Cell[],
): readonly string[] | undefined {
  const columns = NAMING_FIELDS.filter((field) => mapping[field] !== undefined).map((field) =>
    cellsOf(mapping[field]!),
  );
  const best = columns[0];
  return best?.map((_, index) => {
    for (const cells of columns) {
      const text = textOf(cells[index]);
      if (text !== "") return text;
    }
    return "";
  });
}

export interface RepeatedName {
  readonly id: string;
  readonly rows: readonly number[];
}

/** The names that stand in more than one row, as first written, with all their rows. */
export function repeatedNames(ids: readonly string[], rows: Int32Array): readonly RepeatedName[] {
  const firstOf = new Map<string, number>();
  const repeated = new Map<string, { id: string; rows: number[] }>();
  ids.forEach((id, index) => {
    const key = idKey(id);
    const first = firstOf.get(key);
    if (first === undefined || key === "") {
      firstOf.set(key, index);
      return;
    }
    const known = repeated.get(key) ?? { id: ids[first]!, rows: [rows[first]!] };
    known.rows.push(rows[index]!);
    repeated.set(key, known);
  });
  return Array.from(repeated.values());
}
