import { describe, expect, test } from "vitest";
import { USUAL_RULES } from "../../src/core/lifecycle";
import { reasonText } from "../../src/core/reason";
import { halfWidthMarks } from "../support/halfWidthMarks";

/** Ten orders 38 days apart, then 143 days of silence. */
const GROUNDS = {
  orders: { orderCount: 10, firstDay: 0, lastDay: 342, previousDay: 304 },
  rules: { ...USUAL_RULES, asOf: 342 + 143, usualGapDays: 38 },
  standing: { in: "top", percent: 5 },
  isTierByHand: false,
} as const;

describe("reasonText(grounds, language)", () => {
  test("is the stage with its numbers, and where the customer stands by spend", () => {
    expect(reasonText(GROUNDS, "en")).toBe(
      "At risk: 143 days since the last order, usually 38; top 5 % by spend",
    );
    expect(reasonText(GROUNDS, "zh")).toBe("流失预警：距上次下单143天，通常间隔38天；消费额位于前5%");
  });

  test("says nothing of money that is not known, and whose word a tier is", () => {
    expect(reasonText({ ...GROUNDS, standing: undefined, isTierByHand: true }, "en")).toBe(
      "At risk: 143 days since the last order, usually 38; tier set by hand",
    );
  });

  test.each([{ in: "top", percent: 5 }, { in: "lowest", percent: 40 }, { in: "middle" }] as const)(
    "in Chinese has full-width marks with %j",
    (standing) => {
      expect(halfWidthMarks(reasonText({ ...GROUNDS, standing, isTierByHand: true }, "zh"))).toEqual([]);
    },
  );
});
