import { normalCdf, normalQuantile } from "../numerics/normal";
import { ratio } from "./rates";

/** Two groups of visitors, each of which saw one version. */
export interface Experiment {
  readonly visitorsA: number;
  readonly conversionsA: number;
  readonly visitorsB: number;
  readonly conversionsB: number;
}

export interface Comparison {
  readonly rateA: number;
  readonly rateB: number;
  /** How much higher the rate of B is, as a share of that of A; NaN where A has none. */
  readonly lift: number;
  /** The confidence interval of rate B − rate A. */
  readonly low: number;
  readonly high: number;
  /** The chance of a difference at least as large where there is none; NaN where nobody converts, or everybody. */
  readonly pValue: number;
}

/**
 * Compares two conversion rates. The p-value is that of the two-sided score test, with the pooled rate in the standard error; the
 * interval is Wald's, with each group's own. Both as R's `prop.test(correct = FALSE)`; R. Newcombe (1998), "Interval estimation
 * for the difference between independent proportions", Statistics in Medicine 17, method 1. Both groups have visitors.
 */
export function compareProportions(experiment: Experiment, confidence: number): Comparison {
  const { visitorsA, conversionsA, visitorsB, conversionsB } = experiment;
  const rateA = conversionsA / visitorsA;
  const rateB = conversionsB / visitorsB;
  const pooled = (conversionsA + conversionsB) / (visitorsA + visitorsB);
  const z = (rateB - rateA) / Math.sqrt(pooled * (1 - pooled) * (1 / visitorsA + 1 / visitorsB));
  const width =
    twoSidedQuantile(confidence) *
    Math.sqrt((rateA * (1 - rateA)) / visitorsA + (rateB * (1 - rateB)) / visitorsB);
  return {
    rateA,
    rateB,
    // From the counts: of two rounded rates, 0.15 over 0.1 would be a little less than 1.5.
    lift: ratio(conversionsB * visitorsA, conversionsA * visitorsB) - 1,
    low: Math.max(rateB - rateA - width, -1),
    high: Math.min(rateB - rateA + width, 1),
    pValue: 2 * normalCdf(-Math.abs(z)),
  };
}

/** What a test of two rates is planned for. */
export interface TestPlan {
  readonly rateA: number;
  readonly rateB: number;
  /** The chance to find the difference. */
  readonly power: number;
  readonly confidence: number;
}

/**
 * How many visitors each group needs, not rounded, for a two-sided test to find the difference of two rates; infinite where there is
 * none. This is the root that R's `power.prop.test` looks for, in closed form: J. Fleiss, B. Levin & M. Paik (2003), "Statistical Methods
 * for Rates and Proportions", 3rd ed., equation 4.14.
 */
export function groupSize({ rateA, rateB, power, confidence }: TestPlan): number {
  const mean = (rateA + rateB) / 2;
  const underNone = Math.sqrt(2 * mean * (1 - mean));
  const underDifference = Math.sqrt(rateA * (1 - rateA) + rateB * (1 - rateB));
  const needed = twoSidedQuantile(confidence) * underNone + normalQuantile(power) * underDifference;
  return (needed / (rateB - rateA)) ** 2;
}

function twoSidedQuantile(confidence: number): number {
  return -normalQuantile((1 - confidence) / 2);
}
