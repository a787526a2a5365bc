import { describe, expect, test } from "vitest";
import { cutsAmong } from "../../../src/core/segmentation";
import { customerValues } from "../../../src/sidebar/preview/customerValues";
import { knownCuts } from "../../../src/sidebar/preview/knownCuts";
import { tableValues } from "../harness/replies";

const customers = customerValues(tableValues(60).customers);
const NATURAL = { asOf: 20_634, bins: 5, scoring: { by: "natural" } } as const;

describe("knownCuts(among, rules)", () => {
  test("are the core's own", () => {
    expect(knownCuts(customers, NATURAL)).toEqual(cutsAmong(customers, NATURAL));
  });

  test("are not found again where the same is asked", () => {
    expect(knownCuts(customers, { ...NATURAL })).toBe(knownCuts(customers, NATURAL));
  });

  test.each([
    { ...NATURAL, asOf: 20_700 },
    { ...NATURAL, bins: 4 },
    { ...NATURAL, scoring: { by: "quantiles" } } as const,
  ])("follow %o", (rules) => {
    const natural = knownCuts(customers, NATURAL);
    const others = knownCuts(customers, rules);
    expect(others).toEqual(cutsAmong(customers, rules));
    expect(others).not.toEqual(natural);
  });

  test("of other customers are their own", () => {
    const others = customerValues(tableValues(90).customers);
    expect(knownCuts(others, NATURAL)).toEqual(cutsAmong(others, NATURAL));
    expect(knownCuts(others, NATURAL)).not.toEqual(knownCuts(customers, NATURAL));
  });
});
