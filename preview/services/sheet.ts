import type { Execution } from "../runtime/execution";
import { NotEmulated } from "../runtime/notEmulated";
import { defineService, handle, ITSELF, type Methods, read, type Service, write } from "../runtime/service";
import type { ConditionalRule } from "../workbook/layer";
import { filled } from "./blocks";
import { ruleService } from "./conditionalFormat";
import { filterService } from "./filter";
import { hiddenByFilter } from "./filterRows";
import { addMetadata, finderService, metadataAt, metadataService } from "./metadata";
import { blockAt, everyBlock, infoOf, rangeOfA1, type SheetRef } from "./places";
import { PROTECTION_TYPE, protectionService, protectSheet } from "./protection";
import { rangeService } from "./range";
import { sheetStructure } from "./sheetStructure";
import { spreadsheetService } from "./spreadsheet";

const ranges: Methods<SheetRef> = {
  getRange: handle(
    "String | Integer, Integer | Integer, Integer, Integer | Integer, Integer, Integer, Integer",
    ({ id }, execution, first: string | number, column = 1, rows = 1, columns = 1) => {
      const sheet = infoOf(execution, id);
      if (typeof first === "string") return execution.handle(rangeService, rangeOfA1(sheet, first));
      return execution.handle(rangeService, {
        block: blockAt(sheet, first, column, rows, columns),
        whole: undefined,
      });
    },
  ),
  getDataRange: read("", ({ id }, execution) => {
    const { rows, columns } = execution.document().workbook.used(id);
    const block = { sheet: id, row: 0, column: 0, rows: Math.max(rows, 1), columns: Math.max(columns, 1) };
    return execution.handle(rangeService, { block, whole: undefined });
  }),
  getLastRow: read("", ({ id }, execution) => execution.document().workbook.used(id).rows),
  getLastColumn: read("", ({ id }, execution) => execution.document().workbook.used(id).columns),
  getMaxRows: read("", ({ id }, execution) => infoOf(execution, id).rows),
  getMaxColumns: read("", ({ id }, execution) => infoOf(execution, id).columns),
  clear: write(" | !Object", ({ id }, execution) => {
    const block = everyBlock(execution, id);
    const { workbook, layer } = execution.document();
    clearUsed(execution, id);
    workbook.setFormat(block, "");
    for (const grid of Object.values(layer.sheet(id).styles)) grid.fill(block, "");
    return ITSELF;
  }),
  clearContents: write("", ({ id }, execution) => {
    clearUsed(execution, id);
    return ITSELF;
  }),
};

const marks: Methods<SheetRef> = {
  getName: read("", ({ id }, execution) => infoOf(execution, id).name),
  getSheetId: read("", ({ id }, execution) => execution.document().layer.sheet(id).number),
  getParent: handle("", (_, execution) => execution.handle(spreadsheetService, {})),
  getIndex: read("", ({ id }, execution) => {
    const sheets = execution.document().workbook.sheets();
    return sheets.findIndex((sheet) => sheet.id === id) + 1;
  }),
  isSheetHidden: read("", ({ id }, execution) => infoOf(execution, id).hidden),
  isRowHiddenByFilter: read("Integer", ({ id }, execution, row: number) =>
    hiddenByFilter(execution.document(), id, row - 1),
  ),
  isRowHiddenByUser: read("Integer", ({ id }, execution, row: number) =>
    execution
      .document()
      .layer.sheet(id)
      .hidden.row.has(row - 1),
  ),
  isColumnHiddenByUser: read("Integer", ({ id }, execution, column: number) =>
    execution
      .document()
      .layer.sheet(id)
      .hidden.column.has(column - 1),
  ),
  getFilter: read("", ({ id }, execution) =>
    execution.document().layer.sheet(id).filter ? execution.handle(filterService, { sheet: id }) : null,
  ),
  getProtections: read("ProtectionType", ({ id }, execution, type: object) =>
    execution
      .document()
      .layer.sheet(id)
      .protections.filter(({ kind }) => PROTECTION_TYPE[kind] === type)
      .map((record) => execution.handle(protectionService, { sheet: id, id: record.id })),
  ),
  protect: write("", ({ id }, execution) => execution.handle(protectionService, protectSheet(execution, id))),
  getConditionalFormatRules: read("", ({ id }, execution) =>
    execution
      .document()
      .layer.sheet(id)
      .rules.map((rule) => execution.handle(ruleService, rule)),
  ),
  setConditionalFormatRules: write(
    "ConditionalFormatRule[]",
    ({ id }, execution, rules: readonly ConditionalRule[]) => {
      if (rules.some((rule) => rule.ranges.some((block) => block.sheet !== id))) {
        throw new NotEmulated("A format rule over another sheet");
      }
      execution.document().layer.sheet(id).rules = Array.from(rules);
    },
  ),
  addDeveloperMetadata: write(
    "String | String, String | String, DeveloperMetadataVisibility | String, String, DeveloperMetadataVisibility",
    ({ id }, execution, ...args: unknown[]) => {
      addMetadata(execution, { kind: "SHEET", sheet: id }, args);
      return ITSELF;
    },
  ),
  getDeveloperMetadata: read("", ({ id }, execution) =>
    metadataAt(execution, { kind: "SHEET", sheet: id }).map((record) =>
      execution.handle(metadataService, { id: record.id }),
    ),
  ),
  createDeveloperMetadataFinder: handle("", ({ id }, execution) =>
    execution.handle(finderService, { scope: everyBlock(execution, id), wanted: {}, intersecting: false }),
  ),
};

export const sheetService: Service<SheetRef> = defineService(
  "Sheet",
  { ...ranges, ...marks, ...sheetStructure },
  { home: "SpreadsheetApp" },
);

function clearUsed(execution: Execution, id: SheetRef["id"]): void {
  const { workbook } = execution.document();
  const { rows, columns } = workbook.used(id);
  const used = { sheet: id, row: 0, column: 0, rows, columns };
  workbook.write(id, 0, 0, filled(used, ""));
}
