import { type OrderNote, orderNoteReason } from "../cells/orderRows/orderNotes";
import { leftOutText, type ProblemsReport } from "../cells/problemsReport";
import type { Language } from "../core/vocabulary";
import type { ReportLine, RowsReport } from "../protocol/replies";
import { Failure } from "./failure";

/** The problems report with rows as the sheet counts them, and of orders what was done with rows that are used. */
export const rowsReport = (
  { read, used, leftOut }: ProblemsReport,
  notes: readonly OrderNote[] = [],
): RowsReport => ({
  read,
  used,
  leftOut: leftOut.map((line) => reportLine(line, (language) => leftOutText(line, language))),
  noted: notes.map((note) => reportLine(note, (language) => orderNoteReason(note, language))),
});

const reportLine = (
  { count, firstRows }: { readonly count: number; readonly firstRows: readonly number[] },
  reason: (language: Language) => string,
): ReportLine => ({
  reason: { en: reason("en"), zh: reason("zh") },
  count,
  firstRows: firstRows.map((row) => row + 1),
});

/** That no row of a sheet can be used, and why. */
export function noUsableRows(sheet: string, { read, leftOut }: ProblemsReport): Failure {
  const reasons = (language: "en" | "zh"): string[] =>
    leftOut.map((line) => `${line.count} × ${leftOutText(line, language)}`);
  return new Failure("noUsableRows", {
    sheet,
    read,
    reasons: { en: reasons("en").join("; "), zh: reasons("zh").join("；") },
  });
}
