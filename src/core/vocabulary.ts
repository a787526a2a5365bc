/** The words of the field, as closed sets. Read this first: every table of rules uses them. */

export const LANGUAGES = ["en", "zh"] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in every language the product speaks. */
export type Wording = Readonly<Record<Language, string>>;

/** Where a customer stands in her own rhythm of buying. */
export const STAGES = ["prospect", "first", "repeat", "loyal", "wonBack", "atRisk", "lost"] as const;
export type Stage = (typeof STAGES)[number];

/** The columns that a segmentation writes beside the rows, in their order. */
export const OUTPUT_COLUMNS = [
  "tier",
  "stage",
  "score",
  "segment",
  "clv",
  "chanceActive",
  "nextOrder",
  "reason",
  "action",
] as const;
export type OutputColumn = (typeof OUTPUT_COLUMNS)[number];

/** A calendar day, counted from 1970-01-01 (day 0). Never a fraction. */
export type Day = number;
