import type { OutputColumn, Wording } from "./vocabulary";

/** The titles of the columns that Tierline writes, and of the one in which a person overrules it. */
export const COLUMN_TITLES: Readonly<Record<OutputColumn, Wording>> = {
  tier: { en: "Tier", zh: "等级" },
  stage: { en: "Lifecycle stage", zh: "生命周期阶段" },
  score: { en: "RFM score", zh: "RFM得分" },
  segment: { en: "RFM segment", zh: "RFM分群" },
  clv: { en: "Predicted CLV", zh: "预测CLV" },
  chanceActive: { en: "Chance active", zh: "活跃概率" },
  nextOrder: { en: "Next order", zh: "预计下次下单" },
  reason: { en: "Reason", zh: "原因" },
  action: { en: "Next action", zh: "下一步" },
};

export const MANUAL_TIER_TITLE: Wording = { en: "Tier (manual)", zh: "等级(手动)" };

/** The hidden last column: which customer the cells beside it were written for. */
export const KEY_TITLE = "Tierline key";
