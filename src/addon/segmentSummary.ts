import type { OrderNote } from "../cells/orderRows/orderNotes";
import type { ProblemsReport } from "../cells/problemsReport";
import { COLUMN_TITLES } from "../core/columnTitles";
import { groupsOf } from "../core/groupsOf";
import { STAGE_WORDS } from "../core/lifecycle";
import { type Language, type OutputColumn, STAGES } from "../core/vocabulary";
import type { SegmentSummary } from "../protocol/replies";
import type { Settings } from "../protocol/settings";
import { isoOrNull } from "./days";
import { hint } from "./hints";
import { columnLetters } from "./ownColumns";
import { predictionHints } from "./predictionHints";
import { rfmHints, showsRfm } from "./rfmHints";
import { rowsReport } from "./rowsReport";
import type { Scored } from "./scoreCustomers";
import type { WriteReport } from "./writeResults";

/** What was read of the customers, and what became of the rows. */
export interface ReadRows {
  readonly totalSpent: Float64Array;
  readonly report: ProblemsReport;
  /** Of orders, what was done with rows that are used. */
  readonly notes?: readonly OrderNote[];
}

/** The customers and their money, by what their cells say. */
export function writtenGroups(
  { cells }: Scored,
  totalSpent: Float64Array,
  { language, tier }: Settings,
): Pick<SegmentSummary, "tiers" | "stages"> {
  const labelsOf = (column: OutputColumn): string[] => cells.map((row) => String(row[column] ?? ""));
  const stageLabels = STAGES.map((stage) => STAGE_WORDS[stage][language]);
  return {
    tiers: groupsOf(labelsOf("tier"), totalSpent, tier.labels),
    stages: groupsOf(labelsOf("stage"), totalSpent, stageLabels),
  };
}

/** What a run made of customers and wrote, in numbers. */
export function segmentSummary(
  scored: Scored,
  { totalSpent, report, notes }: ReadRows,
  settings: Settings,
  written: WriteReport,
): Omit<SegmentSummary, "sheet" | "list" | "hints"> {
  const { outcome, columns, cells, manual } = scored;
  const { language } = settings;
  return {
    customers: cells.length,
    asOf: isoOrNull(outcome.asOf),
    columns: columns.map((column) => ({
      title: COLUMN_TITLES[column][language],
      letters: columnLetters(written.now.own.get(column)!),
      added: written.added.includes(column),
    })),
    ...writtenGroups(scored, totalSpent, settings),
    report: rowsReport(report, notes),
    kept: written.kept,
    manual,
    changed: written.changed,
  };
}

/** What a person should know of the scores and predictions. */
export const scoredHints = (
  { customers, columns, outcome, predicted }: Scored,
  settings: Settings,
  language: Language,
): string[] => [
  ...(showsRfm(columns) ? rfmHints(customers, outcome, settings, language) : []),
  ...predictionHints(predicted.notes, language),
];

/** What a person should know of the writing. */
export const writtenHints = ({ putBack }: WriteReport, language: Language): string[] =>
  putBack > 0 ? [hint("putBack", { count: putBack }, language)] : [];
