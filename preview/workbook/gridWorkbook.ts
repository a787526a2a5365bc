import { cellText, type EngineCell, evaluatedValue, literalValue } from "./grid/cellText";
import type { RunFunction } from "./grid/customFunctions";
import { engine } from "./grid/engine";
import { gridLocale } from "./grid/locales";
import { googleFormula } from "./grid/quoting";
import { createRevisions, type Revisions } from "./grid/revisions";
import { inOneRevision, type Model } from "./grid/speakGoogle";
import { type EngineCommand, structureEvents, undoneEvents } from "./grid/structureEvents";
import { type GridSheet, type WorkbookData, workbookData } from "./grid/workbookData";
import type { Axis, Block, CellInput, CellValue, SheetId, StructureEvent, Workbook } from "./workbook";

export interface GridWorkbookOptions {
  /** As Google writes it, such as "en_US" or "zh_CN". */
  readonly locale?: string;
  /** An IANA name. The default is a zone with summer time, and not the script's. */
  readonly timeZone?: string;
  readonly sheets?: readonly GridSheet[];
  /** Evaluates the custom functions registered with `registerFunctions`. */
  readonly runFunction?: RunFunction;
}

export interface GridWorkbook extends Workbook {
  readonly model: Model;
  /** The document it started from; with `revisions.all()` it gives the present one. */
  readonly start: WorkbookData;
  readonly revisions: Revisions;
}

/**
 * A workbook over the spreadsheet engine, with formulas. It is one client of a collaborative session: pages join
 * through `revisions`, and what a person does there to rows, columns and sheets is heard by `onStructure`.
 */
export function createGridWorkbook(options: GridWorkbookOptions = {}): GridWorkbook {
  const { locale = "en_US", timeZone = "America/Los_Angeles", sheets = [{ name: "Sheet1" }] } = options;
  const start = workbookData(engine, locale, sheets);
  const revisions = createRevisions(start.revisionId);
  const model = new engine.Model(structuredClone(start), {
    transportService: revisions.transport,
    client: { id: scriptClient, name: "Script" },
    custom: { runFunction: options.runFunction },
  });
  const { getters } = model;
  const formats = gridLocale(locale);
  const listeners: ((event: StructureEvent) => void)[] = [];
  const emit = (event: StructureEvent) => {
    for (const listener of listeners) listener(event);
  };
  listenToPages(revisions, emit);

  const cellAt = (sheetId: SheetId, row: number, col: number) => getters.getCell({ sheetId, row, col });
  const blockOf = <T>(
    { sheet, row, column, rows, columns }: Block,
    read: (row: number, col: number, sheetId: SheetId) => T,
  ) =>
    Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) => read(row + r, column + c, sheet)),
    );
  const dispatch = (type: string, payload: object) => {
    const result = (model.dispatch as (type: string, payload: object) => ReturnType<Model["dispatch"]>)(
      type,
      payload,
    );
    const reasons = result.reasons.filter((reason) => reason !== "NoChanges");
    if (reasons.length > 0) throw new Error(`the grid refused ${type}: ${reasons.join(", ")}`);
  };
  const inChunks = <T>(items: readonly T[], run: (item: T) => void) => {
    for (let at = 0; at < items.length; at += chunkSize) {
      inOneRevision(model, () => items.slice(at, at + chunkSize).forEach(run));
    }
  };
  const update = (change: CellUpdate) => dispatch("UPDATE_CELL", change);
  const headers = (sheetId: SheetId, axis: Axis) => ({
    sheetId,
    sheetName: getters.getSheetName(sheetId),
    dimension: axis === "row" ? "ROW" : "COL",
  });
  const lengthOf = (sheet: SheetId, axis: Axis) =>
    axis === "row" ? getters.getNumberRows(sheet) : getters.getNumberCols(sheet);

  return {
    model,
    start,
    revisions,
    locale,
    timeZone,
    sheets: () =>
      getters.getSheetIds().map((id) => ({
        id,
        name: getters.getSheetName(id),
        rows: getters.getNumberRows(id),
        columns: getters.getNumberCols(id),
        hidden: !getters.isSheetVisible(id),
      })),
    addSheet(name, position) {
      const sheetId = model.uuidGenerator.smallUuid();
      dispatch("CREATE_SHEET", { sheetId, name, position, rows: 1000, cols: 26 });
      return sheetId;
    },
    copySheet(sheet, name, position) {
      const copy = model.uuidGenerator.smallUuid();
      dispatch("DUPLICATE_SHEET", { sheetId: sheet, sheetIdTo: copy, sheetNameTo: name });
      const delta = position - getters.getSheetIds().indexOf(copy);
      if (delta !== 0) dispatch("MOVE_SHEET", { sheetId: copy, delta });
      emit({ kind: "copySheet", sheet, copy });
      return copy;
    },
    removeSheet(sheet) {
      dispatch("DELETE_SHEET", { sheetId: sheet, sheetName: getters.getSheetName(sheet) });
      emit({ kind: "removeSheet", sheet });
    },
    renameSheet(sheet, newName) {
      dispatch("RENAME_SHEET", { sheetId: sheet, oldName: getters.getSheetName(sheet), newName });
    },
    hideSheet(sheet, hidden) {
      if (getters.isSheetVisible(sheet) === hidden)
        dispatch(hidden ? "HIDE_SHEET" : "SHOW_SHEET", { sheetId: sheet });
    },

    used(sheet) {
      let rows = 0;
      let columns = 0;
      for (const cell of getters.getCells(sheet)) {
        if (!cell.isFormula && cell.content === "") continue;
        const position = getters.getCellPosition(cell.id);
        const spill = cell.isFormula ? getters.getSpreadZone(position) : undefined;
        rows = Math.max(rows, (spill?.bottom ?? position.row) + 1);
        columns = Math.max(columns, (spill?.right ?? position.col) + 1);
      }
      return { rows, columns };
    },
    values: (block) =>
      blockOf(block, (row, col, sheetId): CellValue => {
        const cell = cellAt(sheetId, row, col);
        return cell && !cell.isFormula && cell.content !== ""
          ? literalValue(engine, cell)
          : evaluatedValue(engine, getters.getEvaluatedCell({ sheetId, row, col }));
      }),
    formulas: (block) =>
      blockOf(block, (row, col, sheetId) => {
        const cell = cellAt(sheetId, row, col);
        return cell?.isFormula ? googleFormula(cell.compiledFormula.toFormulaString(getters)) : "";
      }),
    formats: (block) => blockOf(block, (row, col, sheetId) => cellAt(sheetId, row, col)?.format ?? ""),
    write(sheetId, row, column, cells) {
      const updates: CellUpdate[] = [];
      cells.forEach((line, r) => {
        line.forEach((cell: CellInput | undefined, c) => {
          if (cell === undefined) return;
          const position = { sheetId, row: row + r, col: column + c };
          updates.push({
            ...position,
            ...cellText(engine, formats, cell, Boolean(getters.getCell(position)?.format)),
          });
        });
      });
      inChunks(updates, update);
    },
    setFormat(block, format) {
      const { sheet: sheetId, row: top, column: left, rows, columns } = block;
      const rowsAtOnce = Math.max(1, Math.floor(chunkSize / columns));
      for (let at = 0; at < rows; at += rowsAtOnce) {
        const zone = {
          left,
          right: left + columns - 1,
          top: top + at,
          bottom: top + Math.min(rows, at + rowsAtOnce) - 1,
        };
        dispatch("SET_FORMATTING", { sheetId, target: [zone], format });
      }
    },

    insert(sheet, axis, at, count) {
      const atEnd = at === lengthOf(sheet, axis);
      inOneRevision(model, () => {
        const place = atEnd ? { base: at - 1, position: "after" } : { base: at, position: "before" };
        dispatch("ADD_COLUMNS_ROWS", { ...headers(sheet, axis), ...place, quantity: count });
        // The engine copies the neighbour's look. What Google copies is not documented, so nothing is taken over.
        for (const cell of bandCells(sheet, axis, at, count)) {
          update({ ...getters.getCellPosition(cell.id), style: null, format: "" });
        }
      });
      emit({ kind: "insert", sheet, axis, at, count });
    },
    remove(sheet, axis, at, count) {
      const elements = Array.from({ length: count }, (_, i) => at + i);
      dispatch("REMOVE_COLUMNS_ROWS", { ...headers(sheet, axis), elements });
      emit({ kind: "remove", sheet, axis, at, count });
    },
    move(sheet, axis, from, count, to) {
      if (to < from || to > from + count) {
        const elements = Array.from({ length: count }, (_, i) => from + i);
        const place = to > from ? { base: to - 1, position: "after" } : { base: to, position: "before" };
        inView(sheet, () => dispatch("MOVE_COLUMNS_ROWS", { ...headers(sheet, axis), ...place, elements }));
      }
      emit({ kind: "move", sheet, axis, from, count, to });
    },
    reorder(block, order) {
      const { sheet: sheetId, row, column, rows, columns } = block;
      const updates: CellUpdate[] = [];
      for (let r = 0; r < rows; r++) {
        const down = r - order[r]!;
        if (down === 0) continue;
        for (let col = column; col < column + columns; col++) {
          const cell = cellAt(sheetId, row + order[r]!, col);
          const content = cell?.isFormula
            ? getters.getTranslatedCellFormula(sheetId, 0, down, cell.compiledFormula)
            : (cell?.content ?? "");
          updates.push({
            sheetId,
            row: row + r,
            col,
            content,
            style: cell?.style ?? null,
            format: cell?.format ?? "",
          });
        }
      }
      inChunks(updates, update);
      emit({ kind: "reorder", block, order });
    },
    onStructure: (listener) => {
      listeners.push(listener);
    },
  };

  function bandCells(sheet: SheetId, axis: Axis, at: number, count: number): EngineCell[] {
    return getters.getCells(sheet).filter((cell) => {
      const { row, col } = getters.getCellPosition(cell.id);
      const place = axis === "row" ? row : col;
      return place >= at && place < at + count;
    });
  }

  /** The engine moves rows and columns only in the sheet its own user looks at, and a hidden one can't be looked at. */
  function inView(sheet: SheetId, action: () => void): void {
    const hidden = !getters.isSheetVisible(sheet);
    const before = getters.getActiveSheetId();
    if (hidden) dispatch("SHOW_SHEET", { sheetId: sheet });
    if (sheet !== before) dispatch("ACTIVATE_SHEET", { sheetIdFrom: before, sheetIdTo: sheet });
    action();
    if (sheet !== before) dispatch("ACTIVATE_SHEET", { sheetIdFrom: sheet, sheetIdTo: before });
    if (hidden) dispatch("HIDE_SHEET", { sheetId: sheet });
  }
}

interface CellUpdate {
  readonly sheetId: SheetId;
  readonly row: number;
  readonly col: number;
  readonly content?: string;
  readonly style?: EngineCell["style"] | null;
  readonly format?: string;
}

const scriptClient = "script";

/** Above this the engine overflows the stack when it packs a revision. */
const chunkSize = 20_000;

function listenToPages(revisions: Revisions, emit: (event: StructureEvent) => void): void {
  const commandsOf = (id: string) => {
    const revision = revisions.all().find((each) => each.nextRevisionId === id);
    return (revision?.type === "REMOTE_REVISION" ? revision.commands : []) as unknown as EngineCommand[];
  };
  revisions.subscribe((message) => {
    if (message.type === "REMOTE_REVISION" && message.clientId !== scriptClient) {
      structureEvents(message.commands as unknown as EngineCommand[]).forEach(emit);
    }
    if (message.type === "REVISION_UNDONE") undoneEvents(commandsOf(message.undoneRevisionId)).forEach(emit);
    if (message.type === "REVISION_REDONE")
      structureEvents(commandsOf(message.redoneRevisionId)).forEach(emit);
  });
}
