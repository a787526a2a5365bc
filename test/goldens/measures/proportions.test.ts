import { describe, expect, test } from "vitest";
import { compareProportions, groupSize } from "../../../src/core/measures/twoProportions";

// R's prop.test(x, n, correct = FALSE), as printed on the pages named; R gives the interval of the first less the second. The
// second page shows rates only: 94 of 214 and 39 of 128 are the counts with its rates and its X-squared of 6.1026.
const TESTS = [
  {
    source: "homepages.gac.edu/~anienow2/MCS_142/R/R-2-prop.html",
    first: [179, 300],
    second: [203, 400],
    pValue: [0.01904, 5e-6],
    interval: [0.01512659, 0.16320674],
  },
  {
    source: "influentialpoints.com/notes/n9rmf3.htm",
    first: [94, 214],
    second: [39, 128],
    pValue: [0.0135, 5e-6],
    interval: [0.03074072, 0.23838896],
  },
] as const;

describe("compareProportions against R's prop.test", () => {
  test.each(TESTS)(
    "compareProportions(…) is what $source shows, to its last digit",
    ({ first, second, pValue, interval }) => {
      const [a, b] = [second, first];
      const found = compareProportions(
        { visitorsA: a[1], conversionsA: a[0], visitorsB: b[1], conversionsB: b[0] },
        0.95,
      );
      expect(Math.abs(found.pValue - pValue[0])).toBeLessThanOrEqual(pValue[1]);
      expect(Math.abs(found.low - interval[0])).toBeLessThanOrEqual(5e-9);
      expect(Math.abs(found.high - interval[1])).toBeLessThanOrEqual(5e-9);
      expect(found.rateB).toBe(b[0] / b[1]);
    },
  );
});

// R's power.prop.test: the first is in its help page, which rounds to 76.7; the others as printed on the pages named.
const PLANS = [
  { source: "?power.prop.test", rateA: 0.5, rateB: 0.75, power: 0.9, n: 76.7, tolerance: 0.05 },
  {
    source: "rstudio-pubs-static.s3.amazonaws.com/306681_e1f8f6c1303941d3bd0fb667b7b36b2e.html",
    rateA: 0.01,
    rateB: 0.02,
    power: 0.8,
    n: 2318.165,
    // R stops its search within 1.2e-4 of the root and prints seven digits.
    tolerance: 6e-4,
  },
  // The same help page the other way round: with 50 in each group, the power is 0.740.
  { source: "?power.prop.test", rateA: 0.5, rateB: 0.75, power: 0.74, n: 50, tolerance: 0.06 },
] as const;

describe("groupSize against R's power.prop.test", () => {
  test.each(PLANS)(
    "groupSize($rateA, $rateB, power $power) is $n ($source)",
    ({ rateA, rateB, power, n, tolerance }) => {
      expect(Math.abs(groupSize({ rateA, rateB, power, confidence: 0.95 }) - n)).toBeLessThanOrEqual(
        tolerance,
      );
    },
  );
});
