import { SMALL_TABLES } from "../smallTables";
import { type ExampleBlock, NUMBER, SHARE } from "./block";

const { months, survey, contacts, payments, profiles } = SMALL_TABLES;
const MONTHS = { given: months.cells, rows: months.cells.length, columns: 1 };
const SURVEY = { given: survey.cells, rows: survey.cells.length, columns: 1 };
const CONTACTS = { given: contacts.cells, rows: contacts.cells.length, columns: 1 };

/** Rates, surveys and scores. */
export const MEASURE_EXAMPLES: readonly ExampleBlock[] = [
  {
    ...MONTHS,
    name: "CONVERSION_RATE",
    chinese: "转化率",
    about: "New customers out of prospects.",
    formula: "=CONVERSION_RATE({C}, {B})",
    formats: [SHARE],
  },
  {
    ...MONTHS,
    name: "CHURN_RATE",
    chinese: "流失率",
    about: "Customers lost out of those at the start of the month.",
    formula: "=CHURN_RATE({E}, {D})",
    formats: [SHARE],
  },
  {
    ...MONTHS,
    name: "RETENTION_RATE",
    chinese: "留存率",
    about: "Customers of the start who are still there at the end.",
    formula: "=RETENTION_RATE({D}, {C}, {F})",
    formats: [SHARE],
  },
  {
    ...MONTHS,
    name: "GROWTH_RATE",
    chinese: "增长率",
    about: "How many more customers there are at the end than at the start.",
    formula: "=GROWTH_RATE({D}, {F})",
    formats: [SHARE],
  },
  {
    name: "REPEAT_RATE",
    chinese: "复购率",
    about: "The share of all customers with an order who came back.",
    formula: "=REPEAT_RATE(Customers!G1:G)",
    rows: 1,
    columns: 1,
    formats: [SHARE],
  },
  {
    ...SURVEY,
    name: "NPS",
    chinese: "净推荐值",
    about: "Per cent of 9s and 10s less per cent of 0 to 6.",
    formula: "=NPS({B})",
    rows: 1,
    formats: [NUMBER],
  },
  {
    name: "CSAT",
    chinese: "满意度",
    about: "The share of 4s and 5s among the ratings of all orders.",
    formula: "=CSAT(Orders!F1:F)",
    rows: 1,
    columns: 1,
    formats: [SHARE],
  },
  {
    ...CONTACTS,
    name: "LOYALTY_SCORE",
    chinese: "忠诚度",
    about: "Ranked from 0 to 100 by orders and tenure.",
    formula: "=LOYALTY_SCORE({B}, {C})",
    formats: [NUMBER],
  },
  {
    ...CONTACTS,
    name: "ENGAGEMENT_SCORE",
    chinese: "互动频率",
    about: "Ranked from 0 to 100 by interactions, days since the last one, and channels.",
    formula: "=ENGAGEMENT_SCORE({E}, {F}, {G})",
    formats: [NUMBER],
  },
  {
    ...CONTACTS,
    name: "RELATIONSHIP_DEPTH",
    chinese: "关系深度",
    about: "Ranked from 0 to 100 by products used, people known, tenure and interactions.",
    formula: "=RELATIONSHIP_DEPTH({H}, {I}, {C}, {E})",
    formats: [NUMBER],
  },
  {
    ...SURVEY,
    name: "PERCEIVED_VALUE",
    chinese: "感知价值",
    about: "Benefit over effort: above 1 it is worth it to the customer.",
    formula: "=PERCEIVED_VALUE({F}, {G})",
    formats: [NUMBER],
  },
  {
    ...SURVEY,
    name: "EXPECTATION_GAP",
    chinese: "期望差距",
    about: "By how much the experience was better than expected.",
    formula: "=EXPECTATION_GAP({D}, {E})",
  },
  {
    name: "PROFILE_COMPLETENESS",
    chinese: "资料完整度",
    about: "The share of filled cells.",
    given: profiles.cells,
    formula: "=PROFILE_COMPLETENESS({B:E})",
    rows: profiles.cells.length,
    columns: 1,
    formats: [SHARE],
  },
  {
    name: "RISK_LEVEL",
    chinese: "风险等级",
    about: "How risky it is to deliver before being paid.",
    given: payments.cells,
    formula: "=RISK_LEVEL({B}, {C}, {D}, {E}, {F})",
    rows: payments.cells.length,
    columns: 1,
  },
];
