import { leftOutText, type ProblemsReport } from "../cells/problemsReport";
import type { RowsReport } from "../protocol/replies";
import { Failure } from "./failure";

/** The problems report with rows as the sheet counts them. */
export const rowsReport = ({ read, used, leftOut }: ProblemsReport): RowsReport => ({
  read,
  used,
  leftOut: leftOut.map((line) => ({
    reason: { en: leftOutText(line, "en"), zh: leftOutText(line, "zh") },
    count: line.count,
    firstRows: line.firstRows.map((row) => row + 1),
  })),
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
