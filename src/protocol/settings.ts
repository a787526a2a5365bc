import * as z from "zod/mini";
import { USUAL_RULES } from "../core/lifecycle";
import { LONGEST_HORIZON_DAYS, MODEL_CHOICES, USUAL_PREDICTION } from "../core/predictionRules";
import { BINS } from "../core/rfm/cuts";
import { SCHEMES, type SchemeName } from "../core/rfm/segments";
import { TIER_RULES } from "../core/tiers";
import { LANGUAGES, OUTPUT_COLUMNS } from "../core/vocabulary";
import { lazily } from "./lazily";

/**
 * The rules of a segmentation. They are kept in the document, so that every teammate runs the same ones, and go
 * out and come in as JSON. What is left out has its default; a name that is not known is refused.
 */
export const settingsSchema = lazily(() =>
  z.strictObject({
    version: z._default(z.literal(1), 1),
    /** Language of titles, labels and messages. */
    language: z._default(z.enum(LANGUAGES), "en"),
    /** The day the customers are seen from; left out: the newest order date in the rows. */
    asOf: z.optional(isoDay()),
    /** Scores run from 1 to this number. */
    bins: z._default(z.int().check(z.gte(BINS.fewest), z.lte(BINS.most)), BINS.usual),
    scheme: z._default(z.enum(Object.keys(SCHEMES) as SchemeName[]), "10"),
    tier: z._default(tierSchema(), { by: "value", shares: [0.8, 0.15, 0.05], labels: ["A", "B", "C"] }),
    stage: z._default(stageSchema(), { ...USUAL_RULES }),
    prediction: z._default(predictionSchema(), { ...USUAL_PREDICTION }),
    /** Of orders, whether tier and stage are also written beside each order. */
    besideOrders: z._default(z.boolean(), false),
    columns: z._default(z.array(z.enum(OUTPUT_COLUMNS)).check(z.minLength(1)), [...OUTPUT_COLUMNS]),
  }),
);

export type Settings = z.output<ReturnType<typeof settingsSchema>>;

/** A calendar day as `YYYY-MM-DD`. */
const isoDay = () =>
  z.string().check(
    z.refine(
      (text) =>
        /^\d{4}-\d{2}-\d{2}$/.test(text) &&
        !Number.isNaN(Date.parse(text)) &&
        new Date(text).toISOString().startsWith(text),
      {
        error: "expected a date such as 2026-05-31",
      },
    ),
  );

/** A name for a tier: one line of text that no cell takes for a formula. */
const label = () =>
  z.string().check(
    z.maxLength(50),
    z.refine((text) => /^[\p{L}\p{N}]\P{C}*$/u.test(text), {
      error: "expected a name that begins with a letter or a digit",
    }),
  );

const tierSchema = () =>
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

const stageSchema = () =>
  z
    .strictObject({
      /** At risk and Lost, in multiples of the customer's own rhythm. */
      atRiskGaps: z._default(z.number().check(z.positive()), USUAL_RULES.atRiskGaps),
      lostGaps: z._default(z.number().check(z.positive()), USUAL_RULES.lostGaps),
      /** Loyal from this number of orders. */
      loyalOrders: z._default(z.int().check(z.gte(2)), USUAL_RULES.loyalOrders),
      /** The usual days between two orders; left out: the median of the rows. */
      usualGapDays: z.optional(z.number().check(z.positive())),
    })
    .check(
      z.refine((stage) => stage.lostGaps > stage.atRiskGaps, {
        error: "expected a number above atRiskGaps",
        path: ["lostGaps"],
      }),
    );

const predictionSchema = () =>
  z.strictObject({
    horizonDays: z._default(
      z.int().check(z.positive(), z.lte(LONGEST_HORIZON_DAYS)),
      USUAL_PREDICTION.horizonDays,
    ),
    model: z._default(z.enum(MODEL_CHOICES), USUAL_PREDICTION.model),
    /** Fractions of 1. */
    grossMargin: z._default(z.number().check(z.gte(0), z.lte(1)), USUAL_PREDICTION.grossMargin),
    annualDiscountRate: z._default(z.number().check(z.gte(0), z.lte(1)), USUAL_PREDICTION.annualDiscountRate),
  });
