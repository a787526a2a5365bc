import { enumeration } from "../runtime/enumeration";
import type { Execution } from "../runtime/execution";
import { defineService, handle, menu, read, type Service, write } from "../runtime/service";
import { EMPTY_RULE, ruleBuilderService } from "./conditionalFormat";
import { BOOLEAN_CRITERIA } from "./criteria";
import { EMPTY_VALIDATION, VALIDATION_CRITERIA, validationBuilderService } from "./dataValidation";
import { criteriaBuilderService } from "./filter";
import { LOCATION_TYPE, VISIBILITY } from "./metadata";
import type { RangeRef, SheetRef } from "./places";
import { PROTECTION_TYPE } from "./protection";
import { rangeService } from "./range";
import { activeRange, activeSheet, spreadsheetService } from "./spreadsheet";
import { uiService } from "./ui";

export const spreadsheetApp: Service<object> = defineService(
  "SpreadsheetApp",
  {
    getActive: handle("", (_, execution) => activeSpreadsheet(execution)),
    getActiveSpreadsheet: handle("", (_, execution) => activeSpreadsheet(execution)),
    getActiveSheet: read("", (_, execution) => activeSheet(execution)),
    setActiveSheet: write("Sheet | !Sheet, Boolean", (_, execution, sheet: SheetRef) => {
      execution.user.selection = { sheet: sheet.id, ranges: [] };
      return activeSheet(execution);
    }),
    getActiveRange: read("", (_, execution) => activeRange(execution)),
    setActiveRange: write("Range", (_, execution, { block, whole }: RangeRef) => {
      execution.user.selection = { sheet: block.sheet, ranges: [block] };
      return execution.handle(rangeService, { block, whole });
    }),
    getActiveRangeList: read("", (_, execution) => {
      const { ranges } = execution.user.selection;
      return ranges.length === 0 ? null : execution.handle(rangeListService, { ranges });
    }),
    flush: write("", (_, execution) => execution.flush()),
    getUi: menu("", (_, execution) => execution.handle(uiService, {})),
    newConditionalFormatRule: handle("", (_, execution) =>
      execution.handle(ruleBuilderService, { rule: EMPTY_RULE }),
    ),
    newDataValidation: handle("", (_, execution) =>
      execution.handle(validationBuilderService, { rule: EMPTY_VALIDATION }),
    ),
    newFilterCriteria: handle("", (_, execution) =>
      execution.handle(criteriaBuilderService, { criteria: { hiddenValues: [], condition: undefined } }),
    ),
  },
  {
    constants: {
      BooleanCriteria: BOOLEAN_CRITERIA,
      CopyPasteType: enumeration("CopyPasteType", [
        "PASTE_NORMAL",
        "PASTE_VALUES",
        "PASTE_FORMAT",
        "PASTE_FORMULA",
      ]),
      DataValidationCriteria: VALIDATION_CRITERIA,
      DeveloperMetadataLocationType: LOCATION_TYPE,
      DeveloperMetadataVisibility: VISIBILITY,
      ProtectionType: PROTECTION_TYPE,
    },
    sections: { enableBigQueryExecution: "4.3", newDataSourceSpec: "4.3", openById: "6.5", openByUrl: "6.5" },
  },
);

const rangeListService: Service<{ readonly ranges: readonly RangeRef["block"][] }> = defineService(
  "RangeList",
  {
    getRanges: handle("", ({ ranges }, execution) =>
      ranges.map((block) => execution.handle(rangeService, { block, whole: undefined })),
    ),
  },
  { home: "SpreadsheetApp" },
);

/** The spreadsheet, or null where a script runs outside any. */
function activeSpreadsheet(execution: Execution): object | null {
  return execution.world.document ? execution.handle(spreadsheetService, {}) : null;
}
