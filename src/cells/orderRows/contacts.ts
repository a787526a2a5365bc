import { namingCells } from "../customerNames";
import type { ColumnMapping } from "../customers";
import type { Orders } from "../orders";
import type { Cell } from "../place";
import type { FoundTable } from "../table/findTable";
import { textOf } from "../texts";

/** What orders say of their customers besides the field that names them, by customer; "" where nothing is said. */
export type Contacts = Readonly<Partial<Record<(typeof CONTACT_FIELDS)[number], readonly string[]>>>;

export const CONTACT_FIELDS = ["customerName", "email"] as const;

/**
 * The name and the address of each customer as her newest order has them, of two on one day the first by letter: the
 * order of the rows decides nothing.
 */
export function customerContacts(
  values: readonly (readonly Cell[])[],
  table: FoundTable,
  mapping: ColumnMapping,
  { lines, rows, ids }: Orders,
): Contacts {
  const cellsOf = (column: number): readonly Cell[] => table.rows.map((row) => values[row]![column]);
  const [, ...others] = namingCells(mapping, cellsOf);
  const indexOf = new Map(table.rows.map((row, index) => [row, index]));
  return Object.fromEntries(
    others.map(({ field, cells }) => {
      const texts = new Array<string>(ids.length).fill("");
      const since = new Float64Array(ids.length).fill(Number.NEGATIVE_INFINITY);
      rows.forEach((row, line) => {
        const text = textOf(cells[indexOf.get(row)!]);
        if (text === "") return;
        const customer = lines.customer[line]!;
        const day = lines.day[line]!;
        if (day > since[customer]! || (day === since[customer] && text < texts[customer]!)) {
          texts[customer] = text;
          since[customer] = day;
        }
      });
      return [field, texts];
    }),
  );
}

/** Each customer's id as the table shows it: a number where any of her cells is one, so that look-ups between sheets agree. */
export function shownIds(
  values: readonly (readonly Cell[])[],
  { customerId }: ColumnMapping,
  { lines, rows, ids }: Orders,
): (string | number)[] {
  const shown: (string | number)[] = [...ids];
  if (customerId === undefined) return shown;
  rows.forEach((row, line) => {
    const cell = values[row]![customerId];
    const customer = lines.customer[line]!;
    if (typeof cell === "number" && String(cell) === ids[customer]) shown[customer] = cell;
  });
  return shown;
}
