import type { Place } from "../cells/place";
import { type Buying, type Prediction, prediction } from "../core/prediction";
import { isPredicted, PREDICTED_COLUMNS } from "../core/predictionRules";
import { type CustomerValues, type Segmentation, segmentation } from "../core/segmentation";
import type { Day, OutputColumn } from "../core/vocabulary";
import type { Settings } from "../protocol/settings";
import { Failure } from "./failure";
import type { OwnColumns } from "./ownColumns";
import { predictionHints } from "./predictionHints";
import { type Cells, resultCells } from "./resultCells";

/** What the rules make of the customers of a sheet. */
export interface Scored {
  readonly customers: CustomerValues;
  readonly outcome: Segmentation;
  readonly predicted: Prediction;
  /** The columns to write, in their order. */
  readonly columns: readonly OutputColumn[];
  /** The cells of each customer taken. */
  readonly cells: readonly Cells[];
  /** Tiers that a person decided in a column of her own: her word wins. */
  readonly manual: number;
}

/** The customers to score, and what is known of them beside their numbers. */
export interface ToScore {
  readonly sheetName: string;
  readonly customers: CustomerValues;
  /** The places among them of those whose cells are written; left out, of all. */
  readonly taken?: ArrayLike<number> | undefined;
  /** The day that they are seen from; left out, that of the newest order. */
  readonly asOf: Day | undefined;
  readonly buying: (asOf: Day) => Buying;
  /** A person's own word for the tier of a customer; "" where she has none. */
  readonly decided: (customer: number) => string;
  readonly place: Place;
  /** Our columns that stand on the sheet to be written. */
  readonly own: OwnColumns;
}

/**
 * Scores the customers and words the cells of the possible columns. A column that can't be predicted stays away; where
 * an earlier run has written it, it is blanked.
 *
 * @throws Failure where nothing is left to write.
 */
export function scoreCustomers(
  { sheetName, customers, taken, asOf, buying, decided, place, own }: ToScore,
  settings: Settings,
  possible: readonly OutputColumn[],
): Scored {
  const outcome = segmentation(customers, { ...settings, asOf });
  const wanted = PREDICTED_COLUMNS.filter((column) => possible.includes(column));
  const predicted = prediction(buying(outcome.asOf), outcome.asOf, settings.prediction, wanted);
  const columns = possible.filter(
    (column) => !isPredicted(column) || predicted.columns[column] !== undefined || own.has(column),
  );
  if (columns.length === 0) {
    const reasons = (["en", "zh"] as const).map((each) => predictionHints(predicted.notes, each).join(" "));
    throw new Failure("noPrediction", { sheet: sheetName, reasons: { en: reasons[0]!, zh: reasons[1]! } });
  }
  return {
    customers,
    outcome,
    predicted,
    columns,
    ...resultCells(
      customers,
      taken ?? [...customers.orderCount.keys()],
      decided,
      place,
      outcome,
      predicted.columns,
      settings,
      columns,
    ),
  };
}
