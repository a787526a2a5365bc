import { h } from "../../h";
import type { Preview } from "../../preview/previewOf";
import { RULE_IDS } from "../../ruleIds";
import { slider } from "../controls";
import type { RulesScene } from "../rules/rulesView";

const STEP = 0.5;
const MOST_GAPS = 12;
const MOST_ORDERS = 20;

/** Other limits of the stages to try; the figures above follow at once. */
export function tryStages({ words, actions, rules }: RulesScene, { usualGapDays }: Preview): HTMLElement {
  const { stage } = rules;
  const { atRiskGaps, lostGaps, loyalOrders } = stage;
  const days = Math.round(usualGapDays);
  const gaps = (count: number): string => words.say("gaps", { gaps: count });
  const told = (count: number): string =>
    words.say("gapsTold", { gaps: count, days: Math.round(count * usualGapDays) });
  return h(
    "fieldset",
    { id: "try-stages", class: "try" },
    h("legend", {}, words.say("tryStages")),
    slider(
      {
        id: RULE_IDS.atRisk,
        label: words.say("stageAtRisk"),
        said: gaps(atRiskGaps),
        told: told(atRiskGaps),
        least: STEP,
        most: MOST_GAPS - STEP,
        step: STEP,
        value: atRiskGaps,
      },
      (value) => actions.chooseRules({ stage: { ...stage, atRiskGaps: Math.min(value, lostGaps - STEP) } }),
    ),
    slider(
      {
        id: RULE_IDS.lost,
        label: words.say("stageLost"),
        said: gaps(lostGaps),
        told: told(lostGaps),
        least: 2 * STEP,
        most: MOST_GAPS,
        step: STEP,
        value: lostGaps,
      },
      (value) => actions.chooseRules({ stage: { ...stage, lostGaps: Math.max(value, atRiskGaps + STEP) } }),
    ),
    slider(
      {
        id: RULE_IDS.loyal,
        label: words.say("stageLoyal"),
        said: words.say("ordersFrom", { orders: loyalOrders }),
        told: words.say("ordersFrom", { orders: loyalOrders }),
        least: 2,
        most: MOST_ORDERS,
        step: 1,
        value: loyalOrders,
      },
      (value) => actions.chooseRules({ stage: { ...stage, loyalOrders: value } }),
    ),
    h("p", { class: "muted" }, words.say("gapHelp", { days })),
  );
}
