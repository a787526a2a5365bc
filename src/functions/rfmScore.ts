import type { Place } from "../cells/place";
import { COLUMN_TITLES } from "../core/columnTitles";
import { scoreCode } from "../core/rfm/score";
import { type Answer, rowAnswers } from "./answers";
import { calling } from "./calling";
import { scoredRows } from "./scoredRows";

/** `RFM_SCORE`: each customer's scores by recency, frequency and monetary value, as one code. */
export function rfmScore(
  place: Place,
  recency: unknown,
  frequency: unknown,
  monetary: unknown,
  bins?: unknown,
  asOf?: unknown,
): Answer {
  return calling("RFM_SCORE", () => {
    const example = "=RFM_SCORE(B2:B, C2:C, D2:D)";
    const { rows, faults, scores } = scoredRows(
      place,
      { recency, frequency, monetary, bins, asOf },
      example,
      "en",
    );
    const { r, f, m } = scores;
    return rowAnswers(
      rows,
      COLUMN_TITLES.score.en,
      (row) => faults[row] ?? scoreCode(r[row]!, f[row]!, m[row]!, scores.bins),
    );
  });
}
