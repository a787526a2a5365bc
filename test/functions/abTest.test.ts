import { describe, expect, test } from "vitest";
import { abTest } from "../../src/functions/abTest";
import { PLAIN_PLACE as here } from "../cells/places";
import { col } from "./sheet";

const TITLES = ["Rate A", "Rate B", "Lift", "Difference from", "Difference to", "p-value", "Verdict"];

describe("AB_TEST", () => {
  test("AB_TEST is R's prop.test(correct = FALSE), B less A", () => {
    // prop.test(c(179, 203), c(300, 400), correct = FALSE): homepages.gac.edu/~anienow2/MCS_142/R/R-2-prop.html.
    const [titles, row] = abTest(here, 400, 203, 300, 179);
    expect(titles).toEqual(TITLES);
    const [rateA, rateB, lift, low, high, p, verdict] = row as number[];
    expect(rateA).toBe(0.5075);
    expect(rateB).toBeCloseTo(0.5966667, 7);
    expect(lift).toBeCloseTo(0.5966667 / 0.5075 - 1, 6);
    expect(low).toBeCloseTo(0.01512659, 8);
    expect(high).toBeCloseTo(0.16320674, 8);
    expect(p).toBeCloseTo(0.01904, 5);
    expect(verdict).toBe("B is better");
  });

  test("AB_TEST says which is better, at the confidence asked for, in both languages", () => {
    const verdict = (...given: unknown[]) => {
      const [a, b, c, d, ...options] = given;
      return abTest(here, a, b, c, d, ...options)[1]![6];
    };
    expect(verdict(300, 179, 400, 203)).toBe("A is better");
    expect(verdict(300, 179, 400, 203, 0.99)).toBe("No clear difference");
    expect(verdict(300, 179, 400, 203, "", "zh")).toBe("A 更好");
    expect(abTest(here, 300, 179, 400, 203, "", "zh")[0]).toContain("提升幅度");
  });

  test("AB_TEST leaves blank what cannot be computed, and says that there is too little data", () => {
    const tooLittle = expect.stringContaining("Too little data");
    expect(abTest(here, 0, 0, 0, 0)[1]).toEqual(["", "", "", "", "", "", tooLittle]);
    expect(abTest(here, 100, 0, 100, 0)[1]).toEqual([0, 0, "", 0, 0, "", tooLittle]);
    expect(abTest(here, 100, 0, 100, 9)[1]![6]).toEqual(tooLittle);
    expect(abTest(here, 100, 0, 100, 10)[1]![6]).toBe("B is better");
  });

  test("AB_TEST reads numbers as text and refuses what no count can be", () => {
    expect(abTest(here, "1,000.0", "100", [[1000]], 150)[1]![0]).toBe(0.1);
    expect(() => abTest(here, 1000, 100.5, 1000, 150)).toThrow(
      "AB_TEST: conversions_a: 100.5 is not accepted",
    );
    expect(() => abTest(here, 1000, "", 1000, 150)).toThrow(
      "AB_TEST: conversions_a is blank; give a whole number",
    );
    expect(() => abTest(here, 100, 100, 100, 150)).toThrow(
      "AB_TEST: conversions_b is 150, more than the 100 of visitors_b; count each visitor once",
    );
    expect(() => abTest(here, col(1, 2), 1, 1, 1)).toThrow("AB_TEST: visitors_a is one for all rows");
    expect(() => abTest(here, 10, 1, 10, 1, 95)).toThrow("AB_TEST: confidence: 95 is not accepted");
  });
});
