import type { ProjectFiles } from "../../preview/runtime/project";
import { CHINESE_HELP } from "../../src/sidebar/functionHelp/chineseHelp";
import { FUNCTION_GROUPS, type FunctionName } from "../../src/sidebar/functionHelp/functionGroups";
import { readFunctionHelp } from "../build/functionHelp";
import { exampleSheetsSection } from "./exampleSheetsSection";
import { EXAMPLES } from "./examples";
import { exampleWorkbook } from "./exampleWorkbook";
import { functionSection } from "./functionSection";

/**
 * `docs/functions.md`: every published function in English, as its doc block has it, and in Chinese, with an example
 * calculated by these files. Throws where an example is not answered or a function stands in no group.
 */
export function functionsPage(files: ProjectFiles): string {
  const published = new Map(readFunctionHelp(files["globals.js"]!).map((help) => [help.name, help]));
  const workbook = exampleWorkbook(files);
  const groups = Object.values(FUNCTION_GROUPS).map(({ title, functions }) => {
    const names = (Object.keys(functions) as FunctionName[]).filter((name) => published.has(name));
    return { title: `${title.en} · ${title.zh}`, names };
  });
  const grouped = groups.flatMap(({ names }) => names);
  const lost = [...published.keys()].filter((name) => !grouped.includes(name as FunctionName));
  if (lost.length > 0) throw new Error(`no group of functions has ${lost.join(", ")}`);

  const contents = groups.map(
    ({ title, names }) =>
      `- ${title}\n${names.map((name) => `  - [${name}](#${name.toLowerCase()}) ${CHINESE_HELP[name].name}`).join("\n")}`,
  );
  const sections = groups.flatMap(({ title, names }) => [
    `## ${title}`,
    ...names.map((name) =>
      functionSection(published.get(name)!, CHINESE_HELP[name], EXAMPLES[name], workbook),
    ),
  ]);
  return `${[INTRODUCTION, contents.join("\n"), ...sections, exampleSheetsSection(workbook)].join("\n\n")}\n`;
}

const INTRODUCTION = `<!-- Made by \`npm run docs\` from the functions' own help. Results are calculated, not typed. -->

# Custom functions 自定义函数

Type them in a cell like any function of Sheets. Give columns, with or without their title row, and one formula fills
a column or makes a table; a row that can't be used says why in its own cell, beginning with ⚠, and does no harm to the
others. Arguments in [ ] may be left out from the end. Dates may be dates or text such as "2024-06-30"; the clock is never
read. Money has the unit of your sheet, rates are fractions: 0.4 is 40 %.

像使用 Sheets 自带的函数一样，在单元格中输入即可。给出整列（有无标题行均可），一个公式就能填满一列或生成一张表；无法使用的行会在自己的单元格中以
⚠ 开头说明原因，不影响其他行。[ ] 中的参数可以从末尾起省略。日期可以是日期格式，也可以是 "2024-06-30" 这样的文字；函数从不读取当前时间。金额的单位与您的表格相同，比率写成小数：0.4 即
40%。结果文字默认为英文，language 为 "zh" 时为中文。

Results can be checked by hand against the [sheets of the examples](#sheets-of-the-examples-示例数据). How
predictions are made is told in [the models behind them](models.md).

结果可以对照文末的[示例数据](#sheets-of-the-examples-示例数据)手工核对。预测的原理见[预测模型](models.md)（英文）。

## Contents 目录`;
