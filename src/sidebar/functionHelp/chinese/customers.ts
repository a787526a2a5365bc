import type { HelpOf } from "../helpText";
import { ARGUMENTS } from "./arguments";

export const CUSTOMERS: HelpOf<"CUSTOMER_TABLE"> = {
  CUSTOMER_TABLE: {
    name: "客户汇总表",
    description:
      "把订单汇总成客户表：下了多少单、什么时候下单、消费多少，以及所处的生命周期阶段；消费最多的客户排在最前。金额为零或负数的行不算订单；负数视为退款，从累计消费中扣除。金额是收入，不是利润。",
    arguments: {
      customer: ARGUMENTS.orderCustomer,
      order_date: ARGUMENTS.orderDate,
      amount: ARGUMENTS.orderAmount,
      as_of: ARGUMENTS.lastDay,
      order_id: ARGUMENTS.orderId,
      language: ARGUMENTS.language,
    },
    returns:
      "一张表，每位客户一行：客户、订单数、下单天数、首次下单、前次下单、最近下单、累计消费、平均订单金额、下单间隔（天）、生命周期阶段。",
  },
};
