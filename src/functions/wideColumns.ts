import type { Cell } from "../cells/place";
import { cellsOf, isRange } from "./ranges";

/** The columns of an argument that may be several wide, by names such as `features column 2`, each as a range of its own. */
export function wideColumns(name: string, argument: unknown): Readonly<Record<string, unknown>> {
  const rows = cellsOf(argument);
  const width = rows[0]?.length ?? 0;
  if (!isRange(argument) || width === 1) return { [name]: argument };
  return Object.fromEntries(
    Array.from({ length: width }, (_, at): [string, Cell[][]] => [
      `${name} column ${at + 1}`,
      rows.map((row) => [row[at]]),
    ]),
  );
}
