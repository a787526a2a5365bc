import type { SchemeName } from "../../core/rfm/segments";
import type { TierRule } from "../../core/tiers";
import type { Wording } from "../../core/vocabulary";
import type { OwnColumn } from "../ownColumns";

/** What each column says, and by which rules. */
export const COLUMN_NOTES: Readonly<Record<OwnColumn, Wording>> = {
  customerName: {
    en: "The name on the customer's newest order.",
    zh: "客户最近一笔订单上的名称。",
  },
  email: {
    en: "The e-mail address on the customer's newest order.",
    zh: "客户最近一笔订单上的邮箱。",
  },
  orderCount: {
    en: "The customer's orders; cancelled, unpaid and fully refunded ones do not count.",
    zh: "客户的订单数；已取消、未付款和全额退款的订单不计。",
  },
  firstOrder: { en: "The day of the first order.", zh: "首次下单的日期。" },
  previousOrder: {
    en: "The last day with an order before that of the last order; blank where all orders are of one day.",
    zh: "最近一次下单日之前的上一个下单日；所有订单都在同一天时留空。",
  },
  lastOrder: { en: "The day of the last order.", zh: "最近一次下单的日期。" },
  totalSpent: {
    en: "All orders of the customer together, less refunds and returns.",
    zh: "客户全部订单金额之和，已扣除退款和退货。",
  },
  averageOrder: { en: "Total spent divided by orders.", zh: "累计消费除以订单数。" },
  gapDays: {
    en: "The mean number of days from one day with an order to the next; blank where all orders are of one day.",
    zh: "相邻两个下单日之间的平均天数；所有订单都在同一天时留空。",
  },
  listNote: {
    en: "Tells of a customer who has no order any more. The row stays, with all that stands beside it.",
    zh: "标明已无订单的客户。该行及其旁边的内容会保留。",
  },
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
