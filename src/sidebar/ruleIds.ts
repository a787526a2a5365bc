import type { Dimension } from "../core/rfm/cuts";

/** The ids of the controls that set rules: what is wrong with a rule is told beside its control. */
export const RULE_IDS = {
  atRisk: "rule-at-risk",
  lost: "rule-lost",
  loyal: "rule-loyal",
  usualGap: "rule-usual-gap",
  horizon: "rule-horizon",
  margin: "rule-margin",
  discount: "rule-discount",
  grid: "grid-names",
} as const;

export const CUT_IDS: Readonly<Record<Dimension, string>> = {
  recencyDays: "rule-cuts-recency",
  frequency: "rule-cuts-frequency",
  monetary: "rule-cuts-monetary",
};

export const tierNameId = (tier: number): string => `rule-tier-name-${tier}`;
export const gridNameId = (place: number): string => `grid-name-${place}`;
export const tierShareId = (tier: number): string => `rule-tier-share-${tier}`;
