import { h } from "../h";
import type { Phrase } from "../wording";
import type { Parts, Scene } from "./page";
import { title } from "./title";

/** While the server writes: nothing to press, nothing to fear. */
export const workingView = (
  { state, words }: Scene,
  heading: string,
  help: Extract<Phrase, "segmentingHelp" | "puttingRightHelp" | "undoingHelp">,
): Parts => ({
  body: [
    title(heading),
    h("div", { class: "progress", role: "progressbar", "aria-labelledby": "title" }, h("span")),
    h("p", { class: "muted" }, words.say(help)),
    ...(state.slow ? [h("p", {}, words.say("workingSlow"))] : []),
  ],
});
