import type { FoundTable } from "../cells/table/findTable";
import { headerText } from "../cells/table/headerTexts";

/**
 * Where a column now stands that a person has seen, counted from 0: somebody may have put another before it since.
 * Undefined where its title is gone, or no longer tells it from others.
 */
export function seenColumnNow(
  seen: { readonly column: number; readonly title: string },
  { headers, headerRow }: FoundTable,
  values: readonly (readonly unknown[])[],
): number | undefined {
  const place = seen.column - 1;
  if (headers[place] === seen.title) return place;
  const titles = values[headerRow]!.map(headerText);
  const first = titles.indexOf(seen.title);
  return seen.title !== "" && first >= 0 && first === titles.lastIndexOf(seen.title) ? first : undefined;
}
