import type { Place } from "../cells/place";
import { ratio } from "../core/measures/rates";
import type { Answer } from "./answers";
import { calling } from "./calling";
import { rowFormula } from "./rowFormula";

/** `PERCEIVED_VALUE`: what a customer thinks to get for what it takes, by row. */
export function perceivedValue(place: Place, benefitRating: unknown, costRating: unknown): Answer {
  const quantities = { benefit_rating: { cells: benefitRating }, cost_rating: { cells: costRating } };
  return calling("PERCEIVED_VALUE", () =>
    rowFormula(place, "Perceived value", quantities, (row) => ratio(row.benefit_rating, row.cost_rating)),
  );
}

/** `EXPECTATION_GAP`: by how much the experience was better than expected, by row; negative where it was worse. */
export function expectationGap(place: Place, expected: unknown, perceived: unknown): Answer {
  const quantities = { expected: { cells: expected }, perceived: { cells: perceived } };
  return calling("EXPECTATION_GAP", () =>
    rowFormula(place, "Expectation gap", quantities, (row) => row.perceived - row.expected),
  );
}
