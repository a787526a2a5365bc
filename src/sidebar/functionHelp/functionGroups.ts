import type { Wording } from "../../core/vocabulary";

interface FunctionGroup {
  readonly title: Wording;
  /** The functions of the group and their arguments, in the order in which people's sheets depend on them. */
  readonly functions: Readonly<Record<string, readonly string[]>>;
}

/** The custom functions by what they are about, as a reader looks for them. */
export const FUNCTION_GROUPS = {
  customers: {
    title: { en: "From orders to customers", zh: "从订单到客户" },
    functions: {
      CUSTOMER_TABLE: ["customer", "order_date", "amount", "as_of", "order_id", "language"],
    },
  },
  rfm: {
    title: { en: "RFM", zh: "RFM模型" },
    functions: {
      RFM_SCORE: ["recency", "frequency", "monetary", "bins", "as_of"],
      RFM_CUTS: ["recency", "frequency", "monetary", "bins", "as_of", "language"],
      RFM_SEGMENT: ["score", "scheme", "bins", "language"],
      RFM_TABLE: ["customer", "order_date", "amount", "bins", "as_of", "order_id", "scheme", "language"],
    },
  },
  tiers: {
    title: { en: "Tiers and lifecycle", zh: "客户分级与生命周期" },
    functions: {
      TIER: ["value", "by", "shares", "labels"],
      PARETO_SHARE: ["value"],
      LIFECYCLE_STAGE: [
        "order_count",
        "first_order",
        "last_order",
        "as_of",
        "usual_gap",
        "previous_order",
        "rules",
        "language",
      ],
      NEXT_ACTION: ["stage", "tier", "top_tier", "language"],
    },
  },
  value: {
    title: { en: "Value", zh: "客户价值" },
    functions: {
      CLV: [
        "average_order_value",
        "orders_per_year",
        "years",
        "gross_margin",
        "annual_discount_rate",
        "acquisition_cost",
      ],
      CLV_RETENTION: ["annual_margin", "retention_rate", "annual_discount_rate", "acquisition_cost"],
      CUSTOMER_PROFIT: ["revenue", "gross_margin", "acquisition_cost", "retention_cost", "service_cost"],
      CLV_PREDICT: [
        "customer",
        "order_date",
        "amount",
        "horizon_days",
        "gross_margin",
        "annual_discount_rate",
        "as_of",
        "model",
        "language",
      ],
      CLV_MODEL: ["customer", "order_date", "amount", "as_of", "model", "language"],
      P_ALIVE: ["order_count", "first_order", "last_order", "as_of", "model"],
      CHURN_RISK: ["order_count", "first_order", "last_order", "horizon_days", "as_of", "model"],
      EXPECTED_ORDERS: ["order_count", "first_order", "last_order", "horizon_days", "as_of", "model"],
      NEXT_ORDER_DATE: ["order_count", "first_order", "last_order", "as_of", "model"],
    },
  },
  measures: {
    title: { en: "Measures", zh: "指标与分析" },
    functions: {
      CONVERSION_RATE: ["customers", "prospects"],
      CHURN_RATE: ["lost", "at_start"],
      RETENTION_RATE: ["at_start", "new_customers", "at_end"],
      GROWTH_RATE: ["at_start", "at_end"],
      REPEAT_RATE: ["order_count"],
      NPS: ["rating"],
      CSAT: ["rating", "scale_max"],
      LOYALTY_SCORE: ["order_count", "tenure_days", "rating", "referrals"],
      ENGAGEMENT_SCORE: ["interactions", "days_since_last", "channels"],
      RELATIONSHIP_DEPTH: ["product_lines", "contacts", "tenure_days", "interactions"],
      PERCEIVED_VALUE: ["benefit_rating", "cost_rating"],
      EXPECTATION_GAP: ["expected", "perceived"],
      PROFILE_COMPLETENESS: ["cells"],
      RISK_LEVEL: ["late_payments", "orders", "refund_rate", "overdue_amount", "credit_limit", "language"],
      COHORT_RETENTION: ["customer", "order_date", "period", "measure", "as_of", "amount", "language"],
      KMEANS_SEGMENT: ["features", "k", "seed"],
      SEGMENT_PROFILE: ["segment", "features", "language"],
      ALSO_BOUGHT: ["order_id", "product", "min_support", "top", "language"],
      FAVORITE: ["customer", "item", "weight", "language"],
      AB_TEST: ["visitors_a", "conversions_a", "visitors_b", "conversions_b", "confidence", "language"],
      SAMPLE_SIZE: ["base_rate", "lift", "power", "confidence"],
    },
  },
} as const satisfies Readonly<Record<string, FunctionGroup>>;

/** Every function of every group, with its arguments. */
type Signatures = UnionToIntersection<(typeof FUNCTION_GROUPS)[keyof typeof FUNCTION_GROUPS]["functions"]>;
type UnionToIntersection<Union> = (Union extends unknown ? (each: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;

export type FunctionName = keyof Signatures;
export type ArgumentName<Name extends FunctionName> = Signatures[Name][number];
