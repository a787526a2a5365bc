import type { Place } from "../cells/place";
import { idKey } from "../cells/texts";
import { nextAction } from "../core/actions";
import { STAGE_WORDS } from "../core/lifecycle";
import type { Prediction } from "../core/prediction";
import { reasonText } from "../core/reason";
import { type CustomerValues, ordersOf, type Segmentation, scoreCells } from "../core/segmentation";
import { spendStandings } from "../core/spendStanding";
import type { Day, OutputColumn } from "../core/vocabulary";
import type { Settings } from "../protocol/settings";
import type { Result } from "./placement";
import type { SavedCell } from "./undoSheet";

export type Cells = Result["cells"];

export interface ResultCells {
  /** The cells of each customer taken. */
  readonly cells: readonly Cells[];
  /** Tiers that a person decided in a column of her own: her word wins. */
  readonly manual: number;
}

/**
 * What to write beside the customers taken, given by their places among those scored. `decided` is a person's own word for
 * the tier, which wins; "" where she has none.
 */
export function resultCells(
  customers: CustomerValues,
  taken: ArrayLike<number>,
  decided: (customer: number) => string,
  place: Place,
  outcome: Segmentation,
  predicted: Prediction["columns"],
  settings: Settings,
  columns: readonly OutputColumn[],
): ResultCells {
  const { labels } = settings.tier;
  const topTier = idKey(labels[0]!);
  const { asOf, usualGapDays } = outcome;
  const rules = { ...settings.stage, asOf, usualGapDays };
  const standings = spendStandings(customers.totalSpent);
  let manual = 0;
  const cells = Array.from(taken, (i) => {
    const stage = outcome.stages[i];
    const own = decided(i);
    if (own !== "") manual++;
    const tier = own || (labels[outcome.tiers[i]!] ?? "");
    const grounds = {
      orders: ordersOf(customers, i),
      rules,
      standing: standings[i],
      isTierByHand: own !== "",
    };
    const { score, segment } = scoreCells(outcome, i, settings.language);
    // Only what is asked for is worded: a sentence for each of many customers takes its time.
    const all: Record<OutputColumn, () => SavedCell> = {
      tier: () => tier,
      stage: () => (stage ? STAGE_WORDS[stage][settings.language] : ""),
      score: () => score,
      segment: () => segment,
      clv: () => numberCell(predicted.clv?.[i]),
      chanceActive: () => numberCell(predicted.chanceActive?.[i]),
      nextOrder: () => dayCell(predicted.nextOrder?.[i], place),
      reason: () => (stage ? reasonText(grounds, settings.language) : ""),
      action: () => (stage ? nextAction(stage, idKey(tier) === topTier, settings.language) : ""),
    };
    return Object.fromEntries(columns.map((column) => [column, all[column]()])) as Cells;
  });
  return { cells, manual: columns.includes("tier") ? manual : 0 };
}

/** With the 15 digits that every spreadsheet keeps, so that what is read back is what was written. */
export const numberCell = (value = Number.NaN): SavedCell =>
  Number.isNaN(value) ? "" : Number(value.toPrecision(15));

export const dayCell = (day: Day = Number.NaN, place: Place): SavedCell =>
  Number.isNaN(day) ? "" : { instant: place.startOf(day) };
