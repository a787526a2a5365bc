import { shiftIndex, shiftSpan } from "../shift";
import type { Axis, Block, StructureEvent } from "../workbook";
import { added, removed } from "./headerCommands";
import { shareCommand } from "./ownCommand";
import type { Engine } from "./speakGoogle";

/** Says that rows between two columns changed places: a sort. The cells themselves are written beside it, one by one. */
export const REORDER_ROWS = "REORDER_ROWS";

export interface RowsReordered {
  readonly type: typeof REORDER_ROWS;
  readonly sheetId: string;
  readonly left: number;
  readonly right: number;
  readonly moves: readonly RowMove[];
}

interface RowMove {
  readonly from: number;
  readonly to: number;
}

/** The command for a block whose new row i holds what was row `order[i]`. */
export function rowsReordered(
  { sheet, row, column, columns }: Block,
  order: readonly number[],
): RowsReordered {
  return {
    type: REORDER_ROWS,
    sheetId: sheet,
    left: column,
    right: column + columns - 1,
    moves: order.map((from, to) => ({ from: row + from, to: row + to })),
  };
}

/** The same as a structure event. */
export function reorderEvent({ sheetId, left, right, moves }: RowsReordered): StructureEvent[] {
  if (moves.length === 0) return [];
  const rows = moves.flatMap(({ from, to }) => [from, to]);
  const first = rows.reduce((least, row) => Math.min(least, row));
  const count = rows.reduce((most, row) => Math.max(most, row)) - first + 1;
  // Rows that somebody inserted among them in the meantime stay where they are.
  const order = Array.from({ length: count }, (_, index) => index);
  for (const { from, to } of moves) order[to - first] = from - first;
  const block = { sheet: sheetId, row: first, column: left, rows: count, columns: right - left + 1 };
  return [{ kind: "reorder", block, order }];
}

/** Makes the engine tell what a person's sort did to the rows, which it otherwise shows only as cells written anew. */
export function tellSorts(engine: Engine): void {
  shareCommand(engine, REORDER_ROWS);
  const { featurePluginRegistry, otRegistry } = engine.registries;
  const Sort = featurePluginRegistry.get("sort") as unknown as SortPlugin;
  featurePluginRegistry.replace("sort", tellingSort(Sort) as never);
  const reordered = [REORDER_ROWS as never];
  otRegistry.addTransformation("ADD_COLUMNS_ROWS", reordered, ((command: RowsReordered, executed: object) =>
    shifted(command, added(executed))) as never);
  otRegistry.addTransformation("REMOVE_COLUMNS_ROWS", reordered, ((
    command: RowsReordered,
    executed: object,
  ) => removed(executed).reduce<RowsReordered | undefined>(shifted, command)) as never);
}

/** The command where somebody else's insertion or removal of rows or columns came first. */
function shifted(
  command: RowsReordered | undefined,
  event: Extract<StructureEvent, { axis: Axis }>,
): RowsReordered | undefined {
  if (!command || event.sheet !== command.sheetId) return command;
  if (event.axis === "row") {
    const moves = command.moves.flatMap((move) => {
      const from = shiftIndex(event, move.from);
      const to = shiftIndex(event, move.to);
      return from === undefined || to === undefined ? [] : [{ from, to }];
    });
    return { ...command, moves };
  }
  const span = shiftSpan(event, { first: command.left, last: command.right });
  return span && { ...command, left: span.first, right: span.last };
}

interface Cell {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}

/** As much of the engine's plugin as is leant on here. */
interface SortPlugin {
  new (
    config: object,
  ): {
    readonly getters: { getCell(cell: Cell): unknown };
    dispatch(type: string, payload: object): unknown;
    sortZone(sheetId: string, anchor: object, zone: object, direction: string, options: object): void;
  };
}

function tellingSort(Sort: SortPlugin): SortPlugin {
  return class extends Sort {
    /** The plugin keeps the order to itself: it shows in the cells it reads, one for each it writes. */
    override sortZone(...args: Parameters<InstanceType<SortPlugin>["sortZone"]>): void {
      const read: Cell[] = [];
      const written: Cell[] = [];
      const getters = Object.create(this.getters, {
        getCell: {
          value: (cell: Cell) => {
            read.push(cell);
            return this.getters.getCell(cell);
          },
        },
      });
      const dispatch = (type: string, cell: Cell & { style?: unknown; format?: unknown }) => {
        written.push(cell);
        // Left out, the look of the cell that stood here would stay.
        return this.dispatch(type, { ...cell, style: cell.style ?? null, format: cell.format ?? "" });
      };
      const watched = Object.create(this, { getters: { value: getters }, dispatch: { value: dispatch } });
      super.sortZone.apply(watched, args);
      const [first] = written;
      if (!first || read.length !== written.length) return;
      const moves = written.flatMap(({ col, row }, at) =>
        col === first.col ? [{ from: read[at]!.row, to: row }] : [],
      );
      const { col: right } = written[written.length - 1]!;
      const command = { sheetId: first.sheetId, left: first.col, right, moves };
      this.dispatch(REORDER_ROWS, command satisfies Omit<RowsReordered, "type">);
    }
  };
}
