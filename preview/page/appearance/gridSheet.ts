import { inOneRevision } from "../../workbook/grid/speakGoogle";
import type { GridWorkbook } from "../../workbook/gridWorkbook";
import type { SheetLayer } from "../../workbook/layer";
import type { Area } from "../../workbook/rowGrid";
import type { Block, SheetId } from "../../workbook/workbook";

/** One thing about a sheet that layer and grid both hold, and how each takes it from the other where they differ. */
export interface SharedPart {
  /** From the layer to the grid. */
  show(workbook: GridWorkbook, sheet: SheetId, layer: SheetLayer): void;
  /** From the grid to the layer. */
  take(workbook: GridWorkbook, sheet: SheetId, layer: SheetLayer): void;
}

/** The engine's way to name a block of cells. */
export interface Zone {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function zoneOf({ row, column, rows, columns }: Area): Zone {
  return { left: column, right: column + columns - 1, top: row, bottom: row + rows - 1 };
}

export function blockOf(sheet: SheetId, { left, right, top, bottom }: Zone): Block {
  return { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

export interface GridCommand {
  readonly type: string;
  readonly payload: object;
}

/** Gives the grid commands as one revision. What the engine refuses, such as merged cells in a filter, is not shown. */
export function atOnce({ model }: GridWorkbook, commands: readonly GridCommand[]): void {
  if (commands.length === 0) return;
  const dispatch = model.dispatch as (type: string, payload: object) => unknown;
  inOneRevision(model, () => {
    for (const { type, payload } of commands) dispatch(type, payload);
  });
}

/** Whether the engine can hold this; what it can't stays in the layer unseen. */
export function accepts({ model }: GridWorkbook, { type, payload }: GridCommand): boolean {
  const check = model.canDispatch as (type: string, payload: object) => { readonly isSuccessful: boolean };
  return check(type, payload).isSuccessful;
}

/** Whether two plain values say the same, whatever the order of their fields. */
export function same(a: unknown, b: unknown): boolean {
  return sorted(a) === sorted(b);
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, each) =>
    typeof each === "object" && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}
