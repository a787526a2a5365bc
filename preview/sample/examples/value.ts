import { type ExampleBlock, FIRST_CUSTOMERS, MONEY } from "./block";

/** What a customer is worth. */
export const VALUE_EXAMPLES: readonly ExampleBlock[] = [
  {
    name: "CLV",
    chinese: "客户终身价值",
    about:
      "Orders of 50, four a year, for three years; 40 % margin, 10 % discount a year, 20 to win the customer.",
    formula: "=CLV(50, 4, 3, 0.4, 0.1, 20)",
    rows: 1,
    columns: 1,
    formats: [MONEY],
  },
  {
    name: "CLV_RETENTION",
    chinese: "按留存率计算的终身价值",
    about: "A margin of 100 a year from a customer who stays with a chance of 80 %.",
    formula: "=CLV_RETENTION(100, 0.8)",
    rows: 1,
    columns: 1,
    formats: [MONEY],
  },
  {
    ...FIRST_CUSTOMERS,
    name: "CUSTOMER_PROFIT",
    chinese: "客户利润",
    about: "40 % of the revenue, less 5 to win each customer.",
    formula: "=CUSTOMER_PROFIT(Customers!H1:H9, 0.4, 5)",
    formats: [MONEY],
  },
];
