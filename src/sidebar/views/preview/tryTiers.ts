import { h } from "../../h";
import { numberText, readNumber } from "../../numberInput";
import type { Preview } from "../../preview/previewOf";
import { tierShareId } from "../../ruleIds";
import { mostShare, withBound, withShare } from "../../tierChoices";
import { numberRow, slider } from "../controls";
import type { RulesScene } from "../rules/rulesView";

/** Other shares or amounts to try; the figures above follow at once. */
export function tryTiers({ words, actions, rules, faultOf }: RulesScene, preview: Preview): HTMLElement {
  const { tier } = rules;
  const isBound = tier.by === "threshold";
  return h(
    "fieldset",
    { id: "try-tiers", class: "try" },
    h("legend", {}, words.say(isBound ? "tryBounds" : "tryTiers")),
    ...tier.labels.slice(0, -1).map((label, i) => (isBound ? boundRow(label, i) : shareRow(label, i))),
  );

  function boundRow(label: string, i: number): HTMLElement {
    const id = tierShareId(i);
    return numberRow(
      { id, label, unit: words.say("andMore"), fault: faultOf(id) },
      numberText(tier.shares[i]!),
      (text) => actions.chooseRules({ tier: withBound(tier, i, readNumber(text)) }),
    );
  }

  function shareRow(label: string, i: number): HTMLElement {
    const share = tier.shares[i]!;
    const customers = preview.tiers.find((group) => group.label === label)?.customers ?? 0;
    return slider(
      {
        id: tierShareId(i),
        label,
        said: words.share(share),
        told: words.say("shareTold", { share: words.share(share), customers }),
        least: 0,
        most: 100,
        step: 1,
        value: share * 100,
      },
      (percent) =>
        actions.chooseRules({ tier: withShare(tier, i, Math.min(percent / 100, mostShare(tier, i))) }),
    );
  }
}
