import { describe, expect, test } from "vitest";
import { seededRandom } from "../../../scripts/bench/random";
import { simulateCustomer } from "../../../scripts/bench/simulateOrders";
import { expectedOrders } from "../../../src/core/clv/expectedOrders";
import { fitModel } from "../../../src/core/clv/fitModel";
import type { ModelParams } from "../../../src/core/clv/model";

const COHORTS = 20;
const CUSTOMERS = 5000;
const YEAR = 365;

/** Days; markets like CDNOW's, a busier one with loyal customers, and one with much drop-out. */
const TRUTHS: readonly ModelParams[] = [
  { kind: "MBG", r: 0.525, alpha: 43.3, a: 0.891, b: 1.614 },
  { kind: "MBG", r: 1.4, alpha: 60, a: 0.5, b: 5 },
  { kind: "BG", r: 0.243, alpha: 30.9, a: 0.793, b: 2.426 },
  { kind: "PARETO", r: 0.553, alpha: 74, s: 0.606, beta: 81.7 },
];

const SPEND = { p: 6.25, q: 3.74, gamma: 15.44 };

/** Histories of a cohort that first bought through one year and is looked at after two. */
function simulateCohort(params: ModelParams, seed: number) {
  const random = seededRandom(seed);
  const x: number[] = [];
  const tx: number[] = [];
  const T: number[] = [];
  for (let i = 0; i < CUSTOMERS; i++) {
    const from = random.uniform() * YEAR;
    const { moments } = simulateCustomer(params, SPEND, random, from, 2 * YEAR);
    x.push(moments.length - 1);
    tx.push(moments[moments.length - 1]! - from);
    T.push(2 * YEAR - from);
  }
  return { x, tx, T };
}

type Cohort = ReturnType<typeof simulateCohort>;

const expectedNextYear = (params: ModelParams, { x, tx, T }: Cohort) =>
  x.reduce((sum, count, i) => {
    return sum + expectedOrders(params, { x: count, tx: tx[i]!, T: T[i]! }, YEAR);
  }, 0);

describe(`${COHORTS} simulated cohorts of ${CUSTOMERS} customers`, () => {
  test.each(TRUTHS)(
    "fitModel finds $kind with r $r again: next year's purchases within 3 % on average, no lean",
    (truth) => {
      const errors = Array.from({ length: COHORTS }, (_, seed) => {
        const cohort = simulateCohort(truth, seed + 1);
        const fit = fitModel(cohort, truth.kind);
        if (!fit.ok) throw new Error(fit.reason);
        return expectedNextYear(fit.params, cohort) / expectedNextYear(truth, cohort) - 1;
      });
      const mean = (values: readonly number[]) =>
        values.reduce((sum, value) => sum + value, 0) / values.length;
      const lean = mean(errors);
      const spread = Math.sqrt(mean(errors.map((error) => (error - lean) ** 2)) * (COHORTS / (COHORTS - 1)));
      console.log(
        `${truth.kind} r ${truth.r}: off by ${(100 * mean(errors.map(Math.abs))).toFixed(2)} % on average, lean ${(100 * lean).toFixed(2)} %`,
      );
      expect(mean(errors.map(Math.abs))).toBeLessThan(0.03);
      // A mean that is within three standard errors of 0 does not lean to a side.
      expect(Math.abs(lean)).toBeLessThan((3 * spread) / Math.sqrt(COHORTS));
    },
  );
});
