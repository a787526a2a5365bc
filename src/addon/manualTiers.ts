import { textOf } from "../cells/texts";
import { MANUAL_TIER_TITLE } from "../core/columnTitles";

/** The column in which a person decides tiers herself, counted from 0; undefined where there is none. */
export function manualTierColumn(headers: readonly unknown[]): number | undefined {
  const titles = Object.values(MANUAL_TIER_TITLE).map(comparable);
  const column = headers.findIndex((header) => titles.includes(comparable(textOf(header))));
  return column < 0 ? undefined : column;
}

/** A person's own word for the tier in a row of a table, counted from 0; "" where she has none. */
export function manualTiers(
  values: readonly (readonly unknown[])[],
  headers: readonly unknown[],
): (row: number) => string {
  const column = manualTierColumn(headers);
  return (row) => (column === undefined ? "" : textOf(values[row]![column]));
}

/** Full-width brackets are as good as plain ones. */
const comparable = (title: string): string => title.normalize("NFKC").replace(/\s/g, "").toLowerCase();
