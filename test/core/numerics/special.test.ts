import { describe, expect, test } from "vitest";
import { betaInc } from "../../../src/core/numerics/betaInc";
import { betaln } from "../../../src/core/numerics/betaln";
import { expm1Ratio } from "../../../src/core/numerics/expm1Ratio";
import { gammaln } from "../../../src/core/numerics/gammaln";
import { digammaRising, logRising } from "../../../src/core/numerics/logRising";
import { mpmath } from "./mpmath";

/** Error as a share of the value, or absolute where the value is below 1. */
const errorOf = (actual: number, expected: number) =>
  Math.abs(actual - expected) / Math.max(1, Math.abs(expected));

describe(mpmath.source, () => {
  test.each(mpmath.gammaln as [number, number][])("gammaln(%d) is %d within 4e-15", (x, expected) => {
    expect(errorOf(gammaln(x), expected)).toBeLessThan(4e-15);
  });

  test.each(mpmath.logRising as [number, number, number, number][])(
    "logRising(%d, %d) is %d within 4e-15, digammaRising %d within 1e-14",
    (a, n, expected, slope) => {
      expect(errorOf(logRising(a, n), expected)).toBeLessThan(4e-15);
      expect(errorOf(digammaRising(a, n), slope)).toBeLessThan(1e-14);
    },
  );

  test("digammaRising(1e14, 1000) keeps its digits, where a difference of digammas would be noise", () => {
    expect(Math.abs(digammaRising(1e14, 1000) / 1e-11 - 1)).toBeLessThan(1e-9);
  });

  test.each(mpmath.betaln as [number, number, number][])(
    "betaln(%d, %d) is %d within 1e-14",
    (a, b, expected) => {
      expect(errorOf(betaln(a, b), expected)).toBeLessThan(1e-14);
    },
  );

  test.each(mpmath.betaInc as [number, number, number, number, number][])(
    "betaInc(%d; %d, %d) is %d within 1e-11 of the nearer end",
    (u, a, b, expected, complement) => {
      const front = Math.exp(a * Math.log(u) + b * Math.log1p(-u) - betaln(a, b));
      const actual = betaInc(u, a, b, front);
      expect(Math.abs(actual - expected) / Math.min(expected, Math.max(complement, 1e-5))).toBeLessThan(
        1e-11,
      );
    },
  );
});

test("expm1Ratio is smooth through 0", () => {
  expect(expm1Ratio(0)).toBe(1);
  expect(expm1Ratio(1e-9)).toBeCloseTo(1 + 5e-10, 15);
  expect(expm1Ratio(-1e-9)).toBeCloseTo(1 - 5e-10, 15);
});
