import type { Wording } from "../../core/vocabulary";

/** The words of the page of functions. */
export const FUNCTIONS_WORDING = {
  pages: { en: "Pages", zh: "页面" },
  segmentPage: { en: "Segment", zh: "分层" },
  functionsPage: { en: "Functions", zh: "函数" },

  insertFunction: { en: "Insert a function", zh: "插入函数" },
  searchFunctions: { en: "Search functions", zh: "搜索函数" },
  searchExample: { en: "Search: churn, tier, orders…", zh: "搜索：流失、分级、订单…" },
  functionsFound: { en: "{count} {count:function|functions} found", zh: "找到 {count} 个函数" },
  noFunctionFound: {
    en: "No function has to do with “{search}”. Try another word.",
    zh: "没有与“{search}”有关的函数，请换一个词。",
  },
  allFunctions: { en: "All functions", zh: "所有函数" },

  lookingAtTable: { en: "Looking at your table…", zh: "正在查看您的表格…" },
  formula: { en: "Formula", zh: "公式" },
  goesBeside: {
    en: "Goes into {cell} of “{sheet}”, the first free column beside your table, and fills it to the last row.",
    zh: "将写入“{sheet}”的 {cell}，即表格旁第一个空列，并向下填满到最后一行。",
  },
  goesOnNewSheet: {
    en: "Goes onto a new sheet, and reads “{sheet}”.",
    zh: "将写入新工作表，数据来自“{sheet}”。",
  },
  columnsNotFoundFor: {
    en: "In “{sheet}” no column was found for: {columns}.",
    zh: "在“{sheet}”中没有找到这些列：{columns}。",
  },
  needsOrders: {
    en: "This function reads orders, one row each. Open the sheet with your orders, then look again.",
    zh: "此函数读取订单，每行一个订单。请打开订单所在的工作表，再重新查看。",
  },
  needsCustomers: {
    en: "This function reads customers, one row each. Open the sheet with your customers, then look again; CUSTOMER_TABLE makes one from orders.",
    zh: "此函数读取客户，每行一位客户。请打开客户所在的工作表，再重新查看；CUSTOMER_TABLE 可由订单生成客户表。",
  },
  needsMade: {
    en: "Tierline makes this column: segment your customers first, or insert RFM_SCORE, TIER or LIFECYCLE_STAGE. Then look again.",
    zh: "此列由 Tierline 生成：请先进行客户分层，或插入 RFM_SCORE、TIER 或 LIFECYCLE_STAGE，再重新查看。",
  },
  needsColumns: {
    en: "Open another sheet and look again, or copy the formula and put the columns in place of the question marks.",
    zh: "请打开其他工作表再重新查看，或复制公式，把其中的问号换成相应的列。",
  },
  takesNumbers: {
    en: "This function takes numbers or cells of your choice. Copy the example and put yours in.",
    zh: "此函数使用您自选的数字或单元格。请复制示例，再换成您自己的。",
  },
  lookAgain: { en: "Look again", zh: "重新查看" },
  insert: { en: "Insert", zh: "插入" },
  inserting: { en: "Inserting…", zh: "正在插入…" },
  copyFormula: { en: "Copy formula", zh: "复制公式" },
  inserted: { en: "Inserted in {cell} of “{sheet}”", zh: "已插入“{sheet}”的 {cell}" },
  insertedHelp: {
    en: "The cell is selected, and fills the column. To take the function away again, clear that one cell.",
    zh: "该单元格已选中，结果会填满该列。如需移除，清空这一个单元格即可。",
  },
  insertedSheetHelp: {
    en: "On a new sheet, which is open now. To take the function away again, delete that sheet.",
    zh: "位于新工作表，现已打开。如需移除，删除该工作表即可。",
  },
  arguments: { en: "What it takes", zh: "参数" },
  returns: { en: "What it gives", zh: "结果" },
  example: { en: "Example", zh: "示例" },

  keepValues: { en: "Keep results as values", zh: "将结果保留为数值" },
  keepValuesHelp: {
    en: "Tierline formulas only compute for people who have Tierline. Replace them by what they show now, and everyone sees the results. Your other formulas stay.",
    zh: "Tierline 公式只对安装了 Tierline 的人有效。将它们替换为当前显示的结果，所有人都能看到。您的其他公式保持不变。",
  },
  keepSelection: { en: "In the selected cells", zh: "仅选中的单元格" },
  keepSheet: { en: "On the whole sheet", zh: "整个工作表" },
  keeping: { en: "At work…", zh: "正在处理…" },
  keptFormulas: {
    en: "{formulas} {formulas:formula is|formulas are} now values",
    zh: "{formulas} 个公式已变为数值",
  },
  keptCells: {
    en: "{cells} {cells:cell|cells} in “{sheet}”. {cells:It no longer changes|They no longer change} with the data.",
    zh: "工作表“{sheet}”，共 {cells} 个单元格，不再随数据变化。",
  },
  keptLeft: {
    en: "Left alone, because of an error or still loading: {cells}.",
    zh: "因显示错误或仍在加载而保持不变：{cells}。",
  },
  keptLeftMore: {
    en: "Left alone, because of an error or still loading: {cells} and {more} more.",
    zh: "因显示错误或仍在加载而保持不变：{cells} 及其他 {more} 个。",
  },
  bringBack: { en: "Bring the formulas back", zh: "恢复公式" },
  formulasBack: {
    en: "{formulas} {formulas:formula is|formulas are} back in “{sheet}”",
    zh: "“{sheet}”中的 {formulas} 个公式已恢复",
  },
  formulasChanged: {
    en: "{changed} {changed:formula was|formulas were} not brought back, because somebody has changed {changed:its|their} cells since.",
    zh: "{changed} 个公式未恢复，因为其单元格此后被人改动。",
  },
} as const satisfies Record<string, Wording>;
