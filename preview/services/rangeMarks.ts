import { handle, ITSELF, type Methods, read, write } from "../runtime/service";
import type { Validation } from "../workbook/layer";
import { requireSameSize } from "./blocks";
import { dataValidationService } from "./dataValidation";
import { createFilter, filterOver, filterService } from "./filter";
import { mayEdit, requireEditable } from "./limits";
import { addMetadata, finderService, metadataAt, metadataService, placeOfRange } from "./metadata";
import type { RangeRef } from "./places";
import { protectionService, protectRange } from "./protection";
import { requireUntyped } from "./rangeFormat";

/** What hangs on cells beside their values: notes, developer metadata, validation, protection, the filter. */
export const rangeMarks: Methods<RangeRef> = {
  getNote: read("", ({ block }, execution) =>
    execution.document().layer.sheet(block.sheet).notes.get(block.row, block.column),
  ),
  getNotes: read("", ({ block }, execution) =>
    execution.document().layer.sheet(block.sheet).notes.block(block),
  ),
  setNote: write("String?", ({ block }, execution, note: string | null) => {
    requireEditable(execution, block);
    execution
      .document()
      .layer.sheet(block.sheet)
      .notes.fill(block, note ?? "");
    return ITSELF;
  }),
  setNotes: write("Array[]", ({ block }, execution, notes: (string | null)[][]) => {
    requireSameSize(block, notes);
    requireEditable(execution, block);
    const rows = notes.map((row) => Array.from(row, (note) => note ?? ""));
    execution.document().layer.sheet(block.sheet).notes.write(block.row, block.column, rows);
    return ITSELF;
  }),
  clearNote: write("", ({ block }, execution) => {
    requireEditable(execution, block);
    execution.document().layer.sheet(block.sheet).notes.fill(block, "");
    return ITSELF;
  }),

  addDeveloperMetadata: write(
    "String | String, String | String, DeveloperMetadataVisibility | String, String, DeveloperMetadataVisibility",
    (range, execution, ...args: unknown[]) => {
      addMetadata(execution, placeOfRange(range), args);
      return ITSELF;
    },
  ),
  getDeveloperMetadata: read("", (range, execution) =>
    metadataAt(execution, placeOfRange(range)).map((record) =>
      execution.handle(metadataService, { id: record.id }),
    ),
  ),
  createDeveloperMetadataFinder: handle("", ({ block }, execution) =>
    execution.handle(finderService, { scope: block, wanted: {}, intersecting: false }),
  ),

  getDataValidation: read("", ({ block }, execution) => {
    const rule = execution.document().layer.sheet(block.sheet).validations.get(block.row, block.column);
    return rule ? execution.handle(dataValidationService, rule) : null;
  }),
  getDataValidations: read("", ({ block }, execution) =>
    execution
      .document()
      .layer.sheet(block.sheet)
      .validations.block(block)
      .map((row) => row.map((rule) => (rule ? execution.handle(dataValidationService, rule) : null))),
  ),
  setDataValidation: write("DataValidation?", ({ block }, execution, rule: Validation | null) => {
    requireUntyped(execution, block);
    execution
      .document()
      .layer.sheet(block.sheet)
      .validations.fill(block, rule ?? undefined);
    return ITSELF;
  }),
  setDataValidations: write("Array[]", ({ block }, execution, rules: (object | null)[][]) => {
    requireSameSize(block, rules);
    requireUntyped(execution, block);
    const rows = rules.map((row) =>
      Array.from(row, (rule) => (execution.unwrapped(rule) ?? undefined) as Validation | undefined),
    );
    const grid = execution.document().layer.sheet(block.sheet).validations;
    grid.fill(block, undefined);
    grid.write(block.row, block.column, rows);
    return ITSELF;
  }),
  clearDataValidations: write("", ({ block }, execution) => {
    requireUntyped(execution, block);
    execution.document().layer.sheet(block.sheet).validations.fill(block, undefined);
    return ITSELF;
  }),

  protect: write("", (range, execution) =>
    execution.handle(protectionService, protectRange(execution, range.block)),
  ),
  canEdit: read("", ({ block }, execution) => mayEdit(execution.document(), execution.user, block)),
  createFilter: write("", ({ block }, execution) => {
    requireEditable(execution, block);
    return execution.handle(filterService, createFilter(execution, block));
  }),
  getFilter: read("", ({ block }, execution) => {
    const filter = filterOver(execution, block);
    return filter ? execution.handle(filterService, filter) : null;
  }),
};
