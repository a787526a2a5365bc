import type { Wording } from "../../core/vocabulary";

/** The words about what a run would write, and what comes after. */
export const PREVIEW_WORDING = {
  result: { en: "Columns to write", zh: "要写入的列" },
  writtenList: {
    en: "{columns}: in a sheet with one row for each customer.",
    zh: "{columns}：写入每位客户一行的工作表。",
  },
  written: { en: "{columns}: beside your table.", zh: "{columns}：写在表格旁边。" },
  unharmed: {
    en: "Your own columns are not touched, and you can undo it at any time.",
    zh: "不会改动您自己的列，并且随时可以撤销。",
  },

  steps: { en: "Steps", zh: "步骤" },
  stepData: { en: "Data", zh: "数据" },
  stepRules: { en: "Rules", zh: "规则" },
  stepPreview: { en: "Preview", zh: "预览" },
  stepDone: { en: "Done", zh: "完成" },
  toPreview: { en: "Preview", zh: "预览" },

  preview: { en: "Preview", zh: "预览" },
  previewHelp: { en: "Nothing is written yet.", zh: "尚未写入任何内容。" },
  previewing: { en: "Working out the preview…", zh: "正在计算预览…" },
  previewed: {
    en: "{customers} {customers:customer|customers}, as of {day}. Nothing is written yet.",
    zh: "{customers} 位客户，截止 {day}。尚未写入任何内容。",
  },
  writeNote: { en: "You can undo it at any time.", zh: "随时可以撤销。" },
  andMore: { en: "and more", zh: "及以上" },
  shareTold: {
    en: "{share}, {customers} {customers:customer|customers}",
    zh: "{share}，{customers} 位客户",
  },
  gapsTold: {
    en: "{gaps} times the usual gap, about {days} {days:day|days}",
    zh: "{gaps} 个通常间隔，约 {days} 天",
  },
  write: { en: "Write to the sheet", zh: "写入表格" },
  tryTiers: { en: "Try other shares", zh: "试试其他占比" },
  tryBounds: { en: "Try other amounts", zh: "试试其他金额" },
  tryStages: { en: "Try other limits", zh: "试试其他界限" },
  segments: { en: "RFM segments", zh: "RFM 分群" },

  map: { en: "Customers by recency and orders", zh: "按最近购买与次数的客户分布" },
  mapHelp: {
    en: "Up: bought more recently. Right: bought more often.",
    zh: "越靠上，购买越近；越靠右，购买越频繁。",
  },
  mapR: { en: "Recency {score}", zh: "最近购买 {score}" },
  mapF: { en: "Orders {score}", zh: "购买次数 {score}" },

  moves: { en: "Since the last run", zh: "与上次相比" },
  movesNone: { en: "Nobody changes.", zh: "没有客户变化。" },
  movesUp: { en: "{count} move up", zh: "{count} 位升级" },
  movesDown: { en: "{count} move down", zh: "{count} 位降级" },
  movesAdded: { en: "{count} new", zh: "{count} 位新增" },
  movesTier: { en: "Tier", zh: "等级" },
  movesStage: { en: "Stage", zh: "阶段" },
  movesFrom: { en: "From", zh: "从" },
  movesTo: { en: "To", zh: "到" },
  movesMore: { en: "{count} other {count:change|changes}", zh: "另有 {count} 种变化" },
  stagesChanged: {
    en: "{count} {count:customer changes|customers change} stage",
    zh: "{count} 位客户的阶段有变化",
  },
  previewManual: {
    en: "{count} {count:customer keeps|customers keep} the tier from “{column}”.",
    zh: "{count} 位客户保留“{column}”中的等级。",
  },

  listMade: {
    en: "The sheet “{sheet}” was made from your orders: {customers} {customers:customer|customers}, one row each.",
    zh: "已根据订单生成工作表“{sheet}”：{customers} 位客户，每位一行。",
  },
  listRefreshed: {
    en: "The sheet “{sheet}” is up to date: {customers} {customers:customer|customers}, {appended} new.",
    zh: "工作表“{sheet}”已更新：{customers} 位客户，新增 {appended} 位。",
  },
  listVanished: {
    en: "{count} {count:customer has|customers have} no order any more: marked, not deleted.",
    zh: "{count} 位客户已没有订单：已标记，未删除。",
  },
  besideOrders: { en: "Beside each order: {columns}.", zh: "每笔订单旁边：{columns}。" },
  next: { en: "What next", zh: "接下来" },
  nextFilter: {
    en: "See one tier: Data › Create a filter, then choose it in the column “{column}”.",
    zh: "只看某一级：“数据 › 创建过滤器”，然后在“{column}”列中选择。",
  },
  nextShare: {
    en: "Share the spreadsheet: teammates see the same tiers, from the same rules.",
    zh: "共享表格：团队成员会看到按相同规则得出的相同等级。",
  },
  nextAgain: {
    en: "New orders? Come back and run again: tiers and stages follow, and you see who moved.",
    zh: "有新订单？再运行一次即可更新等级和阶段，并看到谁有变化。",
  },
} as const satisfies Record<string, Wording>;
