import { LONGEST_HORIZON_DAYS } from "../core/predictionRules";
import { DIMENSIONS } from "../core/rfm/cuts";
import type { Settings } from "../protocol/settings";
import { numberText } from "./numberInput";
import { CUT_IDS, RULE_IDS, tierNameId, tierShareId } from "./ruleIds";
import type { Words } from "./words";

/** What is wrong with a rule, in words. */
export type Fault = (words: Words) => string;

/** What is wrong in the rules, by the control that it stands beside; empty where they can be run. */
export const ruleFaults = (rules: Settings): ReadonlyMap<string, Fault> =>
  new Map([
    ...nameFaults(rules.tier),
    ...(rules.tier.by === "threshold" ? boundFaults(rules.tier) : shareFaults(rules.tier)),
    ...stageFaults(rules.stage),
    ...cutFaults(rules),
    ...gridFaults(rules),
    ...predictionFaults(rules.prediction),
  ]);

type Entry = readonly [string, Fault];

const noNumber: Fault = (words) => words.say("faultNumber");

/** What is wrong with the name of a tier or a segment; undefined where nothing is. */
export function nameFault(name: string): Fault | undefined {
  if (name.trim() === "") return (words) => words.say("faultNoName");
  return NAME.test(name) ? undefined : (words) => words.say("faultName");
}

/** As the schema of the settings has it: nothing that a cell could take for a formula. */
const NAME = /^[\p{L}\p{N}]\P{C}{0,49}$/u;

function nameFaults({ labels }: Settings["tier"]): Entry[] {
  return labels.flatMap((label, i): Entry[] => {
    const id = tierNameId(i);
    const fault = nameFault(label);
    if (fault) return [[id, fault]];
    return labels.indexOf(label) < i ? [[id, (words) => words.say("faultSameName")]] : [];
  });
}

/** Two segments of one name are one segment. */
function gridFaults({ scheme }: Settings): Entry[] {
  if (typeof scheme === "string") return [];
  return scheme
    .flatMap(({ name }) => nameFault(name) ?? [])
    .slice(0, 1)
    .map((fault) => [RULE_IDS.grid, fault]);
}

/** The last share is what the others leave. */
function shareFaults({ shares, labels }: Settings["tier"]): Entry[] {
  const last = shares.length - 1;
  const faults = shares
    .slice(0, -1)
    .flatMap((share, i): Entry[] =>
      Number.isNaN(share) || share < 0 || share > 1
        ? [[tierShareId(i), (words) => words.say("faultShare")]]
        : [],
    );
  if (faults.length > 0 || shares[last]! >= 0) return faults;
  const sum = 1 - shares[last]!;
  return [
    [tierShareId(last), (words) => words.say("faultSum", { sum: words.share(sum), label: labels[last]! })],
  ];
}

function boundFaults({ shares }: Settings["tier"]): Entry[] {
  return shares.flatMap((bound, i): Entry[] => {
    if (Number.isNaN(bound)) return [[tierShareId(i), noNumber]];
    const above = shares[i - 1];
    return above !== undefined && bound >= above
      ? [[tierShareId(i), (words) => words.say("faultBelow", { number: numberText(above) })]]
      : [];
  });
}

function stageFaults({ atRiskGaps, lostGaps, loyalOrders, usualGapDays }: Settings["stage"]): Entry[] {
  const isNone = (value: number): boolean => !(value > 0);
  return [
    ...(isNone(atRiskGaps) ? [[RULE_IDS.atRisk, positive] as const] : []),
    ...(isNone(lostGaps)
      ? [[RULE_IDS.lost, positive] as const]
      : lostGaps <= atRiskGaps
        ? [
            [
              RULE_IDS.lost,
              (words: Words) => words.say("faultAbove", { number: numberText(atRiskGaps) }),
            ] as const,
          ]
        : []),
    ...(Number.isInteger(loyalOrders) && loyalOrders >= 2
      ? []
      : [[RULE_IDS.loyal, (words: Words) => words.say("faultLoyal")] as const]),
    ...(usualGapDays !== undefined && isNone(usualGapDays) ? [[RULE_IDS.usualGap, positive] as const] : []),
  ];
}

const positive: Fault = (words) => words.say("faultPositive");

function cutFaults({ scoring, bins }: Settings): Entry[] {
  if (scoring.by !== "thresholds") return [];
  return DIMENSIONS.filter((dimension) => {
    const points = scoring[dimension];
    return (
      points.length !== bins - 1 ||
      points.some((point, i) => Number.isNaN(point) || point < (points[i - 1] ?? Number.NEGATIVE_INFINITY))
    );
  }).map((dimension) => [CUT_IDS[dimension], (words) => words.say("faultCuts", { count: bins - 1 })]);
}

function predictionFaults({ horizonDays, grossMargin, annualDiscountRate }: Settings["prediction"]): Entry[] {
  const isShare = (value: number): boolean => value >= 0 && value <= 1;
  return [
    ...(Number.isInteger(horizonDays) && horizonDays > 0 && horizonDays <= LONGEST_HORIZON_DAYS
      ? []
      : [
          [
            RULE_IDS.horizon,
            (words: Words) => words.say("faultHorizon", { most: LONGEST_HORIZON_DAYS }),
          ] as const,
        ]),
    ...(isShare(grossMargin) ? [] : [[RULE_IDS.margin, faultShare] as const]),
    ...(isShare(annualDiscountRate) ? [] : [[RULE_IDS.discount, faultShare] as const]),
  ];
}

const faultShare: Fault = (words) => words.say("faultShare");
