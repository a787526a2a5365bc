import { STAGE_PRESETS, type StagePresetName } from "../../../core/stagePresets";
import type { Settings } from "../../../protocol/settings";
import { h } from "../../h";
import { numberText, readNumber } from "../../numberInput";
import { RULE_IDS } from "../../ruleIds";
import { stagePresetOf, stagesOf, withUsualGap } from "../../stageChoices";
import type { Phrase } from "../../wording";
import { numberRow, selectField } from "../controls";
import type { RulesScene } from "./rulesView";

interface LimitRow {
  readonly limit: "atRiskGaps" | "lostGaps" | "loyalOrders";
  readonly id: string;
  readonly label: Phrase;
  readonly unit: Phrase;
}

const LIMITS = [
  { limit: "atRiskGaps", id: RULE_IDS.atRisk, label: "stageAtRisk", unit: "unitGaps" },
  { limit: "lostGaps", id: RULE_IDS.lost, label: "stageLost", unit: "unitGaps" },
  { limit: "loyalOrders", id: RULE_IDS.loyal, label: "stageLoyal", unit: "unitOrders" },
] as const satisfies readonly LimitRow[];

/** Where a customer stands in her rhythm of buying, and when she has left it. */
export function stageRules(scene: RulesScene): HTMLElement {
  const { words, actions, rules, faultOf } = scene;
  const { stage } = rules;
  const names = Object.keys(STAGE_PRESETS) as StagePresetName[];
  const preset = stagePresetOf(stage);
  const set = (changed: Settings["stage"]): void => actions.chooseRules({ stage: changed });
  return h(
    "section",
    { id: "stage-rules", "aria-labelledby": "stage-rules-title" },
    h("h2", { id: "stage-rules-title" }, words.say("ruleStages")),
    h("p", { class: "muted" }, words.say("ruleStagesHelp")),
    selectField<StagePresetName | "">(
      { id: "stage-preset", label: words.say("stagePreset") },
      [
        ...names.map((name) => ({ value: name, label: STAGE_PRESETS[name].label[words.language] })),
        ...(preset ? [] : [{ value: "" as const, label: words.say("stagePresetOwn") }]),
      ],
      preset ?? "",
      (name) => {
        if (name !== "") set(stagesOf(name));
      },
    ),
    ...LIMITS.map(({ limit, id, label, unit }) =>
      numberRow(
        { id, label: words.say(label), unit: words.say(unit), fault: faultOf(id) },
        numberText(stage[limit]),
        (text) => set({ ...stage, [limit]: readNumber(text) }),
      ),
    ),
    numberRow(
      {
        id: RULE_IDS.usualGap,
        label: words.say("stageUsualGap"),
        unit: words.say("unitDays"),
        help: usualGapHelp(scene),
        fault: faultOf(RULE_IDS.usualGap),
      },
      stage.usualGapDays === undefined ? "" : numberText(stage.usualGapDays),
      (text) => set(withUsualGap(stage, text.trim() === "" ? undefined : readNumber(text))),
    ),
  );
}

/** With a gap of her own, nobody has worked out what the rows would say. */
function usualGapHelp({ words, rules, preview }: RulesScene): string {
  return preview && rules.stage.usualGapDays === undefined
    ? words.say("stageUsualGapFound", { days: Math.round(preview.usualGapDays) })
    : words.say("stageUsualGapHelp");
}
