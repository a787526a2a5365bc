import type { HelpOf } from "../helpText";
import { ARGUMENTS } from "./arguments";

const HISTORY = {
  order_count: ARGUMENTS.orderCount,
  first_order: ARGUMENTS.firstOrder,
  last_order: ARGUMENTS.lastOrder,
} as const;

const WHOLE_COLUMNS = "模型由各行拟合，所以请给出整列，或给出模型和 as_of。";

export const PREDICTIONS: HelpOf<
  "CLV_PREDICT" | "CLV_MODEL" | "P_ALIVE" | "CHURN_RISK" | "EXPECTED_ORDERS" | "NEXT_ORDER_DATE"
> = {
  CLV_PREDICT: {
    name: "预测CLV",
    description:
      "用 MBG/NBD 和 Gamma-Gamma 模型由订单预测每位客户今后的订单和价值，价值最高的排在最前。低值和高值是该客户在预测期内所带来价值的第 10 和第 90 百分位数。预测CLV 是平均值，可能高于高值：很可能不再下单时，低值和高值都是 0。不给毛利率时是收入，不是利润。",
    arguments: {
      customer: ARGUMENTS.orderCustomer,
      order_date: ARGUMENTS.orderDate,
      amount: ARGUMENTS.orderAmount,
      horizon_days: ARGUMENTS.horizonDays,
      gross_margin: ARGUMENTS.grossMargin,
      annual_discount_rate: ARGUMENTS.discountRate,
      as_of: ARGUMENTS.fromOrderDay,
      model: ARGUMENTS.model,
      language: ARGUMENTS.language,
    },
    returns:
      "一张表，每位客户一行：客户、下单天数、最近下单、活跃概率、下单概率、预计订单数、预计订单金额、预测CLV、低值、高值、预计下次下单。",
  },
  CLV_MODEL: {
    name: "购买模型",
    description:
      "由订单拟合购买模型，供其他函数共用，并加以检验：隐藏最后四分之一的时间进行预测，再与实际结果和“照旧推算”比较。",
    arguments: {
      customer: ARGUMENTS.orderCustomer,
      order_date: ARGUMENTS.orderDate,
      amount: ARGUMENTS.orderAmount,
      as_of: ARGUMENTS.fromOrderDay,
      model: '"MBG"、"BG"、"PARETO" 或 "auto"（似然值最高的模型）。可选，省略时为 "MBG"。',
      language: ARGUMENTS.language,
    },
    returns: "一张两列的表：模型、参数（以天为单位）、说明和检验结果。",
  },
  P_ALIVE: {
    name: "活跃概率",
    description: `计算每位客户仍是客户的概率。想知道谁不会再下单，请用 CHURN_RISK：仍是客户的人也可能很少下单。${WHOLE_COLUMNS}`,
    arguments: { ...HISTORY, as_of: ARGUMENTS.fromDay, model: ARGUMENTS.model },
    returns: "每行一个概率，在 0 到 1 之间。",
  },
  CHURN_RISK: {
    name: "流失风险",
    description: `计算每位客户今后若干天内不下单的概率，原因可能是已经离开，也可能是很少下单。${WHOLE_COLUMNS}`,
    arguments: {
      ...HISTORY,
      horizon_days: ARGUMENTS.horizonDays,
      as_of: ARGUMENTS.fromDay,
      model: ARGUMENTS.model,
    },
    returns: "每行一个概率，在 0 到 1 之间。",
  },
  EXPECTED_ORDERS: {
    name: "预计订单数",
    description: `预测每位客户今后若干天内的订单数。${WHOLE_COLUMNS}`,
    arguments: {
      ...HISTORY,
      horizon_days: ARGUMENTS.horizonDays,
      as_of: ARGUMENTS.fromDay,
      model: ARGUMENTS.model,
    },
    returns: "每行一个数，不取整。",
  },
  NEXT_ORDER_DATE: {
    name: "预计下次下单日期",
    description:
      "给出每位客户（若仍是客户）有一半机会已经再次下单的日期。更可能已经离开，或日期在三年之后的，留空。请把该列设为日期格式。",
    arguments: { ...HISTORY, as_of: ARGUMENTS.fromDay, model: ARGUMENTS.model },
    returns: "每行一个日期。",
  },
};
