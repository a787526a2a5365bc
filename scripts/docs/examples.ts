import type { FunctionName } from "../../src/sidebar/functionHelp/functionGroups";

/** A formula as somebody types it into a free column of a sheet, or into any cell where it reads none. */
export interface Example {
  readonly sheet: string | undefined;
  readonly formula: string;
}

/** One example of each function, on the sheets of `exampleWorkbook`. */
export const EXAMPLES: Readonly<Record<FunctionName, Example>> = {
  CUSTOMER_TABLE: on("Orders", '=CUSTOMER_TABLE(C1:C, B1:B, E1:E, "2024-06-30", A1:A)'),
  RFM_SCORE: on("Customers", "=RFM_SCORE(F1:F, B1:B, G1:G)"),
  RFM_CUTS: on("Customers", "=RFM_CUTS(F1:F, B1:B, G1:G)"),
  RFM_SEGMENT: on("Customers", "=RFM_SEGMENT(L1:L)"),
  RFM_TABLE: on("Orders", '=RFM_TABLE(C1:C, B1:B, E1:E, 5, "2024-06-30", A1:A)'),
  TIER: on("Customers", "=TIER(G1:G)"),
  PARETO_SHARE: on("Customers", "=PARETO_SHARE(G1:G)"),
  LIFECYCLE_STAGE: on("Customers", "=LIFECYCLE_STAGE(B1:B, D1:D, F1:F)"),
  NEXT_ACTION: on("Customers", "=NEXT_ACTION(J1:J, K1:K)"),
  CLV: anywhere("=CLV(50, 4, 3, 0.4, 0.1, 20)"),
  CLV_RETENTION: anywhere("=CLV_RETENTION(100, 0.8)"),
  CUSTOMER_PROFIT: on("Customers", "=CUSTOMER_PROFIT(G1:G, 0.4, 10)"),
  CLV_PREDICT: on("Shop orders", "=CLV_PREDICT(C1:C, B1:B, E1:E)"),
  CLV_MODEL: on("Shop orders", "=CLV_MODEL(C1:C, B1:B, E1:E)"),
  P_ALIVE: on("Shop customers", "=P_ALIVE(G1:G, E1:E, F1:F)"),
  CHURN_RISK: on("Shop customers", "=CHURN_RISK(G1:G, E1:E, F1:F, 90)"),
  EXPECTED_ORDERS: on("Shop customers", "=EXPECTED_ORDERS(G1:G, E1:E, F1:F, 90)"),
  NEXT_ORDER_DATE: on("Shop customers", "=NEXT_ORDER_DATE(G1:G, E1:E, F1:F)"),
  CONVERSION_RATE: on("Months", "=CONVERSION_RATE(C1:C, B1:B)"),
  CHURN_RATE: on("Months", "=CHURN_RATE(E1:E, D1:D)"),
  RETENTION_RATE: on("Months", "=RETENTION_RATE(D1:D, C1:C, F1:F)"),
  GROWTH_RATE: on("Months", "=GROWTH_RATE(D1:D, F1:F)"),
  REPEAT_RATE: on("Customers", "=REPEAT_RATE(B1:B)"),
  NPS: on("Survey", "=NPS(B1:B)"),
  CSAT: on("Survey", "=CSAT(C1:C)"),
  LOYALTY_SCORE: on("Contacts", "=LOYALTY_SCORE(B1:B, C1:C, Survey!B1:B, D1:D)"),
  ENGAGEMENT_SCORE: on("Contacts", "=ENGAGEMENT_SCORE(E1:E, F1:F, G1:G)"),
  RELATIONSHIP_DEPTH: on("Contacts", "=RELATIONSHIP_DEPTH(H1:H, I1:I, C1:C, E1:E)"),
  PERCEIVED_VALUE: on("Survey", "=PERCEIVED_VALUE(F1:F, G1:G)"),
  EXPECTATION_GAP: on("Survey", "=EXPECTATION_GAP(D1:D, E1:E)"),
  PROFILE_COMPLETENESS: on("Profiles", "=PROFILE_COMPLETENESS(B1:E)"),
  RISK_LEVEL: on("Payments", "=RISK_LEVEL(B1:B, C1:C, D1:D, E1:E, F1:F)"),
  COHORT_RETENTION: on("Orders", "=COHORT_RETENTION(C1:C, B1:B)"),
  KMEANS_SEGMENT: on("Survey", "=KMEANS_SEGMENT(B1:C, 2)"),
  SEGMENT_PROFILE: on("Customers", "=SEGMENT_PROFILE(K1:K, G1:H)"),
  ALSO_BOUGHT: on("Orders", "=ALSO_BOUGHT(A1:A, D1:D)"),
  FAVORITE: on("Orders", "=FAVORITE(C1:C, D1:D)"),
  AB_TEST: anywhere("=AB_TEST(1000, 100, 1000, 150)"),
  SAMPLE_SIZE: anywhere("=SAMPLE_SIZE(0.05, 0.1)"),
};

function on(sheet: string, formula: string): Example {
  return { sheet, formula };
}

function anywhere(formula: string): Example {
  return { sheet: undefined, formula };
}
