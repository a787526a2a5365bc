import type { Axis, SheetId, StructureEvent, Workbook } from "../workbook";
import type { EngineCell } from "./cellText";
import type { CellUpdate, Commands } from "./commands";
import { REORDER_ROWS, rowsReordered } from "./reorderRows";
import { inOneRevision, type Model } from "./speakGoogle";

/** The half of a workbook over a model that carries rows and columns about, and says so. */
export function shiftCells(
  model: Model,
  { dispatch, update }: Commands,
  emit: (event: StructureEvent) => void,
): Pick<Workbook, "insert" | "remove" | "move" | "reorder"> {
  const { getters } = model;
  return {
    insert(sheet, axis, at, count) {
      const length = axis === "row" ? getters.getNumberRows(sheet) : getters.getNumberCols(sheet);
      const place = at === length ? { base: at - 1, position: "after" } : { base: at, position: "before" };
      inOneRevision(model, () => {
        dispatch("ADD_COLUMNS_ROWS", { ...headers(model, sheet, axis), ...place, quantity: count });
        // The engine copies the neighbour's look. What Google copies is not documented, so nothing is taken over.
        for (const cell of bandCells(model, sheet, axis, at, count)) {
          dispatch("UPDATE_CELL", { ...getters.getCellPosition(cell.id), style: null, format: "" });
        }
      });
      emit({ kind: "insert", sheet, axis, at, count });
    },
    remove(sheet, axis, at, count) {
      dispatch("REMOVE_COLUMNS_ROWS", { ...headers(model, sheet, axis), elements: run(at, count) });
      emit({ kind: "remove", sheet, axis, at, count });
    },
    move(sheet, axis, from, count, to) {
      if (to < from || to > from + count) {
        const place = to > from ? { base: to - 1, position: "after" } : { base: to, position: "before" };
        const elements = run(from, count);
        inView(model, dispatch, sheet, () =>
          dispatch("MOVE_COLUMNS_ROWS", { ...headers(model, sheet, axis), ...place, elements }),
        );
      }
      emit({ kind: "move", sheet, axis, from, count, to });
    },
    reorder(block, order) {
      const { sheet: sheetId, row, column, rows, columns } = block;
      const changes: CellUpdate[] = [];
      for (let r = 0; r < rows; r++) {
        const down = r - order[r]!;
        if (down === 0) continue;
        for (let col = column; col < column + columns; col++) {
          const cell = getters.getCell({ sheetId, row: row + order[r]!, col });
          const content = cell?.isFormula
            ? getters.getTranslatedCellFormula(sheetId, 0, down, cell.compiledFormula)
            : (cell?.content ?? "");
          const look = { style: cell?.style ?? null, format: cell?.format ?? "" };
          changes.push({ sheetId, row: row + r, col, content, ...look });
        }
      }
      update(changes);
      dispatch(REORDER_ROWS, rowsReordered(block, order));
      emit({ kind: "reorder", block, order });
    },
  };
}

function headers({ getters }: Model, sheetId: SheetId, axis: Axis) {
  return { sheetId, sheetName: getters.getSheetName(sheetId), dimension: axis === "row" ? "ROW" : "COL" };
}

function run(at: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => at + index);
}

function bandCells({ getters }: Model, sheet: SheetId, axis: Axis, at: number, count: number): EngineCell[] {
  return getters.getCells(sheet).filter((cell) => {
    const { row, col } = getters.getCellPosition(cell.id);
    const place = axis === "row" ? row : col;
    return place >= at && place < at + count;
  });
}

/** The engine moves rows and columns only in the sheet its own user looks at, and a hidden one can't be looked at. */
function inView(model: Model, dispatch: Commands["dispatch"], sheet: SheetId, action: () => void): void {
  const { getters } = model;
  const hidden = !getters.isSheetVisible(sheet);
  const before = getters.getActiveSheetId();
  if (hidden) dispatch("SHOW_SHEET", { sheetId: sheet });
  if (sheet !== before) dispatch("ACTIVATE_SHEET", { sheetIdFrom: before, sheetIdTo: sheet });
  action();
  if (sheet !== before) dispatch("ACTIVATE_SHEET", { sheetIdFrom: sheet, sheetIdTo: before });
  if (hidden) dispatch("HIDE_SHEET", { sheetId: sheet });
}
