import type { Execution } from "../runtime/execution";
import { NotEmulated } from "../runtime/notEmulated";
import { ScriptError } from "../runtime/scriptError";
import { ITSELF, type Methods, pendingWrite, read } from "../runtime/service";
import { timeZone } from "../runtime/timeZone";
import type { Block, CellInput } from "../workbook/workbook";
import { filled, requireSameSize } from "./blocks";
import { deferWrite, tooLong, writeValues } from "./cellInput";
import { displayed } from "./display";
import { requireEditable, requireUnmerged } from "./limits";
import { localeRules } from "./localeRules";
import type { RangeRef } from "./places";

/** Reading and writing what cells hold. Setters return the range, for chaining. */
export const rangeValues: Methods<RangeRef> = {
  getValue: read("", (range, execution) => values(execution, topLeft(range.block))[0]![0]),
  getValues: read("", ({ block }, execution) => values(execution, block)),
  getDisplayValue: read("", ({ block }, execution) => displayed(execution.document(), topLeft(block))[0]![0]),
  getDisplayValues: read("", ({ block }, execution) => displayed(execution.document(), block)),
  getFormula: read("", ({ block }, execution) => formulas(execution, topLeft(block))[0]![0]),
  getFormulas: read("", ({ block }, execution) => formulas(execution, block)),
  isBlank: read("", ({ block }, execution) => {
    const { workbook } = execution.document();
    const noFormula = workbook.formulas(block).every((row) => row.every((formula) => formula === ""));
    return noFormula && workbook.values(block).every((row) => row.every((value) => value === ""));
  }),

  setValue: pendingWrite("any", ({ block }, execution, value: unknown) => {
    requireEditable(execution, block);
    requireUnmerged(execution, block);
    writeValues(execution, block, filled(block, value));
    return ITSELF;
  }),
  setValues: pendingWrite("Array[]", ({ block }, execution, data: unknown[][]) => {
    requireSameSize(block, data);
    requireEditable(execution, block);
    requireUnmerged(execution, block);
    writeValues(execution, block, data);
    return ITSELF;
  }),
  setFormula: pendingWrite("String", ({ block }, execution, formula: string) => {
    if (block.rows * block.columns > 1) throw new NotEmulated("setFormula on more than one cell");
    writeFormulas(execution, block, [[formula]]);
    return ITSELF;
  }),
  setFormulas: pendingWrite("Array[]", ({ block }, execution, data: string[][]) => {
    requireSameSize(block, data);
    writeFormulas(execution, block, data);
    return ITSELF;
  }),
  clearContent: pendingWrite("", ({ block }, execution) => {
    requireEditable(execution, block);
    deferWrite(execution, block, filled(block, ""));
    return ITSELF;
  }),
};

/** Cells as the script gets them, made in its realm. */
function values(execution: Execution, block: Block): unknown[][] {
  const { workbook } = execution.document();
  return execution.realm.cells(workbook.values(block), timeZone(workbook.timeZone).instantOf);
}

function formulas(execution: Execution, block: Block): string[][] {
  return execution.document().workbook.formulas(block);
}

/** `setFormula` takes formulas with the separators of the English locale; `""` clears. */
function writeFormulas(execution: Execution, block: Block, data: readonly (readonly unknown[])[]): void {
  requireEditable(execution, block);
  requireUnmerged(execution, block);
  const { workbook } = execution.document();
  const cells = data.map((row) =>
    row.map((formula): CellInput => {
      if (formula === null || formula === "") return "";
      if (typeof formula !== "string") throw new ScriptError("The formula must be a text.");
      if (formula.length > 50_000) throw tooLong();
      if (localeRules(workbook.locale).decimal === "," && !/^="(?:[^"]|"")*"$/s.test(formula)) {
        throw new NotEmulated("A formula in a spreadsheet whose locale separates arguments by semicolons");
      }
      return { formula: formula.startsWith("=") ? formula : `=${formula}` };
    }),
  );
  deferWrite(execution, block, cells);
}

function topLeft(block: Block): Block {
  return { ...block, rows: 1, columns: 1 };
}
