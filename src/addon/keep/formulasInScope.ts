import type { Request } from "../../protocol/requests";
import { callsTierline } from "./callsTierline";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A cell with a formula of ours, from 0. */
export interface TierlineCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** The cells whose formula calls one of our functions, in reading order, within the selection or the whole sheet. */
export function formulasInScope(
  sheet: Sheet,
  formulas: readonly (readonly string[])[],
  of: Extract<Request, { do: "keepValues" }>["of"],
): TierlineCell[] {
  const isWanted = of === "sheet" ? () => true : isSelected(sheet);
  return formulas.flatMap((line, row) =>
    line.flatMap((formula, column) =>
      callsTierline(formula) && isWanted(row, column) ? [{ row, column, formula }] : [],
    ),
  );
}

/** Several areas may be selected at once. */
function isSelected(sheet: Sheet): (row: number, column: number) => boolean {
  const areas = (SpreadsheetApp.getActiveRangeList()?.getRanges() ?? [])
    .filter((range) => range.getSheet().getSheetId() === sheet.getSheetId())
    .map((range) => ({
      top: range.getRow() - 1,
      left: range.getColumn() - 1,
      bottom: range.getLastRow() - 1,
      right: range.getLastColumn() - 1,
    }));
  return (row, column) =>
    areas.some(
      ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
    );
}
