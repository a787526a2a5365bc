import type { Language } from "../../core/vocabulary";
import type { FunctionPlace } from "../../protocol/replies";
import { Failure } from "../failure";
import { findAnySheet } from "../findSheet";
import { columnLetters } from "../ownColumns";
import { readSettings } from "../settingsStore";
import { type FoundOnSheet, findTableOn } from "../tableOnSheet";
import { type FunctionFormula, functionFormula } from "./functionFormula";
import { FUNCTION_RULES, type FunctionRule } from "./functionRules";

/** A function on the table of a sheet, with the place that is free for it. */
export interface FunctionPlan extends FunctionFormula {
  readonly rule: FunctionRule;
  readonly found: FoundOnSheet;
  /** The column beside everything on the sheet, as the sheet counts; null for a result that gets a sheet of its own. */
  readonly column: number | null;
}

/** Where a function belongs and what it reads; null for one that reads no table. Words come in the language of the document's columns. */
export function planFunction(
  name: string,
  sheetName: string | undefined,
  language: Language,
): FunctionPlan | null {
  const rule = FUNCTION_RULES[name];
  if (rule === undefined) throw new Failure("noFunction", { name });
  if (rule === null) return null;
  const found = findTableOn(findAnySheet(sheetName));
  const isBeside = rule.result === "row";
  return {
    rule,
    found,
    column: isBeside ? found.everything[0]!.length + 1 : null,
    ...functionFormula(name, rule, found, readSettings(language).language, !isBeside),
  };
}

/** The same in the words of the protocol. */
export function describePlan(plan: FunctionPlan): FunctionPlace {
  const { found, column, formula, missing } = plan;
  return {
    sheet: found.name,
    formula,
    missing,
    needs: needsOf(plan),
    cell: column === null ? null : cellBeside(found, column),
    decimalComma: found.place.usesDecimalComma(),
  };
}

function needsOf({ rule, found, missing, lacksMade }: FunctionPlan): FunctionPlace["needs"] {
  const { kind } = found.guesses;
  if (missing.length > 0 && rule.of && kind && kind !== rule.of) return rule.of;
  return lacksMade ? "made" : null;
}

/** The cell of a column that stands in the title row. */
export const cellBeside = ({ table }: FoundOnSheet, column: number): string =>
  `${columnLetters(column)}${table.headerRow + 1}`;
