import { cellText } from "./grid/cellText";
import { CELLS_AT_ONCE, type CellUpdate, createCommands } from "./grid/commands";
import type { RunFunction } from "./grid/customFunctions";
import { engineFormat } from "./grid/durationFormat";
import { engine } from "./grid/engine";
import { gridLocale } from "./grid/locales";
import { readCells } from "./grid/readCells";
import { createRevisions, type Revisions } from "./grid/revisions";
import { shiftCells } from "./grid/shiftCells";
import type { Model } from "./grid/speakGoogle";
import { type EngineCommand, structureEvents, undoneEvents } from "./grid/structureEvents";
import { type GridSheet, type WorkbookData, workbookData } from "./grid/workbookData";
import type { CellInput, StructureEvent, Workbook } from "./workbook";

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
    client: { id: SCRIPT_CLIENT, name: "Script" },
    custom: { runFunction: options.runFunction },
  });
  const { getters } = model;
  const commands = createCommands(model);
  const { dispatch } = commands;
  const dates = gridLocale(locale);
  const listeners: ((event: StructureEvent) => void)[] = [];
  const emit = (event: StructureEvent) => {
    for (const listener of listeners) listener(event);
  };
  listenToPages(revisions, emit);

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

    ...readCells(engine, model),
    write(sheetId, row, column, cells) {
      const changes: CellUpdate[] = [];
      cells.forEach((line, r) => {
        line.forEach((cell: CellInput | undefined, c) => {
          if (cell === undefined) return;
          const position = { sheetId, row: row + r, col: column + c };
          const hasFormat = Boolean(getters.getCell(position)?.format);
          changes.push({ ...position, ...cellText(engine, dates, cell, hasFormat) });
        });
      });
      commands.update(changes);
    },
    setFormat({ sheet: sheetId, row: top, column: left, rows, columns }, format) {
      const right = left + columns - 1;
      const rowsAtOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / columns));
      for (let at = 0; at < rows; at += rowsAtOnce) {
        const bottom = top + Math.min(rows, at + rowsAtOnce) - 1;
        dispatch("SET_FORMATTING", {
          sheetId,
          target: [{ left, right, top: top + at, bottom }],
          format: engineFormat(format),
        });
      }
    },

    ...shiftCells(model, commands, emit),
    onStructure: (listener) => {
      listeners.push(listener);
    },
  };
}

/** As whom scripts take part in the session. */
export const SCRIPT_CLIENT = "script";

function listenToPages(revisions: Revisions, emit: (event: StructureEvent) => void): void {
  const commandsOf = (id: string) => {
    const revision = revisions.all().find((each) => each.nextRevisionId === id);
    return (revision?.type === "REMOTE_REVISION" ? revision.commands : []) as unknown as EngineCommand[];
  };
  revisions.subscribe((message) => {
    if (message.type === "REMOTE_REVISION" && message.clientId !== SCRIPT_CLIENT) {
      structureEvents(message.commands as unknown as EngineCommand[]).forEach(emit);
    }
    if (message.type === "REVISION_UNDONE") undoneEvents(commandsOf(message.undoneRevisionId)).forEach(emit);
    if (message.type === "REVISION_REDONE")
      structureEvents(commandsOf(message.redoneRevisionId)).forEach(emit);
  });
}
