import { groupsOf, type LabelGroup } from "../../core/groupsOf";
import { STAGE_WORDS } from "../../core/lifecycle";
import type { RfmCuts } from "../../core/rfm/cuts";
import { type Segmentation, scoreCells, segmentation } from "../../core/segmentation";
import { LANGUAGES, type Language, STAGES } from "../../core/vocabulary";
import type { TableValues } from "../../protocol/replies";
import type { Settings } from "../../protocol/settings";
import { customerValues } from "./customerValues";
import { knownCuts } from "./knownCuts";
import { type Moves, movesBetween } from "./moves";
import { type RfmMap, rfmMap } from "./rfmMap";

/** What a run would write, counted. */
export interface Preview {
  readonly customers: number;
  readonly tiers: readonly LabelGroup[];
  readonly stages: readonly LabelGroup[];
  readonly segments: readonly LabelGroup[];
  /** Null where nobody can be scored. */
  readonly map: RfmMap | null;
  /** Who changes against what the last run wrote; null where there was none. */
  readonly tierMoves: Moves | null;
  readonly stageMoves: Moves | null;
  /** Customers whose tier a person has decided. */
  readonly manual: number;
  /** The usual days between two orders that the stages go by. */
  readonly usualGapDays: number;
  /** The smallest value of each tier but the last. */
  readonly tierFloors: readonly number[];
  /** Undefined where nobody can be scored. */
  readonly cuts: RfmCuts | undefined;
}

/** What the rules make of the customers. The same arithmetic as a run, without a sheet. */
export function previewOf(values: TableValues, rules: Settings): Preview {
  const customers = customerValues(values.customers);
  const { language, tier } = rules;
  const inForce = { ...rules, asOf: values.asOf ?? undefined };
  const among = values.everyone ? customerValues(values.everyone) : customers;
  const outcome = segmentation(customers, inForce, among, knownCuts(among, inForce));
  const tiers = tierLabels(outcome, values, rules);
  const stages = outcome.stages.map((stage) => (stage === undefined ? "" : STAGE_WORDS[stage][language]));
  const segments = stages.map((_, i) => scoreCells(outcome, i, language).segment);
  const stageLabels = STAGES.map((stage) => STAGE_WORDS[stage][language]);
  const { before } = values;
  return {
    customers: stages.length,
    tiers: withEmpty(groupsOf(tiers, customers.totalSpent, tier.labels), tier.labels),
    stages: groupsOf(stages, customers.totalSpent, stageLabels),
    segments: groupsOf(segments, customers.totalSpent, []).sort((a, b) => b.spent - a.spent),
    map: outcome.rfm ? rfmMap(outcome.rfm.scores) : null,
    tierMoves: before && movesBetween(before.tier, tiers, tier.labels),
    stageMoves: before && movesBetween(before.stage.map(stageIn(language)), stages, stageLabels),
    manual: values.manual.filter((word) => word !== "").length,
    usualGapDays: outcome.usualGapDays,
    tierFloors: outcome.tierFloors,
    cuts: outcome.rfm?.cuts,
  };
}

/** A tier that nobody is in keeps its place: nothing jumps while a share is moved. */
const withEmpty = (groups: readonly LabelGroup[], labels: readonly string[]): LabelGroup[] => [
  ...labels.map(
    (label) => groups.find((group) => group.label === label) ?? { label, customers: 0, spent: 0 },
  ),
  ...groups.filter(({ label }) => !labels.includes(label)),
];

/** Puts a stage that was written in another language into this one: the customer has not moved. */
function stageIn(language: Language): (label: string) => string {
  const words = new Map(
    STAGES.flatMap((stage) =>
      LANGUAGES.map((each) => [STAGE_WORDS[stage][each], STAGE_WORDS[stage][language]] as const),
    ),
  );
  return (label) => words.get(label) ?? label;
}

/** A person's own word wins. */
const tierLabels = ({ tiers }: Segmentation, { manual }: TableValues, { tier }: Settings): string[] =>
  Array.from(tiers, (each, i) => manual[i] || (tier.labels[each] ?? ""));
