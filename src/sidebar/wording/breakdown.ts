import type { Wording } from "../../core/vocabulary";

/** The words about customers by the values of a column. */
export const BREAKDOWN_WORDING = {
  breakdown: { en: "Break down by a column", zh: "按列细分" },
  breakdownHelp: {
    en: "Region, age, source, owner, a rating: see what tiers and stages its customers are in.",
    zh: "地区、年龄、来源、负责人、评分：查看其客户所在的等级和阶段。",
  },
  breakdownColumn: { en: "Column", zh: "列" },
  breakdownBy: { en: "Against", zh: "对照" },
  breakdownTiers: { en: "Tiers", zh: "等级" },
  breakdownStages: { en: "Lifecycle stages", zh: "生命周期阶段" },
  breakdownReading: { en: "Counting the customers…", zh: "正在统计客户…" },
  breakdownWriting: { en: "Writing the breakdown…", zh: "正在写入细分表…" },
  breakdownStale: {
    en: "The rules or rows have changed since.",
    zh: "规则或行此后已有变化。",
  },
  breakdownAgain: { en: "Count again", zh: "重新统计" },
  breakdownWrite: { en: "Write this table to a sheet", zh: "将此表写入工作表" },
  breakdownWritten: { en: "It stands on the sheet “{sheet}”.", zh: "已写入工作表“{sheet}”。" },
  breakdownMean: { en: "Mean", zh: "平均值" },
  breakdownMeanSpent: { en: "mean spend {amount}", zh: "平均消费 {amount}" },
  breakdownShare: { en: "{label} {share}", zh: "{label} {share}" },
  breakdownMeanOf: { en: "{label} {mean}", zh: "{label} {mean}" },
} as const satisfies Record<string, Wording>;
