import type { Customers } from "../cells/customers";
import { textOf } from "../cells/texts";
import { MANUAL_TIER_TITLE } from "../core/columnTitles";
import { STAGE_WORDS } from "../core/lifecycle";
import { type Segmentation, scoreCells } from "../core/segmentation";
import type { OutputColumn } from "../core/vocabulary";
import type { Settings } from "../protocol/settings";
import type { Result } from "./placement";
import type { TableOnSheet } from "./tableOnSheet";

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
  settings: Settings,
  columns: readonly OutputColumn[],
): ResultCells {
  const manualColumn = manualTierColumn(found);
  let manual = 0;
  const cells = Array.from(customers.rows, (row, i) => {
    const stage = outcome.stages[i];
    const decided = manualColumn === undefined ? "" : textOf(found.values[row]![manualColumn]);
    if (decided !== "") manual++;
    const all: Record<OutputColumn, string | number> = {
      tier: decided || (settings.tier.labels[outcome.tiers[i]!] ?? ""),
      stage: stage ? STAGE_WORDS[stage][settings.language] : "",
      ...scoreCells(outcome, i, settings.scheme, settings.language),
    };
    return Object.fromEntries(columns.map((column) => [column, all[column]])) as Cells;
  });
  return { cells, manual: columns.includes("tier") ? manual : 0 };
}

function manualTierColumn({ table }: TableOnSheet): number | undefined {
  const titles = Object.values(MANUAL_TIER_TITLE).map(comparable);
  const column = table.headers.findIndex((header) => titles.includes(comparable(header)));
  return column < 0 ? undefined : column;
}

/** Full-width brackets are as good as plain ones. */
const comparable = (title: string): string => title.normalize("NFKC").replace(/\s/g, "").toLowerCase();
