import type { HelpText } from "../../src/sidebar/functionHelp/helpText";
import type { DescribedFunction } from "../build/functionHelp";
import type { Example } from "./examples";
import type { ExampleWorkbook } from "./exampleWorkbook";
import { markdownTable, printed } from "./markdown";

/** Above this, only the first rows of a result are printed. */
const MOST_ROWS = 30;
const FIRST_ROWS = 6;

/** One function in both languages: what it does, takes and gives, and an example with its result. */
export function functionSection(
  help: DescribedFunction,
  chinese: HelpText<string>,
  example: Example,
  workbook: ExampleWorkbook,
): string {
  const { name, parameters, returns } = help;
  const isOptional = (description: string) => description.includes("Optional");
  const inBrackets = parameters.map((each) => (isOptional(each.description) ? `[${each.name}]` : each.name));
  return [
    `### ${name}`,
    `\`${name}(${inBrackets.join(", ")})\``,
    whatItDoes(help),
    `**${chinese.name}**：${chinese.description}`,
    markdownTable([
      ["Argument 参数", "What it is", "说明"],
      ...parameters.map((each) => [`\`${each.name}\``, each.description, chinese.arguments[each.name]!]),
    ]),
    `Result: ${returns}<br>结果：${chinese.returns}`,
    exampleText(example, workbook),
  ].join("\n\n");
}

/** The help without its example, which speaks of the reader's own sheet. */
export function whatItDoes({ description }: DescribedFunction): string {
  return description.replace(/ Example: =.*$/, "");
}

function exampleText(example: Example, workbook: ExampleWorkbook): string {
  const { sheet, formula } = example;
  const where = sheet === undefined ? "" : ` (${sheet})`;
  const title = `Example 示例${where}: \`${formula}\``;
  const values = workbook.evaluate(example);
  if (values.length === 1 && values[0]!.length === 1) return `${title} → **${printed(values[0]![0]!)}**`;

  const isColumn = sheet !== undefined && values[0]!.length === 1;
  const beside = isColumn ? workbook.firstColumn(sheet, values.length) : [];
  const rows = values.map((row, index) => [...(isColumn ? [beside[index]!] : []), ...row].map(printed));
  if (rows.length <= MOST_ROWS) return `${title}\n\n${markdownTable(rows)}`;
  const left = rows.length - 1 - FIRST_ROWS;
  return `${title}\n\n${markdownTable(rows.slice(0, FIRST_ROWS + 1))}\n\n… ${left} more rows 另有 ${left} 行`;
}
