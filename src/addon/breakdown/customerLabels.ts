import { STAGE_WORDS } from "../../core/lifecycle";
import { STAGES, type Wording } from "../../core/vocabulary";
import type { BreakdownLabel } from "../../protocol/requests";
import type { Settings } from "../../protocol/settings";
import type { Scored } from "../scoreCustomers";

const NO_LABEL: Readonly<Record<BreakdownLabel, Wording>> = {
  tier: { en: "No tier", zh: "无等级" },
  stage: { en: "No stage", zh: "无阶段" },
};

/**
 * The tiers or stages that customers have, in the order of the rules, and that of each customer. A person's own word for a
 * tier comes behind those of the rules; the last is for customers without any, so that nobody is lost.
 */
export function customerLabels(
  { cells }: Scored,
  { language, tier }: Settings,
  by: BreakdownLabel,
): { readonly labels: readonly Wording[]; readonly labelOf: Int32Array } {
  const texts = cells.map((row) => String(row[by] ?? ""));
  const foreseen =
    by === "tier"
      ? tier.labels.map((label): [string, Wording] => [label, { en: label, zh: label }])
      : STAGES.map((stage): [string, Wording] => [STAGE_WORDS[stage][language], STAGE_WORDS[stage]]);
  const own = [...new Set(texts)].filter((text) => text !== "").sort();
  const words = new Map<string, Wording>([
    ...foreseen,
    ...own
      .filter((text) => foreseen.every(([label]) => label !== text))
      .map((text): [string, Wording] => [text, { en: text, zh: text }]),
    ["", NO_LABEL[by]],
  ]);
  const present = [...words.keys()].filter((text) => texts.includes(text));
  const places = new Map(present.map((text, place) => [text, place]));
  return {
    labels: present.map((text) => words.get(text)!),
    labelOf: Int32Array.from(texts, (text) => places.get(text)!),
  };
}
