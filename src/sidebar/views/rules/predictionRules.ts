import { MODEL_CHOICES } from "../../../core/predictionRules";
import type { Settings } from "../../../protocol/settings";
import { numberText, readNumber } from "../../numberInput";
import { RULE_IDS } from "../../ruleIds";
import { numberRow, selectField } from "../controls";
import { fold } from "./fold";
import type { RulesScene } from "./rulesView";

/** What the predicted columns go by. */
export function predictionRules({ words, actions, rules, faultOf }: RulesScene): HTMLElement {
  const { prediction } = rules;
  const { horizonDays, grossMargin, annualDiscountRate, model } = prediction;
  const set = (changes: Partial<Settings["prediction"]>): void =>
    actions.chooseRules({ prediction: { ...prediction, ...changes } });
  return fold(
    "prediction-rules",
    words.say("rulePrediction"),
    Number.isNaN(horizonDays) ? "" : `${words.number(horizonDays)} ${words.say("unitDays")}`,
    numberRow(
      {
        id: RULE_IDS.horizon,
        label: words.say("horizon"),
        unit: words.say("unitDays"),
        fault: faultOf(RULE_IDS.horizon),
      },
      numberText(horizonDays),
      (text) => set({ horizonDays: readNumber(text) }),
    ),
    numberRow(
      {
        id: RULE_IDS.margin,
        label: words.say("margin"),
        unit: "%",
        help: words.say("marginHelp"),
        fault: faultOf(RULE_IDS.margin),
      },
      numberText(grossMargin * 100),
      (text) => set({ grossMargin: readNumber(text) / 100 }),
    ),
    numberRow(
      {
        id: RULE_IDS.discount,
        label: words.say("discount"),
        unit: "%",
        help: words.say("discountHelp"),
        fault: faultOf(RULE_IDS.discount),
      },
      numberText(annualDiscountRate * 100),
      (text) => set({ annualDiscountRate: readNumber(text) / 100 }),
    ),
    selectField<Settings["prediction"]["model"]>(
      { id: "model", label: words.say("model") },
      MODEL_CHOICES.map((value) => ({ value, label: words.say(`model${value}`) })),
      model,
      (chosen) => set({ model: chosen }),
    ),
  );
}
