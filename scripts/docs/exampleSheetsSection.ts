import { columnLetters } from "../../preview/workbook/a1";
import { CUSTOMER_FORMULAS, type ExampleSheet, type ExampleWorkbook } from "./exampleWorkbook";
import { markdownTable, printed } from "./markdown";

/** The sheets that the examples read, so that a reader can count along. */
export function exampleSheetsSection({ sheets }: ExampleWorkbook): string {
  const formulas = Object.entries(CUSTOMER_FORMULAS).map(([column, formula]) => `${column}1 \`${formula}\``);
  return [
    "## Sheets of the examples 示例数据",
    `Examples name the sheet they are typed on. *Customers* is itself made by formulas: ${formulas.join(", ")}. *Shop orders* and
*Shop customers* are the sheets *Orders* and *Customers* of \`npm start\`, for functions that need more customers than fit here.
Numbers are shown to six digits.`,
    `每个示例都注明所在的工作表。Customers 本身由公式生成：${formulas.join("，")}。Shop orders 和 Shop customers 即 \`npm start\` 中的
Orders 和 Customers，供需要更多客户的函数使用。数字显示六位有效数字。`,
    ...sheets.map(sheetTable),
  ].join("\n\n");
}

/** A sheet with the letters and numbers at its edges. */
function sheetTable({ name, cells }: ExampleSheet): string {
  const letters = cells[0]!.map((_, column) => columnLetters(column));
  const rows = cells.map((row, index) => [String(index + 1), ...row.map(printed)]);
  return `**${name}**\n\n${markdownTable([["", ...letters], ...rows])}`;
}
