import { DATE, type ExampleBlock, FIRST_CUSTOMERS, MONEY, SHARE } from "./block";

/** From orders to customers, RFM, tiers and lifecycle. */
export const CUSTOMER_EXAMPLES: readonly ExampleBlock[] = [
  {
    name: "CUSTOMER_TABLE",
    chinese: "客户汇总表",
    about: "The first twelve orders, added up by customer.",
    formula: "=CUSTOMER_TABLE(Orders!C1:C13, Orders!B1:B13, Orders!E1:E13)",
    rows: 11,
    columns: 10,
    formats: ["", "", "", DATE, DATE, DATE, MONEY, MONEY],
  },
  {
    ...FIRST_CUSTOMERS,
    name: "RFM_SCORE",
    chinese: "RFM得分",
    about: "Recency, frequency and money from 1 to 5: 555 bought lately, often and for much.",
    formula: "=RFM_SCORE(Customers!F1:F9, Customers!G1:G9, Customers!H1:H9)",
  },
  {
    name: "RFM_CUTS",
    chinese: "RFM分档",
    about: "What each score stands for among the first 39 customers.",
    formula: "=RFM_CUTS(Customers!F1:F40, Customers!G1:G40, Customers!H1:H40)",
    rows: 16,
    columns: 5,
  },
  {
    ...FIRST_CUSTOMERS,
    name: "RFM_SEGMENT",
    chinese: "RFM分群",
    about: "The name of each score's segment.",
    formula: "=RFM_SEGMENT(RFM_SCORE(Customers!F1:F9, Customers!G1:G9, Customers!H1:H9))",
  },
  {
    name: "RFM_TABLE",
    chinese: "RFM客户表",
    about: "The first twelve orders as customers with scores and segments, the best first.",
    formula: "=RFM_TABLE(Orders!C1:C13, Orders!B1:B13, Orders!E1:E13)",
    rows: 11,
    columns: 10,
    formats: ["", DATE, "", "", MONEY],
  },
  {
    ...FIRST_CUSTOMERS,
    name: "TIER",
    chinese: "客户等级",
    about: "A are those who together bring 80 % of the revenue, B the next 15 %, C the rest.",
    formula: "=TIER(Customers!H1:H9)",
  },
  {
    ...FIRST_CUSTOMERS,
    name: "PARETO_SHARE",
    chinese: "累计贡献占比",
    about: "The share of the revenue that each customer and all above bring.",
    formula: "=PARETO_SHARE(Customers!H1:H9)",
    formats: [SHARE],
  },
  {
    ...FIRST_CUSTOMERS,
    name: "LIFECYCLE_STAGE",
    chinese: "生命周期阶段",
    about: "Where each customer stands in her own rhythm of buying.",
    formula: "=LIFECYCLE_STAGE(Customers!G1:G9, Customers!E1:E9, Customers!F1:F9)",
  },
  {
    ...FIRST_CUSTOMERS,
    name: "NEXT_ACTION",
    chinese: "下一步",
    about: "What to do next, by stage and tier.",
    formula:
      "=NEXT_ACTION(LIFECYCLE_STAGE(Customers!G1:G9, Customers!E1:E9, Customers!F1:F9), TIER(Customers!H1:H9))",
  },
];
