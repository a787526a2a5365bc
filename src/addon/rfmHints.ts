import { guidance, guidanceText } from "../core/guidance";
import type { CustomerValues, Segmentation } from "../core/segmentation";
import type { Language, OutputColumn } from "../core/vocabulary";
import type { Settings } from "../protocol/settings";
import { hint } from "./hints";

/** True where a column shows RFM scores or what they mean. */
export const showsRfm = (columns: readonly OutputColumn[]): boolean =>
  columns.includes("score") || columns.includes("segment");

/** What keeps RFM scores from saying what they seem to. */
export function rfmHints(
  customers: CustomerValues,
  outcome: Segmentation,
  { bins }: Pick<Settings, "bins">,
  language: Language,
): string[] {
  if (!outcome.rfm) return [hint("tooFewForScores", { bins, found: outcome.scorable }, language)];
  return guidance(customers, outcome).map((note) => guidanceText(note, language));
}
