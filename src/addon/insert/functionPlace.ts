import type { Language } from "../../core/vocabulary";
import type { FunctionPlace } from "../../protocol/replies";
import type { Request } from "../../protocol/requests";
import { findAnySheet } from "../findSheet";
import { spreadsheetPlace } from "../place";
import { describePlan, planFunction } from "./functionPlan";

/** What a function would be inserted as and where, before anything is written. */
export function functionPlace(
  { name, sheet }: Extract<Request, { do: "functionPlace" }>,
  language: Language,
): FunctionPlace {
  const plan = planFunction(name, sheet, language);
  if (plan) return describePlan(plan);
  return {
    sheet: findAnySheet(sheet).getName(),
    formula: null,
    missing: [],
    needs: null,
    cell: null,
    decimalComma: spreadsheetPlace().usesDecimalComma(),
  };
}
