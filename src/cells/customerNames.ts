import { type Field, NAMING_FIELDS } from "../core/fields";
import type { ColumnMapping } from "./customers";
import type { Cell } from "./place";
import { idKey, isBlank, textOf } from "./texts";

/** The cells of a field that says who a customer is. */
export interface NamingCells {
  readonly field: (typeof NAMING_FIELDS)[number];
  readonly cells: readonly Cell[];
}

/** The cells of each field that names customers, best first; given and family names are joined where there is no other name. */
export function namingCells(
  mapping: ColumnMapping,
  cellsOf: (column: number) => readonly Cell[],
): readonly NamingCells[] {
  const of = (field: Field): readonly Cell[] | undefined => {
    const column = mapping[field];
    return column === undefined ? undefined : cellsOf(column);
  };
  const given = of("givenName");
  const family = of("familyName");
  const whole = of("customerName");
  const parts = given ?? family;
  const names =
    parts?.map((_, index) =>
      isBlank(whole?.[index]) ? joinedName(textOf(given?.[index]), textOf(family?.[index])) : whole![index],
    ) ?? whole;
  const found = { customerId: of("customerId"), email: of("email"), customerName: names };
  return NAMING_FIELDS.flatMap((field) => {
    const cells = found[field];
    return cells ? [{ field, cells }] : [];
  });
}

/** The first of id, e-mail and name that each row has; undefined where the table has no such column. */
export function customerNames(
  mapping: ColumnMapping,
  cellsOf: (column: number) => readonly Cell[],
): readonly string[] | undefined {
  const columns = namingCells(mapping, cellsOf);
  return columns[0]?.cells.map((_, index) => {
    for (const { cells } of columns) {
      const text = textOf(cells[index]);
      if (text !== "") return text;
    }
    return "";
  });
}

/** "Ada Lovelace", "王小明". */
function joinedName(given: string, family: string): string {
  return HAN.test(given + family) ? family + given : `${given} ${family}`.trim();
}

const HAN = /[\u4e00-\u9fff]/;

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
