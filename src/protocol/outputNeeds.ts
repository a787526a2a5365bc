import type { OutputColumn } from "../core/vocabulary";
import type { CustomerField } from "./requests";

/** The fields without which a column has nothing to say, in the order in which a person is asked for them. */
export const OUTPUT_NEEDS: Readonly<Record<OutputColumn, readonly CustomerField[]>> = {
  tier: ["totalSpent"],
  stage: ["firstOrder", "lastOrder", "orderCount"],
  score: ["lastOrder", "orderCount", "totalSpent"],
  segment: ["lastOrder", "orderCount", "totalSpent"],
  clv: ["firstOrder", "lastOrder", "orderCount", "totalSpent"],
  chanceActive: ["firstOrder", "lastOrder", "orderCount"],
  nextOrder: ["firstOrder", "lastOrder", "orderCount"],
  reason: ["firstOrder", "lastOrder", "orderCount"],
  action: ["firstOrder", "lastOrder", "orderCount"],
};
