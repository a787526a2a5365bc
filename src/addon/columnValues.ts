import { foundText } from "../cells/problem";
import type { ColumnValues } from "../protocol/replies";
import type { Request } from "../protocol/requests";
import { Failure } from "./failure";
import { seenColumnNow } from "./seenColumn";
import { readTable } from "./tableOnSheet";

/** More than that nobody looks through. */
const MOST_LISTED = 200;

/** What a column of the table shows, and in how many rows. */
export function columnValues(request: Extract<Request, { do: "columnValues" }>): ColumnValues {
  const { table, values, place, name } = readTable(request);
  const column = seenColumnNow(request.column, table, values);
  if (column === undefined) throw new Failure("sheetChanged", { sheet: name });
  const counts = new Map<string, number>();
  for (const row of table.rows) {
    const text = foundText(values[row]![column], place);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const all = [...counts]
    .map(([text, rows]) => ({ text, rows }))
    .sort((one, other) => other.rows - one.rows || (one.text < other.text ? -1 : 1));
  return { values: all.slice(0, MOST_LISTED), more: Math.max(0, all.length - MOST_LISTED) };
}
