import type { SchemeName } from "../../core/rfm/segments";
import type { TierRule } from "../../core/tiers";
import type { OutputColumn, Wording } from "../../core/vocabulary";

/** A column that has to be explained. */
export type ExplainedColumn = OutputColumn | "key";

/** What each column says, and by which rules. */
export const COLUMN_NOTES: Readonly<Record<ExplainedColumn, Wording>> = {
  tier: {
    en: "How much the customer is worth, the best tier first.",
    zh: "客户的价值等级，最佳等级在前。",
  },
  stage: {
    en: "Where the customer stands in her own rhythm of buying. {atRisk}: no order for more than {atRiskGaps} of her usual gaps; {lost}: for more than {lostGaps}; {loyal}: from {loyalOrders} orders.",
    zh: "客户在自身购买节奏中所处的阶段。超过 {atRiskGaps} 个平常间隔未下单为“{atRisk}”，超过 {lostGaps} 个为“{lost}”，下单满 {loyalOrders} 次为“{loyal}”。",
  },
  score: {
    en: "Recency, frequency and monetary value, each rated from 1 to {bins} among the customers; {bins} is best.",
    zh: "最近下单、下单频次和消费金额在所有客户中的评分，各为 1 到 {bins}，{bins} 为最佳。",
  },
  segment: { en: "What the RFM score means. Scheme: {scheme}.", zh: "RFM 得分的含义。方案：{scheme}。" },
  clv: {
    en: "What the customer is expected to bring in the {horizonDays} days after that day. Model: {model}; gross margin: {margin}; discount a year: {discount}.",
    zh: "预计客户在该日之后 {horizonDays} 天内带来的价值。模型：{model}；毛利率：{margin}；年折现率：{discount}。",
  },
  chanceActive: {
    en: "How likely it is that the customer still buys here. Model: {model}.",
    zh: "客户仍会在此购买的概率。模型：{model}。",
  },
  nextOrder: {
    en: "The day by which, at even odds, the customer will have ordered again; blank where she has more likely left, or where that is more than three years away. Model: {model}.",
    zh: "客户有一半可能在该日之前再次下单；更可能已流失或超过三年时留空。模型：{model}。",
  },
  reason: {
    en: "The numbers that decided stage and tier.",
    zh: "决定阶段和等级的数字。",
  },
  action: {
    en: "What to do next, by stage and by whether the customer is in the best tier.",
    zh: "根据阶段以及是否属于最佳等级给出的下一步建议。",
  },
  key: {
    en: "Which customer the cells of this row were written for: Tierline finds her by it after a sort. Please leave it here.",
    zh: "本行单元格所属的客户：排序后 Tierline 靠它找到对应的客户，请保留此列。",
  },
};

/** How the tiers are divided; `{tiers}` lists them. */
export const TIER_NOTES: Readonly<Record<TierRule, Wording>> = {
  value: { en: "By share of what all have spent: {tiers}.", zh: "按累计消费金额占比划分：{tiers}。" },
  customers: { en: "By share of the customers: {tiers}.", zh: "按客户数占比划分：{tiers}。" },
  threshold: { en: "By total spent: {tiers}.", zh: "按累计消费金额划分：{tiers}。" },
};

/** One tier of such a list. */
export const TIER_WITH_SHARE: Wording = { en: "{label} {share}", zh: "{label} {share}" };
export const TIER_FROM: Wording = { en: "{label} from {bound}", zh: "{label} 不低于 {bound}" };
export const TIER_BELOW: Wording = { en: "{label} below", zh: "{label} 为其余" };

/** Where a person has a column of her own. */
export const MANUAL_NOTE: Wording = {
  en: "What stands in “{column}” wins.",
  zh: "以“{column}”列中的内容为准。",
};

export const AS_OF_NOTE: Wording = { en: "As of {asOf}.", zh: "截至 {asOf}。" };

export const SCHEME_WORDS: Readonly<Record<SchemeName | "own", Wording>> = {
  "10": { en: "ten segments by R and F", zh: "按 R 和 F 分十群" },
  "10FM": { en: "ten segments by R and the mean of F and M", zh: "按 R 以及 F 与 M 的平均值分十群" },
  "8": { en: "R, F, M high or low", zh: "R、F、M 各分高低" },
  quadrant: { en: "F and M high or low", zh: "F 和 M 各分高低" },
  own: { en: "a grid of your own", zh: "自定义网格" },
};
