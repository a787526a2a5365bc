import { describe, expect, test } from "vitest";
import { GUIDANCE, guidance, guidanceText } from "../../src/core/guidance";
import { USUAL_RULES } from "../../src/core/lifecycle";
import type { Scoring } from "../../src/core/rfm/scoring";
import { type CustomerValues, segmentation } from "../../src/core/segmentation";
import { halfWidthMarks } from "../support/halfWidthMarks";

const RULES = {
  bins: 5,
  scoring: { by: "quantiles" },
  scheme: "10",
  tier: { by: "value", shares: [0.8, 0.15, 0.05], labels: ["A", "B", "C"] },
  stage: USUAL_RULES,
} as const;

/** Customers with an order every forty days and their own numbers of them, each from her own first day. */
const customers = (orders: readonly number[], spent: (i: number) => number): CustomerValues => ({
  orderCount: Float64Array.from(orders),
  orderDays: Float64Array.from(orders),
  firstDay: Float64Array.from(orders, (_, i) => i),
  previousDay: Float64Array.from(orders, () => Number.NaN),
  lastDay: Float64Array.from(orders, (count, i) => i + 40 * (count - 1)),
  totalSpent: Float64Array.from(orders, (_, i) => spent(i)),
});

const MANY = Array.from({ length: 50 }, (_, i) => 1 + i);
const notesOf = (values: CustomerValues, scoring: Scoring = RULES.scoring) =>
  guidance(values, segmentation(values, { ...RULES, scoring }));

describe("guidance(customers, outcome)", () => {
  test("has nothing to say of fifty customers who differ", () => {
    expect(notesOf(customers(MANY, (i) => 10 + i))).toEqual([]);
  });

  test("counts fewer than 20 customers, where they are compared with each other", () => {
    const few = customers(MANY.slice(0, 19), (i) => 10 + i);
    expect(notesOf(few)).toEqual([{ note: "fewCustomers", customers: 19 }]);
    expect(notesOf(customers(MANY.slice(0, 20), (i) => 10 + i))).toEqual([]);
    const cuts = [10, 20, 30, 40];
    const thresholds = { by: "thresholds", recencyDays: cuts, frequency: cuts, monetary: cuts } as const;
    expect(notesOf(few, thresholds)).toEqual([]);
  });

  test("sees that all spent the same, and says no more of the empty scores it makes", () => {
    expect(notesOf(customers(MANY, () => 25))).toEqual([{ note: "equalSpend", customers: 50 }]);
  });

  test("sees that each has ordered once", () => {
    const once = customers(
      MANY.map(() => 1),
      (i) => 10 + i,
    );
    expect(notesOf(once)).toEqual([{ note: "oneOrderEach", customers: 50 }]);
  });

  test("sees a history of less than two usual gaps", () => {
    const young = customers(
      MANY.map((_, i) => (i < 20 ? 2 : 1)),
      (i) => 10 + i,
    );
    expect(notesOf(young)).toContainEqual({ note: "shortHistory", days: 59, gap: 40 });
    const notes = guidance(young, segmentation(young, { ...RULES, asOf: 80 }));
    expect(notes.map(({ note }) => note)).not.toContain("shortHistory");
  });

  test("without first orders says nothing of the history", () => {
    const young = customers(
      MANY.map((_, i) => (i < 20 ? 2 : 1)),
      (i) => 10 + i,
    );
    const unknown = { ...young, firstDay: young.firstDay.map(() => Number.NaN) };
    expect(notesOf(unknown).map(({ note }) => note)).toEqual(["emptyScores"]);
  });

  test("names the dimension and the scores that ties leave empty", () => {
    // The worked example of docs/models.md: one order 70 %, two 15 %, three 8 %, four 4 %, five 3 %.
    const orders = [70, 15, 8, 4, 3].flatMap((share, i) => Array<number>(share).fill(i + 1));
    const tied = customers(orders, (i) => 10 + i);
    expect(notesOf(tied)).toEqual([{ note: "emptyScores", dimension: "frequency", scores: [2, 3] }]);
    expect(guidanceText(notesOf(tied)[0]!, "en")).toMatch(
      /^No customer has the frequency score 2, 3: many are equal/,
    );
    expect(guidanceText(notesOf(tied)[0]!, "zh")).toMatch(/^没有客户的消费频率得分为 2、3：/);
  });

  test("says nothing where nobody is scored", () => {
    expect(notesOf(customers([1, 2], () => 5))).toEqual([]);
  });
});

describe("GUIDANCE", () => {
  const holesOf = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

  test.each(Object.entries(GUIDANCE))(
    "%s says the same in both languages, with their marks",
    (_, { en, zh }) => {
      expect(holesOf(zh)).toEqual(holesOf(en));
      expect(halfWidthMarks(zh)).toEqual([]);
    },
  );
});
