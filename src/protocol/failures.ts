import { fill } from "../core/fill";
import type { Language, Wording } from "../core/vocabulary";

/** Everything that can stop a request for a reason that a person can mend: what was found, and what to do. */
export const FAILURES = {
  request: {
    en: "The request could not be read: {problem}.",
    zh: "无法读取请求：{problem}。",
  },
  noSheet: {
    en: "There is no sheet named “{sheet}”. The sheets here: {sheets}.",
    zh: "没有名为“{sheet}”的工作表。现有工作表：{sheets}。",
  },
  emptySheet: {
    en: "The sheet “{sheet}” is empty. Put a table of customers there: one row each, with a header row above.",
    zh: "工作表“{sheet}”是空的。请放入客户表：每位客户一行，首行为标题。",
  },
  ownSheet: {
    en: "“{sheet}” is kept by Tierline itself. Open the sheet that holds your customers.",
    zh: "“{sheet}”由 Tierline 自用。请打开存放客户的工作表。",
  },
  noTable: {
    en: "No header row was found in “{sheet}”. The first rows of the table must name its columns, for example Customer ID, First order, Last order, Orders, Total spent.",
    zh: "在“{sheet}”中没有找到标题行。表格上方应写明各列名称，例如：客户编号、首次下单、最近下单、订单数、消费总额。",
  },
  noRows: {
    en: "“{sheet}” has a header row and no customer below it. Add one row for each customer.",
    zh: "“{sheet}”有标题行，但下面没有客户。请为每位客户添加一行。",
  },
  noColumns: {
    en: "Nothing in “{sheet}” looks like what a segmentation needs: total spent, number of orders, first and last order date. Columns found: {headers}. Rename a header, or choose the columns yourself.",
    zh: "“{sheet}”中没有可用于分层的列：消费总额、订单数、首次和最近下单日期。现有的列：{headers}。请修改标题，或自行选择列。",
  },
  noPrediction: {
    en: "Nothing to write in “{sheet}”. {reasons}",
    zh: "“{sheet}”中没有可写入的内容。{reasons}",
  },
  ordersLack: {
    en: "The rows of “{sheet}” look like orders, and no column with {fields} was found. Columns found: {headers}. Rename a header, or choose the columns yourself.",
    zh: "“{sheet}”的每一行看起来是一个订单，但没有找到{fields}列。现有的列：{headers}。请修改标题，或自行选择列。",
  },
  severalCurrencies: {
    en: "The orders in “{sheet}” are in several currencies ({counts} rows), which can't be added up. Choose one; the others are left out.",
    zh: "“{sheet}”中的订单有多种币种（{counts} 行），金额不能相加。请选择一种，其他币种的行不参与计算。",
  },
  noUsableRows: {
    en: "None of the {read} rows in “{sheet}” can be used. {reasons}",
    zh: "“{sheet}”中的 {read} 行都无法使用。{reasons}",
  },
  rowsOutside: {
    en: "Rows {rows} hold no row of the table in “{sheet}”; its rows run from {tableFirst} to {tableLast}.",
    zh: "第 {rows} 行不包含“{sheet}”中表格的行；表格的行为 {tableFirst} 至 {tableLast}。",
  },
  noSuchValue: {
    en: "No row has {values} in column “{header}”. Choose another value.",
    zh: "“{header}”列中没有值为“{values}”的行。请选择其他值。",
  },
  tooManyToLookAt: {
    en: "Google tells of one row at a time whether it is hidden, so Tierline looks at no more than {most} rows; these are {rows}. Choose rows by the value of a column instead.",
    zh: "Google 只能逐行判断是否隐藏，因此最多处理 {most} 行；这里有 {rows} 行。请改为按某一列的值选择行。",
  },
  allHidden: {
    en: "All {rows} rows are hidden. Show some, or take hidden rows as well.",
    zh: "全部 {rows} 行都被隐藏。请显示部分行，或将隐藏的行也计入。",
  },
  undecidedDates: {
    en: "In column “{header}” day and month cannot be told apart: {found} (row {row}) fits both orders, and so does every other date there. Format the column as dates, or write them as 2026-05-31.",
    zh: "“{header}”列的日和月无法区分：{found}（第 {row} 行）两种顺序都成立，其他日期也一样。请将该列设为日期格式，或写成 2026-05-31。",
  },
  busy: {
    en: "Another segmentation is running in this spreadsheet. Please try again in a minute.",
    zh: "此表格中正在运行另一次分层。请稍后再试。",
  },
  busySince: {
    en: "Another segmentation is running in this spreadsheet since {since}. Please try again in a minute.",
    zh: "此表格自 {since} 起正在运行另一次分层。请稍后再试。",
  },
  busyBy: {
    en: "{by} has been running another segmentation in this spreadsheet since {since}. Please try again in a minute.",
    zh: "{by} 自 {since} 起正在此表格中运行另一次分层。请稍后再试。",
  },
  arrayFormula: {
    en: "The formula in {cell} of “{sheet}” fills cells where Tierline would write. Move it to another column, or replace it by its values, and run again.",
    zh: "“{sheet}”的 {cell} 中的公式会填充 Tierline 要写入的单元格。请将其移到其他列或替换为值，然后重新运行。",
  },
  protectedColumns: {
    en: "Tierline would write to {range} in “{sheet}”, which is protected and not open to you. Ask the owner of the spreadsheet to let you edit it, or choose another sheet.",
    zh: "Tierline 需要写入“{sheet}”的 {range}，但该区域受保护，您没有编辑权限。请联系表格所有者开放权限，或选择其他工作表。",
  },
  viewOnly: {
    en: "You may look at “{sheet}”, but not write to it. Ask the owner of the spreadsheet to let you edit it, or make a copy of your own with File › Make a copy.",
    zh: "您可以查看“{sheet}”，但没有编辑权限。请联系表格所有者授予编辑权限，或通过“文件 › 复制”建立自己的副本。",
  },
  mergedColumns: {
    en: "Merged cells ({range}) stand where Tierline would write in “{sheet}”. Unmerge them and run again.",
    zh: "“{sheet}”中 Tierline 要写入的位置有合并单元格（{range}）。请取消合并后重试。",
  },
  tooManyCells: {
    en: "The columns would bring this spreadsheet to {cells} cells; Google Sheets allows 10,000,000. Delete empty rows, columns or sheets, or switch some columns off.",
    zh: "写入后表格将有 {cells} 个单元格；Google 表格上限为 10,000,000。请删除空行、空列或工作表，或减少输出列。",
  },
  tooManyCellsBeside: {
    en: "Tier and stage beside each order would bring this spreadsheet to {cells} cells; Google Sheets allows 10,000,000. Switch them off: the list of customers has room. Nothing was written.",
    zh: "在每笔订单旁边写入等级和阶段后，表格将有 {cells} 个单元格；Google 表格上限为 10,000,000。请关闭该选项，仅写入客户列表则空间足够。没有写入任何内容。",
  },
  sheetChanged: {
    en: "The columns of “{sheet}” have been changed meanwhile. Nothing was written; please read the sheet again.",
    zh: "“{sheet}”的列在此期间被改动。没有写入任何内容；请重新读取工作表。",
  },
  changedWhileWriting: {
    en: "The columns of “{sheet}” were changed while Tierline was writing to them. Some of its cells may be missing or out of date: run again, or undo. Nothing of yours is lost.",
    zh: "Tierline 写入期间“{sheet}”的列被改动，部分结果可能缺失或不是最新：请重新运行，或撤销。您的数据没有丢失。",
  },
  unsettled: {
    en: "“{sheet}” kept changing while Tierline was writing, so it put back what stood there before. Please run again when nobody is sorting.",
    zh: "写入期间“{sheet}”不断变化，Tierline 已恢复原内容。请在无人排序时重新运行。",
  },
  notPutBack: {
    en: "“{sheet}” kept changing while Tierline was putting back what stood there before. Nothing is lost: read again, and choose Undo when nobody is sorting.",
    zh: "Tierline 恢复原内容期间“{sheet}”不断变化。没有丢失任何内容：请重新读取，并在无人排序时选择“撤销”。",
  },
  cancelled: {
    en: "You stopped the run. Everything in the sheet stands as it was before.",
    zh: "您已停止运行。工作表中的内容与之前完全一样。",
  },
  tooLong: {
    en: "This would take about {minutes} minutes, and Google ends everything after six. Everything in the sheet stands as it was before. Switch some columns off, delete columns and sheets that nobody needs, or divide the customers between two spreadsheets. At another hour Google may be quicker, too.",
    zh: "这大约需要 {minutes} 分钟，而 Google 会中止超过六分钟的操作。工作表中的内容与之前完全一样。请减少写入的列、删除不需要的列和工作表，或将客户分到两个表格中。换个时间，Google 也可能更快。",
  },
  stillMoving: {
    en: "“{sheet}” kept changing while Tierline was putting its tiers right. Nothing is lost; please try again when nobody is sorting.",
    zh: "Tierline 归位等级期间“{sheet}”不断变化。没有丢失任何内容；请在无人排序时重试。",
  },
  nothingMisplaced: {
    en: "In “{sheet}” every tier stands beside its customer.",
    zh: "“{sheet}”中的等级都在对应客户旁边。",
  },
  undoLost: {
    en: "What stood in “{sheet}” before the last run was kept on a hidden sheet, “Tierline undo”, and somebody has deleted it. Nothing was changed. The version history of the spreadsheet still has the state before.",
    zh: "“{sheet}”上次运行前的内容保存在隐藏工作表“Tierline undo”中，但该工作表已被删除。没有改动任何内容。可通过表格的版本记录找回之前的状态。",
  },
  nothingToUndo: {
    en: "There is nothing to undo in “{sheet}”.",
    zh: "“{sheet}”中没有可撤销的内容。",
  },
  nothingToTell: {
    en: "Nothing is known of a run on “{sheet}”, so there is nothing to tell about its tiers. Write them first.",
    zh: "没有“{sheet}”的运行记录，因此没有可说明的等级。请先写入等级。",
  },
  noFunction: {
    en: "Tierline has no function {name} to insert.",
    zh: "Tierline 没有可插入的函数 {name}。",
  },
  columnsMissing: {
    en: "{name} needs columns that were not found in “{sheet}”: {columns}. Type the formula yourself: {formula}",
    zh: "在“{sheet}”中没有找到 {name} 需要的列：{columns}。请自行输入公式：{formula}",
  },
  placeTaken: {
    en: "Somebody has just filled {cell} in “{sheet}”. Nothing was written; please try again.",
    zh: "“{sheet}”的 {cell} 刚刚被人填写。没有写入任何内容；请重试。",
  },
  noFormulas: {
    en: "There is no Tierline formula in the cells looked at in “{sheet}”. Where one formula fills many cells, it stands in the first of them: select that one, or take the whole sheet.",
    zh: "在“{sheet}”的所选范围中没有 Tierline 公式。一个公式填满多个单元格时，公式位于其中第一个单元格：请选中它，或选择整个工作表。",
  },
  noResults: {
    en: "The Tierline formulas in “{sheet}” show an error or are still loading: {cells}. Wait until they are done, or correct them, and try again.",
    zh: "“{sheet}”中的 Tierline 公式显示错误或仍在加载：{cells}。请等待完成或更正后重试。",
  },
  notKept: {
    en: "The formulas in “{sheet}” can't be told apart from others that build on them, so everything was left as it was. Select fewer cells and try again.",
    zh: "无法把“{sheet}”中的公式与依赖它们的其他公式区分开，因此一切保持原样。请少选一些单元格后重试。",
  },
  nothingKept: {
    en: "There are no formulas to bring back in “{sheet}”.",
    zh: "“{sheet}”中没有可恢复的公式。",
  },
} as const satisfies Record<string, Wording>;

export type FailureCode = keyof typeof FAILURES;

/** What a failure is about: numbers, what was found, or words of ours in every language. */
export type FailureValues = Readonly<Record<string, string | number | Wording>>;

/** The failure in words. */
export const failureText = (code: FailureCode, values: FailureValues, language: Language): string =>
  fill(
    FAILURES[code][language],
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value === "object" ? value[language] : value,
      ]),
    ),
  );
