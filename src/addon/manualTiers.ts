import { textOf } from "../cells/texts";
import { MANUAL_TIER_TITLE } from "../core/columnTitles";

/** A person's own word for the tier in a row of a table, counted from 0; "" where she has none. */
export function manualTiers(
  values: readonly (readonly unknown[])[],
  headers: readonly unknown[],
): (row: number) => string {
  const titles = Object.values(MANUAL_TIER_TITLE).map(comparable);
  const column = headers.findIndex((header) => titles.includes(comparable(textOf(header))));
  return (row) => (column < 0 ? "" : textOf(values[row]![column]));
}

/** Full-width brackets are as good as plain ones. */
const comparable = (title: string): string => title.normalize("NFKC").replace(/\s/g, "").toLowerCase();
