import type { Execution } from "../runtime/execution";
import { NotEmulated } from "../runtime/notEmulated";
import { ScriptError } from "../runtime/scriptError";
import { ITSELF, type Method, type Methods, read, write } from "../runtime/service";
import type { Axis, SheetId } from "../workbook/workbook";
import { mayEditProtected, PROTECTED, requireRoom } from "./limits";
import { everyBlock, infoOf, type RangeRef, type SheetRef } from "./places";
import { sheetService } from "./sheet";
import { freeName, requireFreeName } from "./sheetNames";
import { sortBlock } from "./sorting";

/** Rows and columns, and the sheet as a whole. */
export const sheetStructure: Methods<SheetRef> = {
  insertColumnsAfter: inserting("column", 0),
  insertColumnsBefore: inserting("column", -1),
  insertRowsAfter: inserting("row", 0),
  insertRowsBefore: inserting("row", -1),
  deleteColumns: removing("column"),
  deleteRows: removing("row"),
  moveColumns: write("Range, Integer", ({ id }, execution, range: RangeRef, destination: number) => {
    requireOpen(execution, id);
    const { column, columns, sheet } = range.block;
    const to = destination - 1;
    if (sheet !== id) throw new NotEmulated("moveColumns of another sheet's columns");
    if (to > column && to < column + columns) throw new NotEmulated("moveColumns into itself");
    execution.document().workbook.move(id, "column", column, columns, to);
  }),
  hideColumns: hiding("column", true),
  showColumns: hiding("column", false),
  hideRows: hiding("row", true),
  showRows: hiding("row", false),
  setFrozenRows: write("Integer", ({ id }, execution, count: number) => freeze(execution, id, "row", count)),
  setFrozenColumns: write("Integer", ({ id }, execution, count: number) =>
    freeze(execution, id, "column", count),
  ),
  getFrozenRows: read("", ({ id }, execution) => execution.document().layer.sheet(id).frozen.row),
  getFrozenColumns: read("", ({ id }, execution) => execution.document().layer.sheet(id).frozen.column),
  setColumnWidth: write("Integer, Integer", ({ id }, execution, column: number, width: number) =>
    setWidths(execution, id, column, 1, width),
  ),
  setColumnWidths: write(
    "Integer, Integer, Integer",
    ({ id }, execution, column: number, count: number, width: number) =>
      setWidths(execution, id, column, count, width),
  ),
  getColumnWidth: read("Integer", ({ id }, execution, column: number) => {
    const width = execution
      .document()
      .layer.sheet(id)
      .columnWidths.get(column - 1);
    return width ?? DEFAULT_WIDTH;
  }),
  autoResizeColumns: write("Integer, Integer", ({ id }, execution, column: number, count: number) => {
    requireInside(execution, id, "column", column, count);
    const sheet = execution.document().layer.sheet(id);
    const widths = new Map(sheet.columnWidths);
    for (let i = 0; i < count; i++) widths.delete(column - 1 + i);
    sheet.columnWidths = widths;
    return ITSELF;
  }),

  setName: write("String", ({ id }, execution, name: string) => {
    if (infoOf(execution, id).name !== name) requireFreeName(execution, name);
    execution.document().workbook.renameSheet(id, name);
    return ITSELF;
  }),
  hideSheet: write("", ({ id }, execution) => {
    const others = execution
      .document()
      .workbook.sheets()
      .filter((sheet) => !sheet.hidden && sheet.id !== id);
    if (others.length === 0) {
      throw new ScriptError("You can't hide all the sheets in a document.");
    }
    execution.document().workbook.hideSheet(id, true);
    const { user } = execution;
    if (user.selection.sheet === id) user.selection = { sheet: others[0]!.id, ranges: [] };
    return ITSELF;
  }),
  showSheet: write("", ({ id }, execution) => {
    execution.document().workbook.hideSheet(id, false);
    return ITSELF;
  }),
  activate: write("", ({ id }, execution) => {
    execution.user.selection = { sheet: id, ranges: [] };
    return ITSELF;
  }),
  copyTo: write("Spreadsheet", ({ id }, execution) => {
    const info = infoOf(execution, id);
    requireRoom(execution, info.rows * info.columns);
    const { workbook } = execution.document();
    const copy = workbook.copySheet(
      id,
      freeName(execution, `Copy of ${info.name}`),
      workbook.sheets().length,
    );
    return execution.handle(sheetService, { id: copy });
  }),
  sort: write("Integer | Integer, Boolean", ({ id }, execution, column: number, ascending = true) => {
    requireOpen(execution, id);
    const { workbook, layer } = execution.document();
    const frozen = layer.sheet(id).frozen.row;
    const rows = workbook.used(id).rows - frozen;
    if (rows > 1) {
      const body = { ...everyBlock(execution, id), row: frozen, rows };
      sortBlock(execution.document(), body, [{ column, ascending }]);
    }
    return ITSELF;
  }),
};

const DEFAULT_WIDTH = 100;

function inserting(axis: Axis, shift: 0 | -1): Method<SheetRef> {
  return write("Integer, Integer", ({ id }, execution, position: number, count: number) => {
    requireOpen(execution, id);
    requireInside(execution, id, axis, position, 1);
    const sheet = infoOf(execution, id);
    requireRoom(execution, count * (axis === "row" ? sheet.columns : sheet.rows));
    execution.document().workbook.insert(id, axis, position + shift, count);
    return ITSELF;
  });
}

function removing(axis: Axis): Method<SheetRef> {
  return write("Integer, Integer", ({ id }, execution, position: number, count: number) => {
    requireOpen(execution, id);
    requireInside(execution, id, axis, position, count);
    const sheet = infoOf(execution, id);
    if (count >= (axis === "row" ? sheet.rows : sheet.columns)) {
      throw new ScriptError(`You can't delete all the ${axis}s on the sheet.`);
    }
    execution.document().workbook.remove(id, axis, position - 1, count);
  });
}

function hiding(axis: Axis, hidden: boolean): Method<SheetRef> {
  return write("Integer | Integer, Integer", ({ id }, execution, position: number, count = 1) => {
    requireOpen(execution, id);
    requireInside(execution, id, axis, position, count);
    const sheet = execution.document().layer.sheet(id);
    const next = new Set(sheet.hidden[axis]);
    for (let i = 0; i < count; i++) {
      if (hidden) next.add(position - 1 + i);
      else next.delete(position - 1 + i);
    }
    sheet.hidden = { ...sheet.hidden, [axis]: next };
  });
}

function freeze(execution: Execution, id: SheetId, axis: Axis, count: number): void {
  const sheet = execution.document().layer.sheet(id);
  sheet.frozen = { ...sheet.frozen, [axis]: count };
}

function setWidths(
  execution: Execution,
  id: SheetId,
  column: number,
  count: number,
  width: number,
): typeof ITSELF {
  requireInside(execution, id, "column", column, count);
  const sheet = execution.document().layer.sheet(id);
  const widths = new Map(sheet.columnWidths);
  for (let i = 0; i < count; i++) widths.set(column - 1 + i, width);
  sheet.columnWidths = widths;
  return ITSELF;
}

function requireInside(execution: Execution, id: SheetId, axis: Axis, position: number, count: number): void {
  const sheet = infoOf(execution, id);
  const size = axis === "row" ? sheet.rows : sheet.columns;
  if (position < 1 || count < 1 || position + count - 1 > size) {
    throw new ScriptError("The coordinates of the range are outside the dimensions of the sheet.");
  }
}

/** A protected sheet refuses whoever may not edit it. */
function requireOpen(execution: Execution, id: SheetId): void {
  const { layer } = execution.document();
  const closed = layer
    .sheet(id)
    .protections.some(
      (protection) =>
        protection.kind === "SHEET" && !mayEditProtected(execution.document(), execution.user, protection),
    );
  if (closed) throw new ScriptError(PROTECTED);
}
