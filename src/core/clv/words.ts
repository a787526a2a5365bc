import type { Wording } from "../vocabulary";
import type { Boundary } from "./boundaries";
import type { HoldoutCheck } from "./checkHoldout";
import type { DataNote } from "./dataNotes";
import type { SpendBoundary } from "./fitSpend";
import type { ModelKind } from "./model";
import type { Refusal } from "./refusal";

/** Names of the models. */
export const MODEL_NAMES: Readonly<Record<ModelKind, Wording>> = {
  MBG: { en: "MBG/NBD", zh: "MBG/NBD" },
  BG: { en: "BG/NBD", zh: "BG/NBD" },
  PARETO: { en: "Pareto/NBD", zh: "Pareto/NBD" },
};

/** Why there is no prediction; {found} and {needed} stand for the numbers. */
export const REFUSAL_WORDS: Readonly<Record<Refusal["reason"], Wording>> = {
  tooFewRepeatCustomers: {
    en: "customers who have ordered on more than one day: {found}; a prediction needs at least {needed}",
    zh: "只有 {found} 位客户在不止一天下过单；预测至少需要 {needed} 位",
  },
  tooFewPaidCustomers: {
    en: "customers who have paid for a repeat order: {found}; predicting spend needs at least {needed}",
    zh: "只有 {found} 位客户的复购订单有金额；预测消费额至少需要 {needed} 位",
  },
  didNotSettle: {
    en: "the model did not settle on this data; another model may (BG, MBG, PARETO)",
    zh: "模型在这些数据上没有收敛；可以换一个模型（BG、MBG、PARETO）",
  },
  impossibleLikelihood: {
    en: "the fit gave a likelihood that cannot be right, so it is not used",
    zh: "拟合得到的似然值不可能成立，因此不予采用",
  },
  spendDidNotSettle: {
    en: "the model of spend did not settle on this data, so order values cannot be predicted",
    zh: "消费模型在这些数据上没有收敛，无法预测订单金额",
  },
  spendWithoutMean: {
    en: "a few customers spend so much more than the rest that an average order value cannot be predicted",
    zh: "少数客户的消费远高于其他客户，无法预测平均订单金额",
  },
};

/** What a fit at a limit means. */
export const BOUNDARY_WORDS: Readonly<Record<Boundary | SpendBoundary, Wording>> = {
  noDropout: {
    en: "no drop-out to be seen in this data; use CHURN_RISK",
    zh: "数据中看不出客户流失；请使用 CHURN_RISK",
  },
  sameDropout: {
    en: "customers hardly differ in how likely they are to leave",
    zh: "客户之间的流失可能性几乎没有差别",
  },
  allOrNone: {
    en: "customers either leave at once or hardly ever",
    zh: "客户要么马上流失，要么几乎不流失",
  },
  sameRate: { en: "customers hardly differ in how often they buy", zh: "客户之间的购买频率几乎没有差别" },
  sameSpend: {
    en: "customers hardly differ in what they usually spend; order values are all near the average",
    zh: "客户之间的消费水平几乎没有差别，订单金额都接近平均值",
  },
  samePrice: {
    en: "each customer pays nearly the same every time",
    zh: "每位客户每次支付的金额几乎相同",
  },
};

/** What is unusual about the data; {k}, {days} and {gap} stand for the numbers. */
export const NOTE_WORDS: Readonly<Record<DataNote["note"], Wording>> = {
  regularBuyers: {
    en: "customers buy at even intervals (regularity {k}, random is 1): the models expect random gaps, see a departure too late and are unsure of the next order",
    zh: "客户的购买间隔很均匀（规律度 {k}，随机为 1）：模型假定间隔是随机的，会较晚发现流失，对下次下单也较不确定",
  },
  shortHistory: {
    en: "the orders cover {days} days, less than twice the usual gap between two orders ({gap} days): predictions will get better with time",
    zh: "订单只覆盖 {days} 天，不到通常两次下单间隔（{gap} 天）的两倍：随着数据积累，预测会更准",
  },
};

/** The verdict of the holdout check. */
export const VERDICT_WORDS: Readonly<Record<HoldoutCheck["verdict"], Wording>> = {
  model: {
    en: "the model foretold the hidden orders better than going on as before",
    zh: "对隐藏的订单，模型比“照旧推算”预测得更准",
  },
  naive: {
    en: "going on as before foretold the hidden orders better than the model: do not rely on the prediction",
    zh: "对隐藏的订单，“照旧推算”比模型更准：请不要依赖该预测",
  },
};

/** Said beside the verdict where the model's total was off; {expected} and {actual} stand for the numbers of orders. */
export const TOTAL_OFF_WORDS: Wording = {
  en: "it foretold {expected} orders where there were {actual}: compare customers with each other, and do not rely on the totals",
  zh: "模型预测共 {expected} 单，实际为 {actual} 单：可用于比较客户，请不要依赖总数",
};
