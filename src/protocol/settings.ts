import * as z from "zod/mini";
import { USUAL_RULES } from "../core/lifecycle";
import { LONGEST_HORIZON_DAYS, MODEL_CHOICES, USUAL_PREDICTION } from "../core/predictionRules";
import { BINS } from "../core/rfm/cuts";
import { LANGUAGES, OUTPUT_COLUMNS } from "../core/vocabulary";
import { lazily } from "./lazily";
import { cutPointsPerScore, schemeSchema, scoringSchema } from "./scoringSettings";
import { tierSchema, usualTiers } from "./tierSettings";

/**
 * The rules of a segmentation. They are kept in the document, so that every teammate runs the same ones, and go
 * out and come in as JSON. What is left out has its default; a name that is not known is refused.
 */
export const settingsSchema = lazily(() =>
  z
    .strictObject({
      version: z._default(z.literal(1), 1),
      /** Language of titles, labels and messages. */
      language: z._default(z.enum(LANGUAGES), "en"),
      /** The day the customers are seen from; left out: the newest order date in the rows. */
      asOf: z.optional(isoDay()),
      /** Scores run from 1 to this number. */
      bins: z._default(z.int().check(z.gte(BINS.fewest), z.lte(BINS.most)), BINS.usual),
      /** How the customers are cut into scores. */
      scoring: z._default(scoringSchema(), { by: "quantiles" }),
      /** Whom the cuts, tiers, usual gap, newest day and predictions come from: the rows taken, or all usable rows of the table. Of orders, the customers of the rows taken are then seen by all their orders. */
      scoreAgainst: z._default(z.enum(SCORE_AGAINST), "selection"),
      scheme: z._default(schemeSchema(), "10"),
      tier: z._default(tierSchema(), usualTiers()),
      stage: z._default(stageSchema(), { ...USUAL_RULES }),
      prediction: z._default(predictionSchema(), { ...USUAL_PREDICTION }),
      /** Of orders, whether tier and stage are also written beside each order. */
      besideOrders: z._default(z.boolean(), false),
      columns: z._default(z.array(z.enum(OUTPUT_COLUMNS)).check(z.minLength(1)), [...OUTPUT_COLUMNS]),
    })
    .check(cutPointsPerScore()),
);

/** Whom a customer is measured against. */
export const SCORE_AGAINST = ["selection", "sheet"] as const;

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
