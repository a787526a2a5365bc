import type { HelpOf } from "../helpText";

export const RATES: HelpOf<
  "CONVERSION_RATE" | "CHURN_RATE" | "RETENTION_RATE" | "GROWTH_RATE" | "REPEAT_RATE" | "NPS" | "CSAT"
> = {
  CONVERSION_RATE: {
    name: "转化率",
    description: "计算潜在客户中成为客户的比例。没有潜在客户时留空。",
    arguments: { customers: "有多少人成为客户。", prospects: "原有多少潜在客户。" },
    returns: "每行一个比例，在 0 到 1 之间。",
  },
  CHURN_RATE: {
    name: "流失率",
    description: "计算期初客户中在本期流失的比例。期初没有客户时留空。",
    arguments: { lost: "本期流失的客户数。", at_start: "期初客户数。" },
    returns: "每行一个比例，在 0 到 1 之间。",
  },
  RETENTION_RATE: {
    name: "留存率",
    description: "计算期初客户中到期末仍在的比例：期末客户数减去新客户数，再除以期初客户数。",
    arguments: {
      at_start: "期初客户数。",
      new_customers: "本期新增的客户数。",
      at_end: "期末客户数。",
    },
    returns: "每行一个比例，在 0 到 1 之间。",
  },
  GROWTH_RATE: {
    name: "增长率",
    description: "计算期末比期初多出多少，以期初的比例表示；减少时为负数。",
    arguments: { at_start: "期初的客户数或收入。", at_end: "期末的同一数值。" },
    returns: "每行一个比例：0.25 表示增加四分之一。",
  },
  REPEAT_RATE: {
    name: "复购率",
    description: "计算下过单的客户中，下单两次及以上的客户所占的比例。",
    arguments: { order_count: "每位客户的订单数。" },
    returns: "一个比例，在 0 到 1 之间。",
  },
  NPS: {
    name: "净推荐值",
    description:
      "由“您有多大可能推荐我们？”的回答计算净推荐值（推荐指数）：推荐者（9 和 10 分）的百分比减去贬损者（0 到 6 分）的百分比。",
    arguments: { rating: "0 到 10 的评分；空白单元格不计。" },
    returns: "一个数，在 -100 到 100 之间。",
  },
  CSAT: {
    name: "满意度",
    description: "计算满意客户的比例，即评分达到满分的 80%：5 分制为 4 和 5 分，10 分制为 8 到 10 分。",
    arguments: { rating: "评分；空白单元格不计。", scale_max: "最高评分。可选，省略时为 5。" },
    returns: "一个比例，在 0 到 1 之间。",
  },
};
