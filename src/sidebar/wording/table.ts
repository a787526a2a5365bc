import type { Wording } from "../../core/vocabulary";

/** The words about the table that is read: sheet, rows, columns. */
export const TABLE_WORDING = {
  data: { en: "Your customers", zh: "您的客户" },
  customers: { en: "{customers:customer|customers}", zh: "位客户" },

  columns: { en: "Columns to read", zh: "要读取的列" },
  columnsHelp: {
    en: "This is how Tierline reads your table. Change what is not right.",
    zh: "Tierline 这样理解您的表格，如有不符请修改。",
  },
  columnsNotFound: {
    en: "Choose the columns that hold these.",
    zh: "请选择对应的列。",
  },
  noColumn: { en: "None", zh: "无" },
  column: { en: "{letters} · {title}", zh: "{letters} · {title}" },
  untitled: { en: "(no title)", zh: "（无标题）" },
  samples: { en: "For example:", zh: "例如：" },
  sampleSeparator: { en: ", ", zh: "、" },
  noSamples: { en: "This column is empty.", zh: "此列为空。" },
  pleaseCheck: { en: "Please check", zh: "请确认" },
  pleaseCheckWhy: { en: "Please check: {why}", zh: "请确认：{why}" },
  pleaseCheckFields: { en: "Please check: {fields}", zh: "请确认：{fields}" },
  thatsRight: { en: "That’s right", zh: "没错" },
  thatsRightFor: { en: ": {field}", zh: "：{field}" },
  alsoUsed: { en: "Also used for {fields}", zh: "也用于{fields}" },
  optional: { en: "optional", zh: "可选" },

  orders: {
    en: "{orders:order|orders} of {customers} {customers:customer|customers}",
    zh: "笔订单，来自 {customers} 位客户",
  },
  ordersOnly: { en: "{orders:order|orders}", zh: "笔订单" },
  placeRows: { en: "Sheet “{sheet}”, {rows}", zh: "工作表“{sheet}”，{rows}" },
  rowsSpan: { en: "rows {first} to {last}", zh: "第 {first} 至 {last} 行" },
  rowsMany: { en: "{rows} rows in {areas} places", zh: "{areas} 处共 {rows} 行" },
  rowsNone: { en: "no rows", zh: "没有行" },
  hiddenLeftOut: {
    en: "{count} hidden {count:row is|rows are} left out.",
    zh: "已跳过 {count} 个隐藏行。",
  },

  kind: { en: "Each row is", zh: "每一行是" },
  kindCustomers: { en: "A customer", zh: "一位客户" },
  kindOrders: { en: "An order", zh: "一笔订单" },
  kindWhy: { en: "Taken for this because: {why}", zh: "判断依据：{why}" },

  rows: { en: "Rows", zh: "行" },
  rowsTable: { en: "Whole table: {rows} {rows:row|rows}", zh: "整个表格：{rows} 行" },
  rowsSelected: { en: "Selected: {rows} {rows:row|rows}", zh: "选中的行：{rows} 行" },
  rowsVisible: { en: "Only visible rows", zh: "仅可见的行" },
  rowsWhere: { en: "Only rows by what a column says…", zh: "按某一列的内容选择…" },
  whereColumn: { en: "Column", zh: "列" },
  whereChoose: { en: "Choose a column", zh: "选择一列" },
  whereValues: { en: "Take the rows that say", zh: "选择包含以下内容的行" },
  whereNone: { en: "This column is empty.", zh: "此列为空。" },
  whereMore: {
    en: "{count} rarer {count:text is|texts are} not listed.",
    zh: "另有 {count} 种较少见的内容未列出。",
  },
  whereReading: { en: "Reading the column…", zh: "正在读取该列…" },

  currency: { en: "Currency", zh: "币种" },
  currencyHelp: {
    en: "Amounts of different currencies are not added up. Choose which orders to take.",
    zh: "不同币种的金额不会相加，请选择要使用的订单。",
  },
  currencyChoose: { en: "Choose a currency", zh: "选择币种" },
  currencyRows: { en: "{currency}: {rows} {rows:row|rows}", zh: "{currency}：{rows} 行" },

  moreColumns: { en: "More columns", zh: "更多列" },
  moreColumnsHelp: {
    en: "Tierline uses these where your table has them.",
    zh: "如果您的表格有这些列，Tierline 会用到它们。",
  },

  notWritten: { en: "With more columns you would also get", zh: "补充列后还可得到" },
  missing: { en: "{columns}: needs {fields}.", zh: "{columns}：需要{fields}。" },
  impossible: { en: "{columns}: not enough data in these rows.", zh: "{columns}：这些行的数据不足。" },
} as const satisfies Record<string, Wording>;
