import { describe, expect, test } from "vitest";
import { sampleSize } from "../../src/functions/sampleSize";
import { PLAIN_PLACE as here } from "../cells/places";
import { col } from "./sheet";

describe("SAMPLE_SIZE", () => {
  test("SAMPLE_SIZE is R's power.prop.test, rounded up", () => {
    // power.prop.test(p1 = .50, p2 = .75, power = .90) gives 76.7; (p1 = .01, p2 = .02, power = .8) gives 2318.165.
    expect(sampleSize(here, 0.5, 0.5, 0.9)).toBe(77);
    expect(sampleSize(here, 0.01, 1)).toBe(2319);
    expect(sampleSize(here, 0.02, -0.5)).toBe(2319);
  });

  test("SAMPLE_SIZE takes columns, per cents and single values for every row", () => {
    expect(
      sampleSize(here, col("Rate", "50%", "1%"), col("Lift", "50%", "100%"), col("Power", 0.9, "")),
    ).toEqual(col("Sample size", 77, 2319));
  });

  test("SAMPLE_SIZE of no lift, or of a rate of 0, is blank", () => {
    expect(sampleSize(here, 0.05, 0)).toBe("");
    expect(sampleSize(here, 0, 0.1)).toBe("");
  });

  test("SAMPLE_SIZE up to a rate of 1 is a number", () => {
    expect(sampleSize(here, 0.5, 1)).toBe(11);
  });

  test("SAMPLE_SIZE names what cannot be", () => {
    expect(sampleSize(here, 5, 0.1)).toBe("⚠ base_rate: 5 is more than 1: 5 % is 0.05");
    expect(sampleSize(here, 0.5, 10)).toBe("⚠ lift: 10 of 0.5 would be a rate of 5.5; a lift of 10 % is 0.1");
    expect(sampleSize(here, 0.5, -1.1)).toMatch(/^⚠ lift: -1.1 of 0.5 would be a rate of -0.05/);
    expect(sampleSize(here, 0.5, 0.1, 80)).toBe("⚠ power: 80 is more than 1: 80 % is 0.8");
    expect(sampleSize(here, 0.5, 0.1, 0.3)).toBe("⚠ power: 0.3 is not from 0.5 to below 1");
    expect(sampleSize(here, 0.5, 0.1, 0.8, 1)).toBe("⚠ confidence: 1 is not from 0.5 to below 1");
    expect(sampleSize(here, 0.5, "")).toBe("⚠ lift is blank");
  });
});
