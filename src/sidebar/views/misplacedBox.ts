import type { Description } from "../../protocol/replies";
import { h, icon } from "../h";
import { button } from "./button";
import type { Scene } from "./page";

/** Tiers beside the wrong customers, before all else: nobody should act on them. */
export function misplacedBox({ words, actions }: Scene, { misplaced }: Description): Node[] {
  if (misplaced === 0) return [];
  return [
    h(
      "section",
      { id: "misplaced", class: "banner", "aria-labelledby": "misplaced-title" },
      h("h2", { id: "misplaced-title" }, icon("look"), words.say("misplaced", { count: misplaced })),
      h("p", {}, words.say("misplacedHelp")),
      button("put-right", "plain", words.say("putRight"), actions.putRight),
    ),
  ];
}
