import * as z from "zod/mini";
import { TIER_PRESETS } from "../core/tierPresets";
import { TIER_RULES } from "../core/tiers";

/** How customers are cut into tiers, and the tiers' names. */
export const tierSchema = () =>
  z
    .strictObject({
      by: z._default(z.enum(TIER_RULES), "value"),
      /** Shares from the best tier down, adding up to 1; with `threshold`, the lower bounds, descending. */
      shares: z.array(z.number()).check(z.minLength(1)),
      labels: z.array(label()).check(z.minLength(2), z.maxLength(10)),
    })
    .check(
      z.refine((tier) => tier.shares.length === tier.labels.length - (tier.by === "threshold" ? 1 : 0), {
        error: "expected one share for each label, or one bound fewer than labels",
        path: ["shares"],
      }),
      z.refine(
        (tier) =>
          tier.by === "threshold" ||
          Math.abs(tier.shares.reduce((sum, share) => sum + share, 0) - 1) <= 0.001,
        {
          error: "expected shares that add up to 1",
          path: ["shares"],
        },
      ),
      z.refine(
        (tier) =>
          tier.by !== "threshold" || tier.shares.every((bound, i) => i === 0 || bound < tier.shares[i - 1]!),
        {
          error: "expected bounds in descending order",
          path: ["shares"],
        },
      ),
    );

/** The tiers where nobody has chosen any. */
export const usualTiers = () => {
  const { by, shares, labels } = TIER_PRESETS.letters;
  return { by, shares: [...shares], labels: [...labels.en] };
};

/** A name for a tier or a segment: one line of text that no cell takes for a formula. */
export const label = () =>
  z.string().check(
    z.maxLength(50),
    z.refine((text) => /^[\p{L}\p{N}]\P{C}*$/u.test(text), {
      error: "expected a name that begins with a letter or a digit",
    }),
  );
