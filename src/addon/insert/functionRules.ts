import type { TableKind } from "../../core/fields";
import type { SourceName } from "./argumentSources";

/** What a formula's argument is given: a source, `?` where it may be missing; its default; or the language of the words. */
export type ArgumentRule = SourceName | `${SourceName}?` | "default" | "language";

/** `row`: a column beside the rows it is about; `table`: a table of its own; `value`: one number. */
export type ResultShape = "row" | "table" | "value";

export interface FunctionRule {
  readonly result: ResultShape;
  /** What a row of the table has to be; left out where either will do. */
  readonly of?: TableKind;
  /** In the function's order; arguments left out at the end keep their defaults. */
  readonly arguments: readonly ArgumentRule[];
  /** The number formats of the result's columns, counted from 1; one that is not named is shown as Sheets would. */
  readonly formats?: Readonly<Record<number, string>>;
}

const DATE = "yyyy-mm-dd";
const SHARE = "0%";
const CUSTOMERS_TAKEN = { result: "row", of: "customers" } as const;
const ORDERS_TAKEN = { result: "table", of: "orders" } as const;
const ROWS_TAKEN = { result: "row" } as const;
const HISTORY = ["orderCount", "firstOrder", "lastOrder"] as const;
const ORDERS = ["customer", "orderDate", "amount"] as const;

/** Which columns of the user's table answer which argument; null for a function of numbers that stand in no table. */
export const FUNCTION_RULES: Readonly<Record<string, FunctionRule | null>> = {
  CUSTOMER_TABLE: {
    ...ORDERS_TAKEN,
    arguments: [...ORDERS, "default", "orderId?", "language"],
    formats: { 4: DATE, 5: DATE, 6: DATE },
  },
  RFM_SCORE: { ...CUSTOMERS_TAKEN, arguments: ["lastOrder", "orderCount", "totalSpent"] },
  RFM_CUTS: {
    result: "table",
    of: "customers",
    arguments: ["lastOrder", "orderCount", "totalSpent", "default", "default", "language"],
  },
  RFM_SEGMENT: { ...CUSTOMERS_TAKEN, arguments: ["score", "default", "default", "language"] },
  RFM_TABLE: {
    ...ORDERS_TAKEN,
    arguments: [...ORDERS, "default", "default", "orderId?", "default", "language"],
    formats: { 2: DATE },
  },
  TIER: { ...CUSTOMERS_TAKEN, arguments: ["totalSpent"] },
  PARETO_SHARE: { ...CUSTOMERS_TAKEN, arguments: ["totalSpent"], formats: { 1: SHARE } },
  LIFECYCLE_STAGE: {
    ...CUSTOMERS_TAKEN,
    arguments: [...HISTORY, "default", "default", "previousOrder?", "default", "language"],
  },
  NEXT_ACTION: { ...CUSTOMERS_TAKEN, arguments: ["stage", "tier?", "default", "language"] },
  CLV: null,
  CLV_RETENTION: null,
  CUSTOMER_PROFIT: { ...CUSTOMERS_TAKEN, arguments: ["totalSpent"] },
  CLV_PREDICT: {
    ...ORDERS_TAKEN,
    arguments: [...ORDERS, "default", "default", "default", "default", "default", "language"],
    formats: { 3: DATE, 4: SHARE, 5: SHARE, 11: DATE },
  },
  CLV_MODEL: { ...ORDERS_TAKEN, arguments: [...ORDERS, "default", "default", "language"] },
  P_ALIVE: { ...CUSTOMERS_TAKEN, arguments: HISTORY, formats: { 1: SHARE } },
  CHURN_RISK: { ...CUSTOMERS_TAKEN, arguments: HISTORY, formats: { 1: SHARE } },
  EXPECTED_ORDERS: { ...CUSTOMERS_TAKEN, arguments: HISTORY, formats: { 1: "0.00" } },
  NEXT_ORDER_DATE: { ...CUSTOMERS_TAKEN, arguments: HISTORY, formats: { 1: DATE } },

  CONVERSION_RATE: { ...ROWS_TAKEN, arguments: ["newCustomers", "prospects"], formats: { 1: SHARE } },
  CHURN_RATE: { ...ROWS_TAKEN, arguments: ["lost", "atStart"], formats: { 1: SHARE } },
  RETENTION_RATE: { ...ROWS_TAKEN, arguments: ["atStart", "newCustomers", "atEnd"], formats: { 1: SHARE } },
  GROWTH_RATE: { ...ROWS_TAKEN, arguments: ["atStart", "atEnd"], formats: { 1: SHARE } },
  REPEAT_RATE: { result: "value", of: "customers", arguments: ["orderCount"], formats: { 1: SHARE } },
  NPS: { result: "value", arguments: ["recommendation"] },
  CSAT: { result: "value", arguments: ["satisfaction"], formats: { 1: SHARE } },
  LOYALTY_SCORE: {
    ...ROWS_TAKEN,
    arguments: ["orderCount", "tenureDays?", "satisfaction?", "referrals?"],
    formats: { 1: "0" },
  },
  ENGAGEMENT_SCORE: {
    ...ROWS_TAKEN,
    arguments: ["interactions", "silentDays?", "channels?"],
    formats: { 1: "0" },
  },
  RELATIONSHIP_DEPTH: {
    ...ROWS_TAKEN,
    arguments: ["productLines", "contacts?", "tenureDays?", "interactions?"],
    formats: { 1: "0" },
  },
  PERCEIVED_VALUE: { ...ROWS_TAKEN, arguments: ["benefit", "cost"], formats: { 1: "0.00" } },
  EXPECTATION_GAP: { ...ROWS_TAKEN, arguments: ["expected", "perceived"] },
  PROFILE_COMPLETENESS: { ...ROWS_TAKEN, arguments: ["columns"], formats: { 1: SHARE } },
  RISK_LEVEL: {
    ...ROWS_TAKEN,
    arguments: ["latePayments", "orderCount?", "refundRate?", "overdue?", "creditLimit?", "language"],
  },
  COHORT_RETENTION: {
    ...ORDERS_TAKEN,
    arguments: ["customer", "orderDate", "default", "default", "default", "default", "language"],
  },
  KMEANS_SEGMENT: { ...ROWS_TAKEN, arguments: ["numbers"] },
  SEGMENT_PROFILE: { result: "table", of: "customers", arguments: ["segment", "columns", "language"] },
  ALSO_BOUGHT: {
    ...ORDERS_TAKEN,
    arguments: ["orderId", "product", "default", "default", "language"],
    formats: { 4: SHARE, 5: SHARE, 6: "0.00" },
  },
  FAVORITE: {
    ...ORDERS_TAKEN,
    arguments: ["customer", "product", "default", "language"],
    formats: { 3: SHARE },
  },
  AB_TEST: null,
  SAMPLE_SIZE: null,
};
