import {
  type CustomerOrders,
  type LifecycleRules,
  type StageRules,
  stageOf,
  usualGapDays,
} from "./lifecycle";
import { type Dimension, type RfmCuts, type RfmValues, usableRows } from "./rfm/cuts";
import { type SchemeChoice, schemeOf } from "./rfm/ownGrid";
import { type RfmScores, rfmScores, scoreCode } from "./rfm/score";
import { cutsOf, emptyScores, type Scoring } from "./rfm/scoring";
import { type Scheme, segmentOf } from "./rfm/segments";
import { type TierRule, tierFloors, tiersAbove } from "./tiers";
import type { Day, Language, Stage } from "./vocabulary";

/** The rules of one segmentation. */
export interface SegmentationRules {
  /** The day the customers are seen from; left out: the newest last order. */
  readonly asOf?: Day | undefined;
  readonly bins: number;
  readonly scoring: Scoring;
  readonly scheme: SchemeChoice;
  readonly tier: {
    readonly by: TierRule;
    readonly shares: readonly number[];
    readonly labels: readonly string[];
  };
  readonly stage: StageRules;
}

/** One customer per index; NaN where a value is not known. Money in the sheet's own unit. */
export interface CustomerValues {
  readonly orderCount: Float64Array;
  /** Days with an order, which tell a rhythm: several orders of a day are one visit. The orders, where these are not known. */
  readonly orderDays: Float64Array;
  readonly firstDay: Float64Array;
  readonly previousDay: Float64Array;
  readonly lastDay: Float64Array;
  readonly totalSpent: Float64Array;
}

/** What the rules make of the customers, one per index. */
export interface Segmentation {
  /** NaN where no customer has an order date. */
  readonly asOf: Day;
  readonly usualGapDays: number;
  /** Index into the rules' labels; −1 where the money is not known. */
  readonly tiers: Int32Array;
  /** The smallest value of each tier but the last. */
  readonly tierFloors: readonly number[];
  /** Undefined where the orders or their dates are not known. */
  readonly stages: readonly (Stage | undefined)[];
  /** Undefined where fewer customers can be scored than there are scores to find cuts for. */
  readonly rfm: RfmOutcome | undefined;
  readonly scorable: number;
}

export interface RfmOutcome {
  readonly cuts: RfmCuts;
  readonly scores: RfmScores;
  /** The scores that nobody has, by dimension. */
  readonly empty: Readonly<Record<Dimension, readonly number[]>>;
  readonly scheme: Scheme;
}

/**
 * Cuts customers into tiers, stages and scores. Pure, and fast enough to run again while a person moves a slider. The cuts,
 * the usual gap and the newest day come from `among`: from more customers than these, where they are a part of a table.
 * Who runs the same rules again and again may give the cuts that `cutsAmong` has found before.
 */
export function segmentation(
  customers: CustomerValues,
  rules: SegmentationRules,
  among: CustomerValues = customers,
  cuts: RfmCuts | undefined = cutsAmong(among, rules),
): Segmentation {
  const asOf = dayOf(among, rules);
  const usual = rules.stage.usualGapDays ?? usualGapDays(among.orderDays, among.firstDay, among.lastDay);
  const floors =
    rules.tier.by === "threshold"
      ? rules.tier.shares
      : tierFloors(among.totalSpent, rules.tier.by, rules.tier.shares);
  const values = rfmValues(customers, asOf);
  const scores = cuts && rfmScores(values, cuts);
  return {
    asOf,
    usualGapDays: usual,
    tiers: tiersAbove(customers.totalSpent, floors),
    tierFloors: floors,
    stages: stagesOf(customers, { ...rules.stage, asOf, usualGapDays: usual }),
    rfm: scores && { cuts, scores, empty: emptyScores(scores), scheme: schemeOf(rules.scheme) },
    scorable: usableRows(values).length,
  };
}

/** The cut points of the scores. They depend on the day, the scores and the way of scoring, not on tiers or stages. */
export const cutsAmong = (
  among: CustomerValues,
  rules: Pick<SegmentationRules, "asOf" | "bins" | "scoring">,
): RfmCuts | undefined => cutsOf(rfmValues(among, dayOf(among, rules)), rules.bins, rules.scoring);

const dayOf = (among: CustomerValues, { asOf }: Pick<SegmentationRules, "asOf">): Day =>
  asOf ?? newestDay(among.lastDay);

const rfmValues = ({ lastDay, orderCount, totalSpent }: CustomerValues, asOf: Day): RfmValues => ({
  recencyDays: lastDay.map((day) => asOf - day),
  frequency: orderCount,
  monetary: totalSpent,
});

function stagesOf(customers: CustomerValues, rules: LifecycleRules): (Stage | undefined)[] {
  return Array.from(customers.orderDays, (_, i) => {
    const orders = ordersOf(customers, i);
    const { orderCount, firstDay, lastDay } = orders;
    const known = orderCount === 0 || !Number.isNaN(orderCount + firstDay + lastDay);
    return known ? stageOf(orders, rules) : undefined;
  });
}

/** The orders of one customer, counted by day. */
export const ordersOf = (customers: CustomerValues, index: number): CustomerOrders => ({
  orderCount: customers.orderDays[index]!,
  allOrders: customers.orderCount[index]!,
  firstDay: customers.firstDay[index]!,
  lastDay: customers.lastDay[index]!,
  previousDay: customers.previousDay[index]!,
});

/** The newest of the days; NaN where there is none. */
export function newestDay(days: Float64Array): Day {
  let newest = Number.NaN;
  for (const day of days) if (!(day <= newest) && !Number.isNaN(day)) newest = day;
  return newest;
}

/** The score and the segment of one customer as the cells show them; blank where there is no score. */
export function scoreCells(
  { rfm }: Segmentation,
  index: number,
  language: Language,
): { readonly score: string | number; readonly segment: string } {
  const r = rfm?.scores.r[index];
  if (!rfm || !r) return { score: "", segment: "" };
  const digits = { r, f: rfm.scores.f[index]!, m: rfm.scores.m[index]!, bins: rfm.scores.bins };
  return {
    score: scoreCode(digits.r, digits.f, digits.m, digits.bins),
    segment: segmentOf(rfm.scheme, digits)[language],
  };
}
