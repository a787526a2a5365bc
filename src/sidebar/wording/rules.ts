import type { Wording } from "../../core/vocabulary";

/** The words about the rules of a segmentation, and what can be wrong with them. */
export const RULES_WORDING = {
  rules: { en: "Rules", zh: "规则" },
  asOf: { en: "As-of date", zh: "截止日期" },
  asOfNewest: {
    en: "Customers are seen as they stood on this day. Blank: the day of the newest order.",
    zh: "按客户在这一天的状态计算。留空则为最新订单的日期。",
  },
  asOfNewestDay: {
    en: "Customers are seen as they stood on this day. Blank: the newest order, {day}.",
    zh: "按客户在这一天的状态计算。留空则为最新订单的日期：{day}。",
  },
  asOfOutside: {
    en: "Choose a day between {first} and {last}, or leave it blank.",
    zh: "请选择 {first} 至 {last} 之间的日期，或留空。",
  },
  columnLanguage: { en: "Language of the columns", zh: "列的语言" },
  columnsWritten: { en: "Columns", zh: "写入哪些列" },
  rulesShared: {
    en: "These rules are kept with the spreadsheet: your teammates get the same tiers.",
    zh: "这些规则随表格保存，团队成员会得到相同的等级。",
  },

  resetRules: { en: "Back to the saved rules", zh: "恢复已保存的规则" },

  ruleTiers: { en: "Tiers", zh: "等级" },
  ruleTiersHelp: {
    en: "How much each customer is worth, best first.",
    zh: "按客户价值划分，从高到低。",
  },
  tierNames: { en: "Names", zh: "名称" },
  tierPresetOwn: { en: "Your own names", zh: "自定义名称" },
  tierBy: { en: "Cut by", zh: "划分方式" },
  tierByValue: { en: "Share of the revenue", zh: "收入占比" },
  tierByCustomers: { en: "Share of the customers", zh: "客户占比" },
  tierByThreshold: { en: "Fixed amounts spent", zh: "固定消费金额" },
  tierByValueHelp: {
    en: "The best customers who together bring the first share of the revenue, then the next.",
    zh: "从最佳客户开始，依次按其合计带来的收入占比划分。",
  },
  tierByCustomersHelp: {
    en: "The best share of your customers, then the next. Equal customers stay together.",
    zh: "从最佳客户开始，依次按客户数占比划分。消费相同的客户在同一级。",
  },
  tierByThresholdHelp: {
    en: "Customers who spent this much or more. Tiers then don’t shift when others spend more.",
    zh: "累计消费达到该金额的客户。等级不会因他人消费变化而变动。",
  },
  tierName: { en: "Name of tier {tier}", zh: "第 {tier} 级名称" },
  tierShare: { en: "Share for {label}", zh: "{label} 的占比" },
  tierBound: { en: "Spent at least, for {label}", zh: "{label} 的最低消费" },
  tierRest: { en: "the rest: {share}", zh: "其余：{share}" },
  tierBelow: { en: "all below", zh: "以下全部" },
  tierAdd: { en: "Add a tier", zh: "增加一级" },
  tierRemove: { en: "Remove the last", zh: "删除最后一级" },

  ruleStages: { en: "Lifecycle stages", zh: "生命周期阶段" },
  ruleStagesHelp: {
    en: "Where each customer stands, by the days since the last order.",
    zh: "根据距上次下单的天数判断客户所处阶段。",
  },
  stagePreset: { en: "Kind of business", zh: "行业" },
  stagePresetOwn: { en: "Your own rules", zh: "自定义规则" },
  stageAtRisk: { en: "At risk after", zh: "流失预警，超过" },
  stageLost: { en: "Lost after", zh: "流失，超过" },
  stageLoyal: { en: "Loyal from", zh: "忠诚，达到" },
  stageUsualGap: { en: "Usual days between orders", zh: "通常下单间隔（天）" },
  stageUsualGapHelp: {
    en: "Leave blank to take it from your rows.",
    zh: "留空则根据您的数据计算。",
  },
  stageUsualGapFound: {
    en: "Leave blank to take it from your rows: {days} days.",
    zh: "留空则根据您的数据计算：{days} 天。",
  },
  unitGaps: { en: "usual gaps", zh: "个通常间隔" },
  unitOrders: { en: "orders", zh: "笔订单" },
  unitDays: { en: "days", zh: "天" },
  gaps: { en: "{gaps} × usual gap", zh: "{gaps} 个通常间隔" },
  ordersFrom: { en: "{orders} orders", zh: "{orders} 笔订单" },
  gapHelp: {
    en: "A usual gap is {days} {days:day|days} here. Customers with a rhythm of their own are measured by it.",
    zh: "这里的通常间隔为 {days} 天。有自身节奏的客户按其节奏衡量。",
  },

  ruleDay: { en: "Date and ranking", zh: "日期与排名范围" },
  scoreAgainst: { en: "Compare with", zh: "比较范围" },
  scoreAgainstSelection: { en: "The rows taken", zh: "所选的行" },
  scoreAgainstSheet: { en: "All customers of the table", zh: "表格中的全部客户" },
  scoreAgainstHelp: {
    en: "Matters only where you take some of the rows: whom they are ranked among.",
    zh: "仅在只使用部分行时有影响：在哪些客户中排名。",
  },

  ruleScores: { en: "RFM scores", zh: "RFM 得分" },
  ruleScoresHelp: {
    en: "How recently, how often and how much each customer bought.",
    zh: "最近何时购买、购买多少次、消费多少。",
  },
  scoreBins: { en: "Scores from 1 to", zh: "得分从 1 到" },
  scoringBy: { en: "Points go by", zh: "打分方式" },
  scoringQuantiles: { en: "Equal groups of customers", zh: "人数均等的分组" },
  scoringNatural: { en: "Natural gaps in the figures", zh: "数据的自然断点" },
  scoringThresholds: { en: "Limits of your own", zh: "自定义界限" },
  cutsRecency: { en: "Days since the last order", zh: "距上次下单的天数" },
  cutsFrequency: { en: "Number of orders", zh: "订单数" },
  cutsMonetary: { en: "Total spent", zh: "累计消费" },
  cutsHelp: {
    en: "{count} numbers, smallest first, with commas between.",
    zh: "{count} 个数字，从小到大，用逗号分隔。",
  },
  scheme: { en: "Segments", zh: "分群方案" },
  scheme10: { en: "Ten segments, by recency and orders", zh: "十类，按最近购买与次数" },
  scheme10FM: { en: "Ten segments, with spend", zh: "十类，含消费金额" },
  scheme8: { en: "Eight kinds of value", zh: "八类客户价值" },
  schemequadrant: { en: "Four: how often × how much", zh: "四象限：频率 × 价值" },
  schemeOwn: { en: "Your own grid", zh: "自定义网格" },

  ruleColumns: { en: "Columns to write", zh: "要写入的列" },

  besideOrdersToo: { en: "Tier and stage beside each order, too", zh: "在每笔订单旁边也写入等级和阶段" },

  rulePrediction: { en: "Prediction", zh: "预测" },
  horizon: { en: "Look ahead", zh: "预测期" },
  margin: { en: "Share of revenue you keep", zh: "毛利率" },
  marginHelp: {
    en: "100 % predicts revenue; your gross margin predicts profit.",
    zh: "100% 预测收入；填写毛利率则预测利润。",
  },
  discount: { en: "Discount per year", zh: "年折现率" },
  discountHelp: {
    en: "How much less a sale in a year is worth to you than one today.",
    zh: "一年后的收入相对今天少值多少。",
  },
  model: { en: "Model", zh: "模型" },
  modelMBG: { en: "MBG/NBD (usual)", zh: "MBG/NBD（常用）" },
  modelBG: { en: "BG/NBD", zh: "BG/NBD" },
  modelPARETO: { en: "Pareto/NBD", zh: "Pareto/NBD" },
  modelauto: { en: "The likeliest of them", zh: "自动选择最可能的" },

  faultNumber: { en: "Type a number.", zh: "请输入数字。" },
  faultPositive: { en: "Type a number above 0.", zh: "请输入大于 0 的数字。" },
  faultShare: { en: "Type a share between 0 and 100 %.", zh: "请输入 0 至 100% 之间的占比。" },
  faultSum: {
    en: "The shares above make {sum}. Take some away, so that something is left for {label}.",
    zh: "以上占比合计 {sum}。请减少一些，为 {label} 留出余量。",
  },
  faultBelow: { en: "Must be less than {number}.", zh: "必须小于 {number}。" },
  faultAbove: { en: "Must be more than {number}.", zh: "必须大于 {number}。" },
  faultLoyal: { en: "Type a whole number from 2 up.", zh: "请输入不小于 2 的整数。" },
  faultHorizon: { en: "Type whole days, from 1 to {most}.", zh: "请输入 1 至 {most} 的整数天数。" },
  faultCuts: {
    en: "Type {count} numbers, smallest first, with commas between.",
    zh: "请输入 {count} 个数字，从小到大，用逗号分隔。",
  },
  faultNoName: { en: "Type a name.", zh: "请输入名称。" },
  faultName: {
    en: "Begin with a letter or a digit, at most 50 of them.",
    zh: "请以文字或数字开头，不超过 50 个字。",
  },
  faultSameName: { en: "Another tier has this name.", zh: "已有同名等级。" },

  needsColumn: { en: "Tick at least one column under Rules.", zh: "请在“规则”中至少勾选一列。" },
  needsDay: { en: "Check the day under Rules.", zh: "请检查“规则”中的日期。" },
  needsRules: { en: "Check what is marked under Rules.", zh: "请检查“规则”中标出的内容。" },
  needsValue: { en: "Choose which rows to take.", zh: "请选择要使用的行。" },
  needsCurrency: { en: "Choose a currency.", zh: "请选择币种。" },
} as const satisfies Record<string, Wording>;
