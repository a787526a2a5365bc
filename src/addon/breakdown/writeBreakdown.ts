import { fill } from "../../core/fill";
import type { Language, Wording } from "../../core/vocabulary";
import type { Breakdown } from "../../protocol/replies";
import { freezeLiterals, safeCell } from "../safeCell";
import type { TableOnSheet } from "../tableOnSheet";
import { breakdownCells } from "./breakdownCells";
import { breakdownSheet, rememberWritten } from "./breakdownSheet";

const LEFT_ALONE: Wording = {
  en: "Somebody has written on “{sheet}”, so it was left as it is.",
  zh: "有人在“{sheet}”中写过内容，因此保持原样。",
};

/** Writes a breakdown into a sheet of its own and shows it. What people have written on an earlier one is left alone. */
export function writeBreakdown(found: TableOnSheet, breakdown: Breakdown, language: Language): Breakdown {
  const { cells, formats, headerRow } = breakdownCells(breakdown, found.name, language);
  const { sheet, leftAlone } = breakdownSheet(found, language);
  const width = cells[headerRow - 1]!.length;
  makeRoom(sheet, cells.length, width);
  const block = sheet.getRange(1, 1, cells.length, width);
  block.setValues(cells.map((row) => row.map((cell) => safeCell(cell, true))));
  SpreadsheetApp.flush();
  freezeLiterals(block);
  sheet.getRange(headerRow + 1, 1, formats.length, width).setNumberFormats(formats.map((row) => [...row]));
  sheet.getRange(1, 1).setFontWeight("bold");
  sheet.getRange(headerRow, 1, 1, width).setFontWeight("bold").setWrap(true);
  sheet.setFrozenRows(headerRow);
  sheet.setFrozenColumns(1);
  SpreadsheetApp.flush();
  rememberWritten(sheet);
  sheet.activate();
  const told = leftAlone === undefined ? [] : [naming(LEFT_ALONE, leftAlone)];
  return { ...breakdown, notes: [...breakdown.notes, ...told], sheet: sheet.getName() };
}

function makeRoom(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: number, columns: number): void {
  const lackingRows = rows - sheet.getMaxRows();
  if (lackingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lackingRows);
  const lackingColumns = columns - sheet.getMaxColumns();
  if (lackingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lackingColumns);
}

const naming = (words: Wording, sheet: string): Wording => ({
  en: fill(words.en, { sheet }),
  zh: fill(words.zh, { sheet }),
});
