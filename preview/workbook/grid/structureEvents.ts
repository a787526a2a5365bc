import type { SheetId, StructureEvent } from "../workbook";
import { added, removed } from "./headerCommands";
import { REORDER_ROWS, type RowsReordered, reorderEvent } from "./reorderRows";

/** The commands that change structure, as they travel between clients. Others are left out. */
export type EngineCommand = { readonly type: string; readonly sheetId?: SheetId } & Readonly<
  Record<string, unknown>
>;

/**
 * What a revision that a person made in the page did to the structure of the sheets. The engine carries rows and
 * columns elsewhere by adding, moving ranges and removing; this reads the three as the one move they are.
 */
export function structureEvents(commands: readonly EngineCommand[]): StructureEvent[] {
  const moved = moveOf(commands);
  return moved ? [moved] : commands.flatMap(eventsOf);
}

/** The same for a revision that was undone. */
export function undoneEvents(commands: readonly EngineCommand[]): StructureEvent[] {
  const made = commands.filter(({ type }) => type === "CREATE_SHEET");
  return [
    ...structureEvents(commands).reverse().flatMap(inverse),
    ...made.map(({ sheetId }) => ({ kind: "removeSheet", sheet: sheetId! }) as const),
  ];
}

function eventsOf(command: EngineCommand): StructureEvent[] {
  switch (command.type) {
    case "ADD_COLUMNS_ROWS":
      return [added(command)];
    case "REMOVE_COLUMNS_ROWS":
      return removed(command);
    case REORDER_ROWS:
      return reorderEvent(command as unknown as RowsReordered);
    case "DELETE_SHEET":
      return [{ kind: "removeSheet", sheet: command.sheetId! }];
    case "DUPLICATE_SHEET":
      return [{ kind: "copySheet", sheet: command.sheetId!, copy: command.sheetIdTo as SheetId }];
    default:
      return [];
  }
}

function moveOf(commands: readonly EngineCommand[]): StructureEvent | undefined {
  const first = commands[0];
  const last = commands.at(-1);
  if (first?.type !== "ADD_COLUMNS_ROWS" || last?.type !== "REMOVE_COLUMNS_ROWS") return undefined;
  if (!commands.some((command) => command.type === "MOVE_RANGES")) return undefined;
  const insert = added(first);
  const [remove, ...others] = removed(last);
  if (!remove || others.length > 0 || remove.axis !== insert.axis || remove.count !== insert.count)
    return undefined;
  const from = remove.at > insert.at ? remove.at - insert.count : remove.at;
  return { kind: "move", sheet: insert.sheet, axis: insert.axis, from, count: insert.count, to: insert.at };
}

/** A removed sheet does not come back with what was attached to it, and a copy that goes is a removed sheet. */
function inverse(event: StructureEvent): StructureEvent[] {
  switch (event.kind) {
    case "insert":
      return [{ ...event, kind: "remove" }];
    case "remove":
      return [{ ...event, kind: "insert" }];
    case "move": {
      const { from, count, to } = event;
      return [
        to > from ? { ...event, from: to - count, to: from } : { ...event, from: to, to: from + count },
      ];
    }
    case "reorder": {
      const order: number[] = [];
      event.order.forEach((from, to) => {
        order[from] = to;
      });
      return [{ ...event, order }];
    }
    case "copySheet":
      return [{ kind: "removeSheet", sheet: event.copy }];
    default:
      return [];
  }
}
