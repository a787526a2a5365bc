import { describe, expect, test } from "vitest";
import {
  type CustomerOrders,
  gapDays,
  LIFECYCLE,
  type LifecycleRules,
  STAGE_WORDS,
  stageOf,
  stageReason,
  USUAL_RULES,
  usualGapDays,
} from "../../src/core/lifecycle";
import { STAGES } from "../../src/core/vocabulary";

const rules = (asOf: number, usual = 40): LifecycleRules => ({ ...USUAL_RULES, asOf, usualGapDays: usual });
const customer = (
  orderCount: number,
  firstDay: number,
  lastDay: number,
  previousDay = Number.NaN,
): CustomerOrders => ({
  orderCount,
  firstDay,
  lastDay,
  previousDay,
});

describe("gapDays", () => {
  test("gapDays of one order is the usual gap, of many nearly the customer's own", () => {
    expect(gapDays(customer(1, 0, 0), 40)).toBe(40);
    expect(gapDays(customer(3, 0, 20), 40)).toBe(25);
    expect(gapDays(customer(101, 0, 1000), 40)).toBeCloseTo(1080 / 102, 14);
  });

  test("gapDays counts several orders on one single day as one", () => {
    expect(gapDays(customer(7, 5, 5), 40)).toBe(40);
  });
});

describe("stageOf", () => {
  test("stageOf a customer without an order is prospect, whatever the days", () => {
    expect(stageOf(customer(0, 0, 0), rules(9999))).toBe("prospect");
    expect(stageOf(customer(0, Number.NaN, Number.NaN), rules(9999))).toBe("prospect");
  });

  test("stageOf changes the day after two and after four gaps", () => {
    const one = customer(1, 0, 0);
    expect(stageOf(one, rules(80))).toBe("first");
    expect(stageOf(one, rules(81))).toBe("atRisk");
    expect(stageOf(one, rules(160))).toBe("atRisk");
    expect(stageOf(one, rules(161))).toBe("lost");
  });

  test("stageOf ties are decided without rounding: a gap of a third of a day more or less", () => {
    const threes = customer(2, 0, 20);
    expect(gapDays(threes, 40)).toBeCloseTo(100 / 3, 14);
    const six = { ...rules(220), atRiskGaps: 6, lostGaps: 9 };
    expect(stageOf(threes, six)).toBe("repeat");
    expect(stageOf(threes, { ...six, asOf: 221 })).toBe("atRisk");
  });

  test("stageOf is loyal from five orders on, repeat below", () => {
    expect(stageOf(customer(4, 0, 100, 70), rules(100))).toBe("repeat");
    expect(stageOf(customer(5, 0, 100, 70), rules(100))).toBe("loyal");
    expect(stageOf(customer(9, 100, 100), rules(100))).toBe("first");
  });

  test("stageOf is won back for who was lost on the day of her last order, until silence tells otherwise", () => {
    const back = customer(2, 0, 161, 0);
    expect(stageOf(back, rules(161))).toBe("wonBack");
    expect(stageOf(customer(2, 0, 160, 0), rules(160))).toBe("repeat");
    expect(stageOf({ ...back, previousDay: Number.NaN }, rules(161))).toBe("repeat");
    expect(stageOf(back, rules(161 + 161))).toBe("atRisk");
    expect(stageOf(customer(6, 0, 500, 20), rules(500))).toBe("wonBack");
  });

  test("stageOf one order is never won back, whatever day is given as the previous one", () => {
    expect(stageOf(customer(1, 500, 500, 0), rules(500))).toBe("first");
  });

  test("LIFECYCLE names every stage once, each worded in both languages", () => {
    expect(LIFECYCLE.map(({ stage }) => stage).sort()).toEqual([...STAGES].sort());
    expect(new Set(Object.values(STAGE_WORDS).flatMap(({ en, zh }) => [en, zh])).size).toBe(
      2 * STAGES.length,
    );
  });
});

describe("stageReason", () => {
  const said = (who: CustomerOrders, asOf: number) => stageReason(who, rules(asOf, 30), "en");

  test("stageReason says the numbers that decided", () => {
    expect(said(customer(4, 0, 130), 273)).toBe("At risk: 143 days since the last order, usually 38");
    expect(said(customer(1, 0, 0), 200)).toBe(
      "Lost: 200 days since the only order, others return after about 30",
    );
    expect(said(customer(6, 0, 130), 131)).toBe("Loyal: 6 orders, the last 1 day ago");
    expect(said(customer(2, 0, 400, 0), 400)).toBe("Won back: ordered again after 400 days away");
    expect(said(customer(1, 0, 0), 12)).toBe("First order: first ordered 12 days ago");
    expect(said(customer(0, 0, 0), 12)).toBe("Prospect: no order yet");
  });

  test("stageReason tells orders from the days with one, where both are known", () => {
    const byDay = { ...customer(6, 0, 130), allOrders: 9 };
    expect(said(byDay, 131)).toBe("Loyal: 9 orders on 6 days, the last 1 day ago");
    expect(stageReason(byDay, rules(131, 30), "zh")).toBe("忠诚客户：在6天共9次下单，最近一次在1天前");
    expect(said({ ...byDay, allOrders: 6 }, 131)).toBe("Loyal: 6 orders, the last 1 day ago");
    expect(said({ ...customer(1, 0, 0), allOrders: 2 }, 200)).toBe(
      "Lost: 200 days since the only day with orders, others return after about 30",
    );
  });

  test("stageReason speaks Chinese", () => {
    expect(stageReason(customer(4, 0, 130), rules(273, 30), "zh")).toBe(
      "流失预警：距上次下单143天，通常间隔38天",
    );
  });
});

describe("usualGapDays", () => {
  test("usualGapDays is the median of the gaps of those who came back, at least 30", () => {
    expect(usualGapDays([2, 3, 5, 1], [0, 0, 0, 0], [50, 80, 240, 0])).toBe(50);
    expect(usualGapDays([2, 2], [0, 0], [10, 20])).toBe(30);
  });

  test("usualGapDays is 90 where nobody came back on another day", () => {
    expect(usualGapDays([1, 4, 0, 2], [0, 9, Number.NaN, Number.NaN], [0, 9, Number.NaN, Number.NaN])).toBe(
      90,
    );
  });
});
