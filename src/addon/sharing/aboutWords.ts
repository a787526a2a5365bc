import type { Wording } from "../../core/vocabulary";

/** The name of the sheet. */
export const ABOUT_NAME: Wording = { en: "About Tierline tiers", zh: "Tierline 等级说明" };

/** What the sheet says, in its order. */
export const ABOUT = {
  heading: { en: "About these tiers", zh: "关于这些等级" },
  written: {
    en: "Tierline {version} wrote the tiers of “{sheet}” on {when}.",
    zh: "“{sheet}”的等级由 Tierline {version} 于 {when} 写入。",
  },
  writtenBy: {
    en: "Tierline {version} wrote the tiers of “{sheet}” on {when}, run by {by}.",
    zh: "“{sheet}”的等级由 {by} 于 {when} 通过 Tierline {version} 写入。",
  },
  seen: { en: "Customers: {customers}.", zh: "客户数：{customers}。" },
  seenAsOf: {
    en: "Customers: {customers}, seen as of {asOf}.",
    zh: "客户数：{customers}，截至 {asOf}。",
  },
  own: {
    en: "Tierline renews what stands here. Write your own words beside or below it.",
    zh: "这里的内容由 Tierline 更新，您的文字请写在旁边或下方。",
  },
  tier: { en: "Tier", zh: "等级" },
  stage: { en: "Lifecycle stage", zh: "生命周期阶段" },
  customers: { en: "Customers", zh: "客户数" },
  spent: { en: "Total spent", zh: "累计消费" },
  from: { en: "From total spent", zh: "累计消费下限" },
  manual: {
    en: "Customers whose tier a person decided in “{column}”: {count}.",
    zh: "由人工在“{column}”中指定等级的客户数：{count}。",
  },
  score: { en: "Score", zh: "得分" },
  recencyDays: { en: "R: days since the last order", zh: "R：距最近下单天数" },
  frequency: { en: "F: orders", zh: "F：订单数" },
  monetary: { en: "M: total spent", zh: "M：累计消费" },
  column: { en: "Column", zh: "列" },
  meaning: { en: "What it says", zh: "含义" },
} as const satisfies Record<string, Wording>;
