import type { Description } from "../../../protocol/replies";
import { SCORE_AGAINST } from "../../../protocol/settings";
import { FIRST_DATE, isDayOutside, LAST_DATE } from "../../days";
import { h } from "../../h";
import { selectField } from "../controls";
import { fold } from "./fold";
import type { RulesScene } from "./rulesView";

/** The day that customers are seen from, and whom they are ranked among. */
export function dayRules(scene: RulesScene, { newest }: Description): HTMLElement {
  const { words, actions, rules } = scene;
  const day = isDayOutside(rules.asOf) ? null : (rules.asOf ?? newest);
  return fold(
    "day-rules",
    words.say("ruleDay"),
    day === null ? "" : words.day(day),
    asOfField(scene, newest),
    selectField<(typeof SCORE_AGAINST)[number]>(
      { id: "score-against", label: words.say("scoreAgainst"), help: words.say("scoreAgainstHelp") },
      SCORE_AGAINST.map((value) => ({
        value,
        label: words.say(value === "selection" ? "scoreAgainstSelection" : "scoreAgainstSheet"),
      })),
      rules.scoreAgainst,
      (scoreAgainst) => actions.chooseRules({ scoreAgainst }),
    ),
  );
}

function asOfField({ words, actions, rules }: RulesScene, newest: string | null): HTMLElement {
  const help = isDayOutside(rules.asOf)
    ? words.say("asOfOutside", { first: words.day(FIRST_DATE), last: words.day(LAST_DATE) })
    : newest === null
      ? words.say("asOfNewest")
      : words.say("asOfNewestDay", { day: words.day(newest) });
  return h(
    "div",
    { class: "field" },
    h("label", { for: "as-of" }, words.say("asOf")),
    h("input", {
      id: "as-of",
      type: "date",
      min: FIRST_DATE,
      max: LAST_DATE,
      value: rules.asOf ?? "",
      "aria-describedby": "as-of-help",
      "aria-invalid": String(isDayOutside(rules.asOf)),
      change: ({ target }) => actions.chooseRules({ asOf: (target as HTMLInputElement).value }),
    }),
    h("p", { id: "as-of-help", class: isDayOutside(rules.asOf) ? "fault" : false }, help),
  );
}
