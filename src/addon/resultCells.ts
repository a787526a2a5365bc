import type { Customers } from "../cells/customers";
import type { Place } from "../cells/place";
import { textOf } from "../cells/texts";
import { MANUAL_TIER_TITLE } from "../core/columnTitles";
import { STAGE_WORDS } from "../core/lifecycle";
import type { Prediction } from "../core/prediction";
import { type Segmentation, scoreCells } from "../core/segmentation";
import type { Day, OutputColumn } from "../core/vocabulary";
import type { Settings } from "../protocol/settings";
import type { Result } from "./placement";
import type { TableOnSheet } from "./tableOnSheet";
import type { SavedCell } from "./undoSheet";

export type Cells = Result["cells"];

export interface ResultCells {
  /** The cells of each usable customer, as the customers are counted. */
  readonly cells: readonly Cells[];
  /** Tiers that a person decided in a column of her own: her word wins. */
  readonly manual: number;
}

/** What to write beside each customer. */
export function resultCells(
  found: TableOnSheet,
  customers: Customers,
  outcome: Segmentation,
  predicted: Prediction["columns"],
  settings: Settings,
  columns: readonly OutputColumn[],
): ResultCells {
  const manualColumn = manualTierColumn(found);
  let manual = 0;
  const cells = Array.from(customers.rows, (row, i) => {
    const stage = outcome.stages[i];
    const decided = manualColumn === undefined ? "" : textOf(found.values[row]![manualColumn]);
    if (decided !== "") manual++;
    const all: Record<OutputColumn, SavedCell> = {
      tier: decided || (settings.tier.labels[outcome.tiers[i]!] ?? ""),
      stage: stage ? STAGE_WORDS[stage][settings.language] : "",
      ...scoreCells(outcome, i, settings.language),
      clv: numberCell(predicted.clv?.[i]),
      chanceActive: numberCell(predicted.chanceActive?.[i]),
      nextOrder: dayCell(predicted.nextOrder?.[i], found.place),
    };
    return Object.fromEntries(columns.map((column) => [column, all[column]])) as Cells;
  });
  return { cells, manual: columns.includes("tier") ? manual : 0 };
}

/** With the 15 digits that every spreadsheet keeps, so that what is read back is what was written. */
const numberCell = (value = Number.NaN): SavedCell =>
  Number.isNaN(value) ? "" : Number(value.toPrecision(15));

const dayCell = (day: Day = Number.NaN, place: Place): SavedCell =>
  Number.isNaN(day) ? "" : { instant: place.startOf(day) };

function manualTierColumn({ table }: TableOnSheet): number | undefined {
  const titles = Object.values(MANUAL_TIER_TITLE).map(comparable);
  const column = table.headers.findIndex((header) => titles.includes(comparable(header)));
  return column < 0 ? undefined : column;
}

/** Full-width brackets are as good as plain ones. */
const comparable = (title: string): string => title.normalize("NFKC").replace(/\s/g, "").toLowerCase();
