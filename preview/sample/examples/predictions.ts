import { DATE, type ExampleBlock, FIRST_CUSTOMERS, MONEY, NUMBER, SHARE } from "./block";

const HISTORIES = "Customers!G1:G9, Customers!E1:E9, Customers!F1:F9";

/** A model fitted once to all orders, and what others make of it. */
export const PREDICTION_EXAMPLES: readonly ExampleBlock[] = [
  {
    name: "CLV_MODEL",
    chinese: "购买模型",
    about: "A model of buying fitted to all orders, and how well it foretold those it was not shown.",
    formula: "=CLV_MODEL(Orders!C1:C, Orders!B1:B, Orders!E1:E)",
    rows: 23,
    columns: 2,
  },
  {
    ...FIRST_CUSTOMERS,
    name: "P_ALIVE",
    chinese: "活跃概率",
    about: "The chance that each is still a customer, by the model above.",
    formula: `=P_ALIVE(${HISTORIES}, "2026-06-30", {CLV_MODEL})`,
    formats: [SHARE],
  },
  {
    ...FIRST_CUSTOMERS,
    name: "CHURN_RISK",
    chinese: "流失风险",
    about: "The chance that each does not order in the next 90 days, by the model above.",
    formula: `=CHURN_RISK(${HISTORIES}, 90, "2026-06-30", {CLV_MODEL})`,
    formats: [SHARE],
  },
  {
    ...FIRST_CUSTOMERS,
    name: "EXPECTED_ORDERS",
    chinese: "预计订单数",
    about: "How many orders to expect of each in the next 90 days, by the model above.",
    formula: `=EXPECTED_ORDERS(${HISTORIES}, 90, "2026-06-30", {CLV_MODEL})`,
    formats: [NUMBER],
  },
  {
    ...FIRST_CUSTOMERS,
    name: "NEXT_ORDER_DATE",
    chinese: "预计下次下单日期",
    about:
      "The day by which each will have ordered again at even odds; blank for those who have likely left.",
    formula: `=NEXT_ORDER_DATE(${HISTORIES}, "2026-06-30", {CLV_MODEL})`,
    formats: [DATE],
  },
];

/** Many customers, since fewer are too few for a model: the last block of the sheet. */
export const LAST_EXAMPLE: ExampleBlock = {
  name: "CLV_PREDICT",
  chinese: "预测CLV",
  about: "What the customers of the first 200 orders may order and bring in a year, the most valuable first.",
  formula: "=CLV_PREDICT(Orders!C1:C201, Orders!B1:B201, Orders!E1:E201)",
  rows: 83,
  columns: 11,
  formats: ["", "", DATE, SHARE, SHARE, NUMBER, MONEY, MONEY, MONEY, MONEY, DATE],
};
