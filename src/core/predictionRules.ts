import { MODEL_KINDS } from "./clv/model";
import type { PredictionTerms } from "./clv/predictCustomers";
import type { OutputColumn } from "./vocabulary";

/** The models to choose from; `auto` is the likeliest of them. */
export const MODEL_CHOICES = [...MODEL_KINDS, "auto"] as const;

/** The rules of a prediction. */
export interface PredictionRules extends PredictionTerms {
  readonly model: (typeof MODEL_CHOICES)[number];
}

/** Ten years: nothing that the models were fitted to lasts longer. */
export const LONGEST_HORIZON_DAYS = 3650;

/** A year of revenue, by the default model. */
export const USUAL_PREDICTION = {
  horizonDays: 365,
  model: MODEL_KINDS[0],
  grossMargin: 1,
  annualDiscountRate: 0,
} as const satisfies PredictionRules;

/** The columns that a model predicts. */
export const PREDICTED_COLUMNS = [
  "clv",
  "chanceActive",
  "nextOrder",
] as const satisfies readonly OutputColumn[];
export type PredictedColumn = (typeof PREDICTED_COLUMNS)[number];

/** True for a column that a model predicts. */
export const isPredicted = (column: OutputColumn): column is PredictedColumn =>
  (PREDICTED_COLUMNS as readonly OutputColumn[]).includes(column);
