import type { Axis, SheetId, StructureEvent } from "../workbook";

type HeaderEvent<Kind> = Extract<StructureEvent, { axis: Axis }> & { readonly kind: Kind };

/** What the engine's command to insert rows or columns did. */
export function added(command: object): HeaderEvent<"insert"> {
  const { sheetId, dimension, base, quantity, position } = command as AddCommand;
  const at = position === "before" ? base : base + 1;
  return { kind: "insert", sheet: sheetId, axis: axisOf(dimension), at, count: quantity };
}

/** What its command to remove them did: one event per run of neighbours, from the end so that each leaves the places of the others right. */
export function removed(command: object): HeaderEvent<"remove">[] {
  const { sheetId, dimension, elements } = command as RemoveCommand;
  const runs: { at: number; count: number }[] = [];
  for (const element of [...elements].sort((a, b) => b - a)) {
    const run = runs.at(-1);
    if (run && run.at === element + 1) {
      run.at = element;
      run.count++;
    } else runs.push({ at: element, count: 1 });
  }
  return runs.map((run) => ({ kind: "remove", sheet: sheetId, axis: axisOf(dimension), ...run }));
}

interface AddCommand {
  readonly sheetId: SheetId;
  readonly dimension: "ROW" | "COL";
  readonly base: number;
  readonly quantity: number;
  readonly position: "before" | "after";
}

interface RemoveCommand {
  readonly sheetId: SheetId;
  readonly dimension: "ROW" | "COL";
  readonly elements: readonly number[];
}

function axisOf(dimension: "ROW" | "COL"): Axis {
  return dimension === "ROW" ? "row" : "column";
}
