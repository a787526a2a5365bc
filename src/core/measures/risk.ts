import type { Wording } from "../vocabulary";

export const RISK_LEVELS = ["high", "medium", "low"] as const;
export type RiskLevel = (typeof RISK_LEVELS)[number];

export const RISK_LABELS: Readonly<Record<RiskLevel, Wording>> = {
  high: { en: "High", zh: "高" },
  medium: { en: "Medium", zh: "中" },
  low: { en: "Low", zh: "低" },
};

/** A customer's record of payment; NaN is what is not known. */
export interface PaymentRecord {
  readonly latePayments: number;
  readonly orders: number;
  readonly refundRate: number;
  readonly overdueAmount: number;
  readonly creditLimit: number;
}

/** The first rule that holds decides. What is not known fulfils none of them: a comparison with NaN is false. */
export const RISK_RULES: readonly {
  readonly level: RiskLevel;
  readonly when: (record: PaymentRecord) => boolean;
}[] = [
  { level: "high", when: ({ latePayments, orders }) => orders > 0 && latePayments / orders > 0.25 },
  { level: "high", when: ({ latePayments, orders }) => !(orders > 0) && latePayments >= 3 },
  { level: "high", when: ({ refundRate }) => refundRate > 0.3 },
  { level: "high", when: ({ overdueAmount, creditLimit }) => overdueAmount > creditLimit },
  { level: "medium", when: ({ latePayments }) => latePayments > 0 },
  { level: "medium", when: ({ refundRate }) => refundRate > 0.1 },
  { level: "medium", when: ({ overdueAmount, creditLimit }) => overdueAmount > creditLimit / 2 },
  {
    level: "medium",
    when: ({ overdueAmount, creditLimit }) => Number.isNaN(creditLimit) && overdueAmount > 0,
  },
];

/** How risky it is to deliver before being paid. */
export function riskLevel(record: PaymentRecord): RiskLevel {
  return RISK_RULES.find(({ when }) => when(record))?.level ?? "low";
}
