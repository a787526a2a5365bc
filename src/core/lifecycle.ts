import { labelled } from "./labelled";
import { median } from "./numerics/quantile";
import type { Day, Language, Stage, Wording } from "./vocabulary";

/** What is known of one customer's orders. The days matter only where there is an order. */
export interface CustomerOrders {
  /** Orders; days with an order, where these are known. */
  readonly orderCount: number;
  /** All orders, where `orderCount` counts the days. */
  readonly allOrders?: number;
  readonly firstDay: Day;
  readonly lastDay: Day;
  /** The last day with an order before the last one; NaN where it is not known. */
  readonly previousDay: Day;
}

/** What all customers are judged by. */
export interface LifecycleRules {
  readonly asOf: Day;
  /** The days between orders that are usual among all customers. */
  readonly usualGapDays: number;
  /** Silent for more than this many of her gaps, a customer is at risk … */
  readonly atRiskGaps: number;
  /** … and for more than this many, lost. */
  readonly lostGaps: number;
  readonly loyalOrders: number;
}

/** The rules that a person sets; without a usual gap, it comes from the customers. */
export interface StageRules extends Omit<LifecycleRules, "asOf" | "usualGapDays"> {
  readonly usualGapDays?: number | undefined;
}

/** The usual rules, but for the day and the gap, which come from the customers. */
export const USUAL_RULES = { atRiskGaps: 2, lostGaps: 4, loyalOrders: 5 } as const;

export const STAGE_WORDS: Readonly<Record<Stage, Wording>> = {
  prospect: { en: "Prospect", zh: "潜在客户" },
  lost: { en: "Lost", zh: "流失客户" },
  atRisk: { en: "At risk", zh: "流失预警" },
  wonBack: { en: "Won back", zh: "赢回客户" },
  first: { en: "First order", zh: "首次购买客户" },
  loyal: { en: "Loyal", zh: "忠诚客户" },
  repeat: { en: "Repeat", zh: "重复购买客户" },
};

interface StageRule {
  readonly stage: Stage;
  readonly when: (customer: CustomerOrders, rules: LifecycleRules) => boolean;
  readonly because: (customer: CustomerOrders, rules: LifecycleRules) => Wording;
}

/** The stages in order: the first whose condition holds is the customer's. */
export const LIFECYCLE: readonly StageRule[] = [
  {
    stage: "prospect",
    when: (customer) => customer.orderCount === 0,
    because: () => ({ en: "no order yet", zh: "尚未下单" }),
  },
  {
    stage: "lost",
    when: (customer, rules) => silentFor(rules.lostGaps, customer, rules),
    because: silence,
  },
  {
    stage: "atRisk",
    when: (customer, rules) => silentFor(rules.atRiskGaps, customer, rules),
    because: silence,
  },
  {
    stage: "wonBack",
    when: (customer, rules) => rhythmOrders(customer) >= 2 && wasLost(customer, rules),
    because: (customer) => {
      const away = customer.lastDay - customer.previousDay;
      return { en: `ordered again after ${days(away)} away`, zh: `间隔${away}天后再次下单` };
    },
  },
  {
    stage: "first",
    when: (customer) => rhythmOrders(customer) === 1,
    because: (customer, rules) => {
      const ago = rules.asOf - customer.lastDay;
      return { en: `first ordered ${days(ago)} ago`, zh: `${ago}天前首次下单` };
    },
  },
  {
    stage: "loyal",
    when: (customer, rules) => rhythmOrders(customer) >= rules.loyalOrders,
    because: activity,
  },
  { stage: "repeat", when: () => true, because: activity },
];

/** The stage of a customer. */
export function stageOf(customer: CustomerOrders, rules: LifecycleRules): Stage {
  return ruleFor(customer, rules).stage;
}

/** The stage and the numbers that decided: "At risk: 143 days since the last order, usually 38". */
export function stageReason(customer: CustomerOrders, rules: LifecycleRules, language: Language): string {
  const { stage, because } = ruleFor(customer, rules);
  return labelled(STAGE_WORDS[stage][language], because(customer, rules)[language], language);
}

/**
 * The customer's own rhythm in days: the mean of her gaps together with two usual ones, so that a customer with few
 * orders is judged mostly by what is usual, and one with many by her own.
 */
export function gapDays(customer: CustomerOrders, usualGapDays: number): number {
  return spanAndUsual(customer.firstDay, customer.lastDay, usualGapDays) / (rhythmOrders(customer) + 1);
}

const SHORTEST_USUAL_GAP = 30;
const UNKNOWN_USUAL_GAP = 90;

/**
 * The usual days between orders: the median, over customers who came back on another day, of the customer's mean gap;
 * at least 30, and 90 where nobody came back. Customers whose days are NaN are left out.
 */
export function usualGapDays(
  orderCount: ArrayLike<number>,
  firstDay: ArrayLike<number>,
  lastDay: ArrayLike<number>,
): number {
  const gaps: number[] = [];
  for (let row = 0; row < orderCount.length; row++) {
    const span = lastDay[row]! - firstDay[row]!;
    if (orderCount[row]! >= 2 && span > 0) gaps.push(span / (orderCount[row]! - 1));
  }
  return gaps.length === 0 ? UNKNOWN_USUAL_GAP : Math.max(SHORTEST_USUAL_GAP, median(gaps));
}

function ruleFor(customer: CustomerOrders, rules: LifecycleRules): StageRule {
  return LIFECYCLE.find((rule) => rule.when(customer, rules))!;
}

/** Orders on one single day say nothing of a rhythm: they count as one. */
function rhythmOrders({ orderCount, firstDay, lastDay }: CustomerOrders): number {
  return firstDay === lastDay ? 1 : orderCount;
}

function spanAndUsual(firstDay: Day, lastDay: Day, usual: number): number {
  return lastDay - firstDay + 2 * usual;
}

/** Whether the silence exceeds so many gaps. Multiplied out, so that no division's rounding decides a tie. */
function silentFor(gaps: number, customer: CustomerOrders, { asOf, usualGapDays }: LifecycleRules): boolean {
  const { firstDay, lastDay } = customer;
  const span = spanAndUsual(firstDay, lastDay, usualGapDays);
  return (asOf - lastDay) * (rhythmOrders(customer) + 1) > gaps * span;
}

/** Whether the customer would have been lost on the day of her last order, judged by the orders before it. */
function wasLost(customer: CustomerOrders, { usualGapDays, lostGaps }: LifecycleRules): boolean {
  const { firstDay, previousDay, lastDay } = customer;
  const span = spanAndUsual(firstDay, previousDay, usualGapDays);
  return (lastDay - previousDay) * rhythmOrders(customer) > lostGaps * span;
}

function silence(customer: CustomerOrders, rules: LifecycleRules): Wording {
  const silent = rules.asOf - customer.lastDay;
  const gap = Math.max(1, Math.round(gapDays(customer, rules.usualGapDays)));
  return rhythmOrders(customer) === 1
    ? {
        en: `${days(silent)} since the only ${hasOneOrder(customer) ? "order" : "day with orders"}, others return after about ${gap}`,
        zh: `首次下单已过${silent}天，其他客户一般约${gap}天后再次下单`,
      }
    : {
        en: `${days(silent)} since the last order, usually ${gap}`,
        zh: `距上次下单${silent}天，通常间隔${gap}天`,
      };
}

function activity(customer: CustomerOrders, rules: LifecycleRules): Wording {
  const { orderCount, allOrders = orderCount, lastDay } = customer;
  const ago = rules.asOf - lastDay;
  const isByDay = allOrders !== orderCount;
  return {
    en: `${allOrders} orders${isByDay ? ` on ${days(orderCount)}` : ""}, the last ${days(ago)} ago`,
    zh: `${isByDay ? `在${orderCount}天` : ""}共${allOrders}次下单，最近一次在${ago}天前`,
  };
}

const hasOneOrder = ({ orderCount, allOrders = orderCount }: CustomerOrders): boolean => allOrders === 1;

function days(count: number): string {
  return count === 1 ? "1 day" : `${count} days`;
}
