import { describe, expect, test } from "vitest";
import { expectationGap, perceivedValue } from "../../src/functions/perception";
import { PLAIN_PLACE as here } from "../cells/places";
import { col } from "./sheet";

describe("PERCEIVED_VALUE", () => {
  test("PERCEIVED_VALUE is benefit over cost, blank where the cost is 0", () => {
    expect(perceivedValue(here, col("Benefit", 9, 3, 5), col("Cost", 6, 4, 0))).toEqual(
      col("Perceived value", 1.5, 0.75, ""),
    );
    expect(perceivedValue(here, 8, "4")).toBe(2);
  });

  test("PERCEIVED_VALUE names what is blank", () => {
    expect(perceivedValue(here, col(9, ""), col("", 3))).toEqual(
      col("⚠ cost_rating is blank", "⚠ benefit_rating is blank"),
    );
  });
});

describe("EXPECTATION_GAP", () => {
  test("EXPECTATION_GAP is perceived less expected", () => {
    expect(expectationGap(here, col("Expected", 8, 5, ""), col("Perceived", 6, 9, ""))).toEqual(
      col("Expectation gap", -2, 4),
    );
    expect(expectationGap(here, 3, 3)).toBe(0);
    expect(expectationGap(here, 3, "good")).toBe('⚠ perceived: "good" is not a number');
  });
});
