import type { Language } from "../../core/vocabulary";
import type { InsertedFunction } from "../../protocol/replies";
import type { Request } from "../../protocol/requests";
import { checkTarget } from "../checkTarget";
import { withDocumentLock } from "../documentLock";
import { Failure } from "../failure";
import { LIST } from "../hints";
import { cellBeside, type FunctionPlan, planFunction } from "./functionPlan";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Writes the formula into cells that nobody uses, and selects it: results that go row by row beside the table, others on
 * a sheet of their own.
 */
export function insertFunction(
  { name, sheet }: Extract<Request, { do: "insertFunction" }>,
  language: Language,
): InsertedFunction {
  return withDocumentLock(() => {
    const plan = planFunction(name, sheet, language);
    if (!plan) throw new Failure("noFunction", { name });
    const { formula, missing, found, column } = plan;
    if (missing.length > 0) {
      const columns = missing.map((title) => title[language]).join(LIST[language]);
      throw new Failure("columnsMissing", { name, sheet: found.name, columns, formula });
    }
    const cell = column === null ? onNewSheet(name, plan) : besideTable(plan, column);
    SpreadsheetApp.flush();
    cell.activate();
    return {
      sheet: cell.getSheet().getName(),
      cell: cell.getA1Notation(),
      formula,
      onNewSheet: column === null,
    };
  });
}

/** The first free column from the title row down, which the results fill; the sheet grows where it has none. */
function besideTable(
  { found, formula, rule }: FunctionPlan,
  column: number,
): GoogleAppsScript.Spreadsheet.Range {
  const { sheet, table } = found;
  const firstRow = table.headerRow + 1;
  const rows = sheet.getMaxRows() - table.headerRow;
  const width = checkTarget(sheet, { firstRow, lastRow: table.lastRow + 1, columns: [column] }, 0);
  if (column > width) sheet.insertColumnsAfter(width, column - width);
  const area = sheet.getRange(firstRow, column, rows, 1);
  // Looked at last of all: the table was read a moment ago, and teammates type.
  if (!area.isBlank())
    throw new Failure("placeTaken", { cell: cellBeside(found, column), sheet: found.name });
  const cell = sheet.getRange(firstRow, column);
  cell.setFormula(formula);
  if (rule.formats) area.setNumberFormat(rule.formats[1]!);
  return cell;
}

/** A sheet named after the function; one number stands beside its name. */
function onNewSheet(
  name: string,
  { found, formula, rule }: FunctionPlan,
): GoogleAppsScript.Spreadsheet.Range {
  const spreadsheet = SpreadsheetApp.getActive();
  let title = name;
  for (let number = 2; spreadsheet.getSheetByName(title); number++) title = `${name} ${number}`;
  const sheet = spreadsheet.insertSheet(title);
  try {
    const isValue = rule.result === "value";
    const firstColumn = isValue ? 2 : 1;
    if (isValue) sheet.getRange(1, 1).setValue(name);
    formatColumns(sheet, rule.formats ?? {}, firstColumn);
    const cell = sheet.getRange(1, firstColumn);
    cell.setFormula(formula);
    return cell;
  } catch (error) {
    spreadsheet.deleteSheet(sheet);
    spreadsheet.setActiveSheet(found.sheet);
    throw error;
  }
}

function formatColumns(sheet: Sheet, formats: Readonly<Record<number, string>>, firstColumn: number): void {
  for (const [column, pattern] of Object.entries(formats)) {
    sheet.getRange(1, firstColumn + Number(column) - 1, sheet.getMaxRows(), 1).setNumberFormat(pattern);
  }
}
