import type { HelpOf } from "../helpText";
import { ARGUMENTS } from "./arguments";

const HOW_RANKED = "取所给各列排名的平均值，各列权重相同。50 为居中；空白单元格不计。";

export const SCORES: HelpOf<
  | "LOYALTY_SCORE"
  | "ENGAGEMENT_SCORE"
  | "RELATIONSHIP_DEPTH"
  | "PERCEIVED_VALUE"
  | "EXPECTATION_GAP"
  | "PROFILE_COMPLETENESS"
  | "RISK_LEVEL"
> = {
  LOYALTY_SCORE: {
    name: "忠诚度",
    description: `在各行客户之间比较忠诚程度，给出 0 到 100 的得分：${HOW_RANKED}`,
    arguments: {
      order_count: "订单数。",
      tenure_days: ARGUMENTS.tenureDays,
      rating: "满意度或推荐意愿的评分，越高越好。可选。",
      referrals: "该客户介绍来多少人。可选。",
    },
    returns: "每行一个得分。",
  },
  ENGAGEMENT_SCORE: {
    name: "互动频率",
    description: `在各行客户之间比较互动的多少，给出 0 到 100 的得分：${HOW_RANKED}`,
    arguments: {
      interactions: "到访、通话、留言等互动的次数。",
      days_since_last: "距最近一次互动的天数，越少越好。可选。",
      channels: "通过多少种渠道联系。可选。",
    },
    returns: "每行一个得分。",
  },
  RELATIONSHIP_DEPTH: {
    name: "关系深度",
    description: `在各行客户之间比较往来的深浅，给出 0 到 100 的得分：${HOW_RANKED}`,
    arguments: {
      product_lines: "使用多少种产品或服务。",
      contacts: "在该客户处认识多少人。可选。",
      tenure_days: ARGUMENTS.tenureDays,
      interactions: "到访、通话、留言等互动的次数。可选。",
    },
    returns: "每行一个得分。",
  },
  PERCEIVED_VALUE: {
    name: "感知价值",
    description: "计算客户觉得得到的与付出的之比：收益除以代价。大于 1 表示客户认为值得。代价为 0 时留空。",
    arguments: {
      benefit_rating: "对所得收益的评分。",
      cost_rating: "对所付代价（金钱、时间、精力）的评分，两者用同一分制。",
    },
    returns: "每行一个数。",
  },
  EXPECTATION_GAP: {
    name: "期望差距",
    description: "计算实际体验比心理预期好多少：体验减去预期。不如预期时为负数。",
    arguments: { expected: "对心理预期的评分。", perceived: "对实际体验的评分，两者用同一分制。" },
    returns: "每行一个数。",
  },
  PROFILE_COMPLETENESS: {
    name: "资料完整度",
    description: "计算每行已填单元格的比例，即对每位客户的基本信息了解多少。",
    arguments: { cells: "要检查的各列，列数不限。" },
    returns: "每行一个比例，在 0 到 1 之间。",
  },
  RISK_LEVEL: {
    name: "风险等级",
    description:
      "判断对每位客户先发货后收款的风险。高：逾期付款超过订单数的四分之一（未给订单数时为逾期 3 次），或退款超过 30%，或逾期金额超过信用额度。中：有过逾期付款，或退款超过 10%，或逾期金额超过信用额度的一半，或没有额度而有逾期金额。其余为低。",
    arguments: {
      late_payments: "逾期付款的次数。",
      orders: "订单数。可选。",
      refund_rate: "退款的比例，写成小数：10% 写作 0.1。可选。",
      overdue_amount: "目前逾期的金额。可选。",
      credit_limit: "信用额度。可选。",
      language: ARGUMENTS.language,
    },
    returns: "每行一个等级：高、中或低。",
  },
};
