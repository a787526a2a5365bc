import type { Description } from "../../../protocol/replies";
import type { Settings } from "../../../protocol/settings";
import { areRulesChanged, rulesOf } from "../../draft";
import { h, icon } from "../../h";
import { presetRules } from "../../presets/presetRules";
import { currentPreview } from "../../preview/currentPreview";
import type { Preview } from "../../preview/previewOf";
import { ruleFaults } from "../../ruleFaults";
import type { StepView } from "../../state";
import { button } from "../button";
import { failureBanner } from "../failureBanner";
import type { Parts, Scene } from "../page";
import { stepBar, whyNot } from "../stepBar";
import { title } from "../title";
import { columnRules } from "./columnRules";
import { dayRules } from "./dayRules";
import { predictionRules } from "./predictionRules";
import { scoreRules } from "./scoreRules";
import { stageRules } from "./stageRules";
import { tierRules } from "./tierRules";

/** What a part of the rules is drawn with. */
export interface RulesScene extends Scene {
  readonly rules: Settings;
  /** What these rules make of the customers, where it is known already. */
  readonly preview: Preview | undefined;
  /** What is wrong with the rule of a control, in words. */
  readonly faultOf: (id: string) => string | undefined;
}

/** The scene with the rules that are in force. */
export function rulesScene(scene: Scene, description: Description): RulesScene {
  const rules = rulesOf(description, scene.state.draft);
  const faults = ruleFaults(rules);
  return {
    ...scene,
    rules,
    preview: currentPreview(scene.state),
    faultOf: (id) => faults.get(id)?.(scene.words),
  };
}

/** The rules that may be changed before a run; they are right for most without being touched. */
export function rulesView(scene: Scene, description: Description, view: StepView): Parts {
  const { words, actions } = scene;
  const inForce = rulesScene(scene, description);
  return {
    body: [
      ...failureBanner(scene, view.failure),
      h("div", { class: "row" }, title(words.say("rules")), resetButton(scene, description)),
      h("p", { class: "muted" }, words.say("rulesShared")),
      tierRules(inForce),
      stageRules(inForce),
      columnRules(inForce, description.kind),
      dayRules(inForce, description),
      scoreRules(inForce),
      predictionRules(inForce),
      presetRules(inForce),
    ],
    bar: stepBar(
      "to-preview",
      words.say("toPreview"),
      () => actions.go("preview"),
      whyNot(scene, description, view),
    ),
  };
}

/** Takes back what was changed; only where something was. */
export const resetButton = (
  { words, actions, state }: Scene,
  description: Description,
): HTMLElement | null =>
  areRulesChanged(description, state.draft)
    ? button("reset-rules", "link", words.say("resetRules"), actions.resetRules, icon("undo"))
    : null;
