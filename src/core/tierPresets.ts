import { type TierRule, USUAL_SHARES } from "./tiers";
import type { Language } from "./vocabulary";

/** How customers are cut into tiers, and what the tiers are called, the best first. */
export interface TierPreset {
  readonly by: Exclude<TierRule, "threshold">;
  readonly shares: readonly number[];
  readonly labels: Readonly<Record<Language, readonly string[]>>;
}

/**
 * Names in use for tiers, each with shares that suit them.
 *
 * - `letters`: ABC analysis, by money: the customers who bring the first 80 % of it are A.
 * - `value`: heavy, medium and light buyers: a fifth, three tenths and half of the customers.
 * - `metals`: a pyramid as in Zeithaml, Rust & Lemon (2001), "The Customer Pyramid", California Management Review 43(4),
 *   which cuts by customers; its top fifth (the 20 of 80/20) in two: a small club of 5 %, and 15 % to grow into it.
 * - `gems`: the same with the top 1 % apart, as in Curry & Curry (2000), "The Customer Marketing Method": 1, 4, 15 and 80 %,
 *   the 80 % here in two.
 */
export const TIER_PRESETS = {
  letters: {
    by: "value",
    shares: USUAL_SHARES.value,
    labels: { en: ["A", "B", "C"], zh: ["A", "B", "C"] },
  },
  value: {
    by: "customers",
    shares: USUAL_SHARES.customers,
    labels: {
      en: ["High value", "Middle value", "Low value"],
      zh: ["高价值", "中价值", "低价值"],
    },
  },
  metals: {
    by: "customers",
    shares: [0.05, 0.15, 0.3, 0.5],
    labels: { en: ["Platinum", "Gold", "Silver", "Bronze"], zh: ["铂金", "黄金", "白银", "青铜"] },
  },
  gems: {
    by: "customers",
    shares: [0.01, 0.04, 0.15, 0.3, 0.5],
    labels: {
      en: ["Diamond", "Platinum", "Gold", "Silver", "Bronze"],
      zh: ["钻石", "铂金", "黄金", "白银", "青铜"],
    },
  },
} as const satisfies Record<string, TierPreset>;

export type TierPresetName = keyof typeof TIER_PRESETS;
