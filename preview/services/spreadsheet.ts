import type { Execution } from "../runtime/execution";
import { NotEmulated } from "../runtime/notEmulated";
import { ScriptError } from "../runtime/scriptError";
import { defineService, handle, ITSELF, read, type Service, toast, write } from "../runtime/service";
import type { SheetId } from "../workbook/workbook";
import { requireRoom } from "./limits";
import { addMetadata, finderService, metadataAt, metadataService } from "./metadata";
import { infoOf, rangeOfA1, type SheetRef } from "./places";
import { rangeService } from "./range";
import { sheetService } from "./sheet";
import { freeName, requireFreeName } from "./sheetNames";

const NEW_SHEET = { rows: 1000, columns: 26 };

export const spreadsheetService: Service<object> = defineService(
  "Spreadsheet",
  {
    getName: read("", (_, execution) => execution.document().name),
    getSpreadsheetTimeZone: read("", (_, execution) => execution.document().workbook.timeZone),
    getSpreadsheetLocale: read("", (_, execution) => execution.document().workbook.locale),
    getSheets: read("", (_, execution) =>
      execution
        .document()
        .workbook.sheets()
        .map(({ id }) => execution.handle(sheetService, { id })),
    ),
    getNumSheets: read("", (_, execution) => execution.document().workbook.sheets().length),
    getSheetByName: read("String", (_, execution, name: string) => {
      const found = execution
        .document()
        .workbook.sheets()
        .find((sheet) => sheet.name === name);
      return found ? execution.handle(sheetService, { id: found.id }) : null;
    }),
    getActiveSheet: read("", (_, execution) => activeSheet(execution)),
    setActiveSheet: write("Sheet | !Sheet, Boolean", (_, execution, { id }: SheetRef) => {
      infoOf(execution, id);
      execution.user.selection = { sheet: id, ranges: [] };
      return execution.handle(sheetService, { id });
    }),
    getActiveRange: read("", (_, execution) => activeRange(execution)),
    insertSheet: write(
      " | String | String, Integer | Integer | !Object | !String, Object | !Integer, Object | !String, Integer, Object",
      (_, execution, first?: string | number, second?: number) => {
        const { workbook } = execution.document();
        const name =
          typeof first === "string" ? first : freeName(execution, `Sheet${workbook.sheets().length + 1}`);
        requireFreeName(execution, name);
        requireRoom(execution, NEW_SHEET.rows * NEW_SHEET.columns);
        const position = typeof first === "number" ? first : second;
        const after = workbook.sheets().findIndex(({ id }) => id === execution.user.selection.sheet) + 1;
        const id = workbook.addSheet(name, position ?? after);
        execution.user.selection = { sheet: id, ranges: [] };
        return execution.handle(sheetService, { id });
      },
    ),
    deleteSheet: write("Sheet", (_, execution, { id }: SheetRef) => {
      const { workbook } = execution.document();
      infoOf(execution, id);
      const others = workbook.sheets().filter((sheet) => sheet.id !== id && !sheet.hidden);
      if (others.length === 0) {
        throw new ScriptError("You can't remove all the visible sheets in a document.");
      }
      workbook.removeSheet(id);
      if (execution.user.selection.sheet === id)
        execution.user.selection = { sheet: others[0]!.id, ranges: [] };
    }),
    toast: toast(
      "String | String, String | String, String, Number",
      (_, execution, message: string, title = "", seconds = 5) => {
        execution.user.effects.push({ kind: "toast", message, title, seconds });
      },
    ),
    addDeveloperMetadata: write(
      "String | String, String | String, DeveloperMetadataVisibility | String, String, DeveloperMetadataVisibility",
      (_, execution, ...args: unknown[]) => {
        addMetadata(execution, { kind: "SPREADSHEET" }, args);
        return ITSELF;
      },
    ),
    getDeveloperMetadata: read("", (_, execution) =>
      metadataAt(execution, { kind: "SPREADSHEET" }).map(({ id }) =>
        execution.handle(metadataService, { id }),
      ),
    ),
    createDeveloperMetadataFinder: handle("", (_, execution) =>
      execution.handle(finderService, { scope: "spreadsheet", wanted: {}, intersecting: false }),
    ),
    getRangeByName: read("String", (_, execution, name: string) => {
      const { layer } = execution.document();
      const named = layer.namedRanges.find((each) => each.name.toLowerCase() === name.toLowerCase());
      if (named) return execution.handle(rangeService, { block: named.block, whole: undefined });
      return rangeWithSheet(execution, name);
    }),
    getRange: read("String", (_, execution, notation: string) => {
      const found = rangeWithSheet(execution, notation);
      if (!found) throw new ScriptError("Range not found");
      return found;
    }),
    getNamedRanges: read("", (_, execution) =>
      execution.document().layer.namedRanges.map((named) => execution.handle(namedRangeService, named)),
    ),
  },
  { home: "SpreadsheetApp", sections: { insertDataSourceSheet: "4.3" } },
);

const namedRangeService: Service<{ readonly name: string }> = defineService(
  "NamedRange",
  {
    getName: handle("", ({ name }) => name),
    getRange: read("", ({ name }, execution) => {
      const named = execution.document().layer.namedRanges.find((each) => each.name === name);
      return named ? execution.handle(rangeService, { block: named.block, whole: undefined }) : null;
    }),
  },
  { home: "SpreadsheetApp" },
);

/** The sheet that this user looks at. */
export function activeSheet(execution: Execution): object {
  return execution.handle(sheetService, { id: execution.user.selection.sheet });
}

/** The range that holds this user's current cell, or null. */
export function activeRange(execution: Execution): object | null {
  if (execution.mode === "CUSTOM_FUNCTION") {
    throw new NotEmulated("The active range, which is the cell being calculated,", "1.8");
  }
  const { ranges } = execution.user.selection;
  const block = ranges[ranges.length - 1];
  return block ? execution.handle(rangeService, { block, whole: undefined }) : null;
}

/** "Sheet!A1:B2" or, without a sheet, on the active one; null where it is no range. */
function rangeWithSheet(execution: Execution, notation: string): object | null {
  const [, quoted, plain, rest] = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?(.+)$/.exec(notation) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? plain;
  const sheets = execution.document().workbook.sheets();
  const wanted: SheetId | undefined =
    name === undefined ? execution.user.selection.sheet : sheets.find((sheet) => sheet.name === name)?.id;
  if (wanted === undefined || rest === undefined) return null;
  try {
    return execution.handle(rangeService, rangeOfA1(infoOf(execution, wanted), rest));
  } catch (error) {
    if (error instanceof ScriptError) return null;
    throw error;
  }
}
