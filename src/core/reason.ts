import { type CustomerOrders, type LifecycleRules, stageReason } from "./lifecycle";
import { type SpendStanding, standingText } from "./spendStanding";
import type { Language, Wording } from "./vocabulary";

/** What decided about one customer. */
export interface Grounds {
  readonly orders: CustomerOrders;
  readonly rules: LifecycleRules;
  readonly standing: SpendStanding | undefined;
  /** A person has said which tier. */
  readonly isTierByHand: boolean;
}

/**
 * The numbers that decided about a customer, in one sentence:
 * "At risk: 143 days since the last order, usually 38; top 5 % by spend".
 */
export function reasonText({ orders, rules, standing, isTierByHand }: Grounds, language: Language): string {
  return [
    stageReason(orders, rules, language),
    ...(standing ? [standingText(standing, language)] : []),
    ...(isTierByHand ? [BY_HAND[language]] : []),
  ].join(SEMICOLON[language]);
}

const BY_HAND: Wording = { en: "tier set by hand", zh: "等级由人工指定" };
const SEMICOLON: Wording = { en: "; ", zh: "；" };
