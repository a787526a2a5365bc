import { h, icon } from "../h";
import { button } from "../views/button";
import { failureText } from "../views/failureText";
import type { Scene } from "../views/page";

/** The sheet that explains the tiers to people without the add-on: what it is for, and how far it has come. */
export function aboutSection(scene: Scene, sheet: string): HTMLElement {
  const { words, actions } = scene;
  return h(
    "section",
    { id: "about", "aria-labelledby": "about-title" },
    h("h2", { id: "about-title" }, words.say("about")),
    h("p", { class: "muted" }, words.say("aboutHelp")),
    button("tell", "plain", words.say("aboutMake"), () => actions.sharing.tell(sheet)),
    h("div", { id: "about-outcome", role: "status" }, ...outcome(scene)),
  );
}

function outcome({ state, words }: Scene): Node[] {
  const { about } = state.sharing;
  switch (about.at) {
    case "ready":
      return [];
    case "working":
      return [h("p", { class: "muted" }, words.say("aboutWorking"))];
    case "made": {
      const { sheet, isNew } = about.summary;
      return [
        h(
          "p",
          { class: "told" },
          icon("check"),
          words.say(isNew ? "aboutMade" : "aboutRefreshed", { sheet }),
        ),
      ];
    }
    case "failed":
      return [h("p", { class: "fault" }, failureText(about.failure, words, true).text)];
  }
}
