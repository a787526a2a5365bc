import type { FormulasBack } from "../../protocol/replies";
import type { Request } from "../../protocol/requests";
import { withDocumentLock } from "../documentLock";
import { Failure } from "../failure";
import { findAnySheet } from "../findSheet";
import { putFormulasBack } from "./formulasBack";
import { digestOf, readKept, writeKept } from "./keptFormulas";

/**
 * Brings back the formulas that were last kept as values, by anyone and at any later time. Where a person has changed a
 * cell since, its formula stays away: it would take her word from her.
 */
export function undoKeepValues(request: Extract<Request, { do: "undoKeepValues" }>): FormulasBack {
  return withDocumentLock(() => {
    const sheet = findAnySheet(request.sheet);
    const name = sheet.getName();
    const record = readKept(sheet);
    if (!record || record.state === "undone" || record.formulas.length === 0) {
      throw new Failure("nothingKept", { sheet: name });
    }
    const range = sheet.getDataRange();
    const values = range.getValues();
    const formulas = range.getFormulas();
    const unchanged = record.formulas.filter(
      (kept) =>
        record.state === "writing" ||
        (!formulas[kept.row]?.[kept.column] && digestOf(values, kept) === kept.digest),
    );
    putFormulasBack(sheet, unchanged);
    SpreadsheetApp.flush();
    const changed = record.formulas.filter((kept) => !unchanged.includes(kept));
    writeKept(sheet, { state: "undone", formulas: [] });
    return { sheet: name, formulas: unchanged.length, changed: changed.length };
  });
}
