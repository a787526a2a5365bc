import type { HelpOf } from "../helpText";
import { ARGUMENTS } from "./arguments";

export const VALUE: HelpOf<"CLV" | "CLV_RETENTION" | "CUSTOMER_PROFIT"> = {
  CLV: {
    name: "客户终身价值",
    description:
      "按稳定的下单频率计算客户终身价值：订单金额 × 每年订单数 × 毛利率，按年数累计，再减去获客成本。不给毛利率时得到的是收入，不是利润。",
    arguments: {
      average_order_value: "平均订单金额。",
      orders_per_year: "每年的订单数。",
      years: "客户持续的年数。",
      gross_margin: ARGUMENTS.grossMargin,
      annual_discount_rate: ARGUMENTS.discountRate,
      acquisition_cost: ARGUMENTS.acquisitionCost,
    },
    returns: "每行一个价值，单位与表中金额相同。",
  },
  CLV_RETENTION: {
    name: "按留存率计算的终身价值",
    description:
      "根据客户每年留下来的概率计算终身价值，不设年限（Gupta 与 Lehmann 的利润乘数），再减去获客成本。",
    arguments: {
      annual_margin: "客户每年带来的毛利。",
      retention_rate: "客户再留一年的概率；80% 写作 0.8。",
      annual_discount_rate: "年折现率，即晚一年收到的钱少值多少；10% 写作 0.1。可选，省略时为 0.1。",
      acquisition_cost: ARGUMENTS.acquisitionCost,
    },
    returns: "每行一个价值，单位与表中金额相同。",
  },
  CUSTOMER_PROFIT: {
    name: "客户利润",
    description:
      "计算客户带来的利润：收入 × 毛利率，减去获取、维系和服务该客户的成本。不给毛利率时全部收入都计入。",
    arguments: {
      revenue: "客户的消费额。",
      gross_margin: ARGUMENTS.grossMargin,
      acquisition_cost: ARGUMENTS.acquisitionCost,
      retention_cost: "维系该客户的成本。可选，省略时为 0。",
      service_cost: "服务该客户的成本。可选，省略时为 0。",
    },
    returns: "每行一个利润，单位与表中金额相同。",
  },
};
