import type { OutputColumn } from "../core/vocabulary";
import type { CustomerField } from "./requests";

/** The fields without which a column has nothing to say. */
export const COLUMN_NEEDS: Readonly<Record<OutputColumn, readonly CustomerField[]>> = {
  tier: ["totalSpent"],
  stage: ["firstOrder", "lastOrder", "orderCount"],
  score: ["lastOrder", "orderCount", "totalSpent"],
  segment: ["lastOrder", "orderCount", "totalSpent"],
  clv: ["firstOrder", "lastOrder", "orderCount", "totalSpent"],
  chanceActive: ["firstOrder", "lastOrder", "orderCount"],
  nextOrder: ["firstOrder", "lastOrder", "orderCount"],
};
