import type { Wording } from "../../core/vocabulary";

/** The words about what a document shares: its runs, what is told of them, and what was chosen. */
export const SHARING_WORDING = {
  runHistory: { en: "What was run", zh: "运行记录" },
  runCount: { en: "{count} {count:run|runs}", zh: "{count} 次" },
  runWhen: { en: "{when}, by {by}", zh: "{when}，{by}" },
  teammate: { en: "a teammate", zh: "某位同事" },
  runOn: {
    en: "“{sheet}”: {customers} {customers:customer|customers}",
    zh: "“{sheet}”：{customers} 位客户",
  },
  runOnAsOf: {
    en: "“{sheet}”: {customers} {customers:customer|customers} as of {day}",
    zh: "“{sheet}”：{customers} 位客户，截至 {day}",
  },
  runRules: {
    en: "Tiers: {tiers}. Segments: {scheme}. Rules {print}",
    zh: "等级：{tiers}。分群：{scheme}。规则 {print}",
  },
  runTier: { en: "{label} {customers}", zh: "{label} {customers}" },
  runUndone: { en: "undone", zh: "已撤销" },
  runPrintHelp: {
    en: "Runs with the same four signs after “Rules” had the same rules.",
    zh: "“规则”后四位标记相同的运行使用了相同的规则。",
  },

  shownName: { en: "Name shown to teammates", zh: "向同事显示的名字" },
  shownNameHelp: {
    en: "Optional, for the runs you make from now on. Blank: “a teammate”.",
    zh: "可选，用于之后的运行；留空则显示“某位同事”。",
  },
  shownNameFailed: { en: "The name could not be kept. Please try again.", zh: "未能保存名字，请重试。" },

  about: { en: "About these tiers", zh: "关于这些等级" },
  aboutHelp: {
    en: "A sheet that explains them to people without Tierline: rules, limits, counts and columns.",
    zh: "为没有 Tierline 的人准备的说明表：规则、界限、人数和各列含义。",
  },
  aboutMake: { en: "Make or refresh the sheet", zh: "生成或更新说明表" },
  aboutWorking: { en: "Writing the sheet…", zh: "正在写入说明表…" },
  aboutMade: { en: "“{sheet}” is ready and open.", zh: "“{sheet}”已生成并打开。" },
  aboutRefreshed: { en: "“{sheet}” is up to date and open.", zh: "“{sheet}”已更新并打开。" },

  remembered: {
    en: "Read as chosen at the last run on this sheet.",
    zh: "已按此工作表上次运行时的选择读取。",
  },
  forgetChoices: { en: "Let Tierline choose", zh: "让 Tierline 重新识别" },
} as const satisfies Record<string, Wording>;
