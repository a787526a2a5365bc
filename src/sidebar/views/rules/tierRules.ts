import { TIER_PRESETS, type TierPresetName } from "../../../core/tierPresets";
import { TIER_RULES, type TierRule } from "../../../core/tiers";
import { h } from "../../h";
import { numberText, readNumber } from "../../numberInput";
import { tierNameId, tierShareId } from "../../ruleIds";
import {
  cutBy,
  FEWEST_TIERS,
  MOST_TIERS,
  presetOf,
  tiersOf,
  withBound,
  withFewer,
  withMore,
  withName,
  withShare,
} from "../../tierChoices";
import type { Phrase } from "../../wording";
import { button } from "../button";
import { below, selectField, textInput } from "../controls";
import type { RulesScene } from "./rulesView";

export const BY = {
  value: { label: "tierByValue", help: "tierByValueHelp" },
  customers: { label: "tierByCustomers", help: "tierByCustomersHelp" },
  threshold: { label: "tierByThreshold", help: "tierByThresholdHelp" },
} as const satisfies Record<TierRule, { readonly label: Phrase; readonly help: Phrase }>;

/** How customers are cut into tiers, and what the tiers are called. */
export function tierRules(scene: RulesScene): HTMLElement {
  const { words, actions, rules, preview } = scene;
  const { tier, language } = rules;
  const names = Object.keys(TIER_PRESETS) as TierPresetName[];
  const preset = presetOf(tier);
  return h(
    "section",
    { id: "tier-rules", "aria-labelledby": "tier-rules-title" },
    h("h2", { id: "tier-rules-title" }, words.say("ruleTiers")),
    h("p", { class: "muted" }, words.say("ruleTiersHelp")),
    selectField<TierPresetName | "">(
      { id: "tier-preset", label: words.say("tierNames") },
      [
        ...names.map((name) => ({ value: name, label: TIER_PRESETS[name].labels[language].join(" · ") })),
        ...(preset ? [] : [{ value: "" as const, label: words.say("tierPresetOwn") }]),
      ],
      preset ?? "",
      (name) => {
        if (name !== "") actions.chooseRules({ tier: tiersOf(name, language) });
      },
    ),
    selectField<TierRule>(
      { id: "tier-by", label: words.say("tierBy"), help: words.say(BY[tier.by].help) },
      TIER_RULES.map((by) => ({ value: by, label: words.say(BY[by].label) })),
      tier.by,
      (by) => actions.chooseRules({ tier: cutBy(tier, by, preview?.tierFloors ?? []) }),
    ),
    h(
      "div",
      { id: "tier-rows", class: "tier-rows", role: "group", "aria-label": words.say("ruleTiers") },
      ...tier.labels.map((_, i) => tierRow(scene, i)),
    ),
    h(
      "div",
      { class: "links" },
      tier.labels.length < MOST_TIERS &&
        button("tier-add", "link", words.say("tierAdd"), () => actions.chooseRules({ tier: withMore(tier) })),
      tier.labels.length > FEWEST_TIERS &&
        button("tier-remove", "link", words.say("tierRemove"), () =>
          actions.chooseRules({ tier: withFewer(tier) }),
        ),
    ),
  );
}

function tierRow({ words, actions, rules, faultOf }: RulesScene, i: number): HTMLElement {
  const { tier } = rules;
  const label = tier.labels[i]!;
  const [nameId, shareId] = [tierNameId(i), tierShareId(i)];
  const [nameFault, shareFault] = [faultOf(nameId), faultOf(shareId)];
  return h(
    "div",
    { id: `tier-row-${i}`, class: "tier-row" },
    textInput(
      { id: nameId, label: words.say("tierName", { tier: i + 1 }), fault: nameFault },
      label,
      (text) => actions.chooseRules({ tier: withName(tier, i, text) }),
    ),
    i === tier.labels.length - 1 ? h("span", { class: "muted" }, restText()) : shareInput(),
    ...below(nameId, undefined, nameFault),
    ...below(shareId, undefined, shareFault),
  );

  function restText(): string {
    if (tier.by === "threshold") return words.say("tierBelow");
    return words.say("tierRest", { share: words.share(Math.max(0, tier.shares[i]! || 0)) });
  }

  function shareInput(): HTMLElement {
    const isBound = tier.by === "threshold";
    const type = (text: string): void => {
      const number = readNumber(text);
      actions.chooseRules({
        tier: isBound ? withBound(tier, i, number) : withShare(tier, i, number / 100),
      });
    };
    const value = numberText(isBound ? tier.shares[i]! : tier.shares[i]! * 100);
    const name = words.say(isBound ? "tierBound" : "tierShare", { label });
    return h(
      "span",
      { class: "number" },
      isBound && h("span", { "aria-hidden": "true" }, "≥"),
      textInput({ id: shareId, label: name, fault: shareFault }, value, type),
      !isBound && h("span", { "aria-hidden": "true" }, "%"),
    );
  }
}
