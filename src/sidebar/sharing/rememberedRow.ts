import { h } from "../h";
import { button } from "../views/button";
import type { Scene } from "../views/page";

/** Says that kind, columns or currency are those of the last run, and how to let go of them. */
export function rememberedRow({ state, words, actions }: Scene): Node[] {
  if (!state.draft.remembered) return [];
  return [
    h(
      "div",
      { id: "remembered", class: "row" },
      h("span", {}, words.say("remembered")),
      button("forget", "link", words.say("forgetChoices"), actions.sharing.forget),
    ),
  ];
}
