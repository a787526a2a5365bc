import type { Wording } from "../core/vocabulary";

/** The words for the three dimensions at the head of a table. */
export const RFM_TITLES = {
  recencyDays: { en: "Recency (days)", zh: "最近消费间隔（天）" },
  frequency: { en: "Frequency", zh: "消费频率" },
  monetary: { en: "Monetary", zh: "消费金额" },
} as const satisfies Record<string, Wording>;
