import { h } from "../h";
import type { RunUnderWay } from "../progressRun";
import { progressShare, progressText } from "../progressText";
import type { Phrase } from "../wording";
import { button } from "./button";
import type { Parts, Scene } from "./page";
import { title } from "./title";

/** While the server writes: what it is at, and nothing to fear. */
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

/** While customers are segmented: how far the run is, and the way out of it. */
export function segmentingView(scene: Scene, heading: string, run: RunUnderWay): Parts {
  const { state, words, actions } = scene;
  const { progress, stop } = run;
  const isStopping = stop === "asked";
  const text = isStopping ? words.say("stoppingHelp") : progress && progressText(progress, words);
  const cancel = button("cancel", "plain", words.say(isStopping ? "stopping" : "cancel"), actions.cancel);
  // Not `disabled`: the focus would be lost.
  if (isStopping) cancel.setAttribute("aria-disabled", "true");
  return {
    body: [
      title(heading),
      progressBar(run, text),
      h("p", { id: "step", class: "muted" }, text ?? words.say("segmentingHelp")),
      ...(stop === "unheard" ? [h("p", { id: "unheard", role: "status" }, words.say("notStopped"))] : []),
      ...(state.slow && !isStopping ? [h("p", {}, words.say("workingSlow"))] : []),
      // Not in the bar below: the second click of a double click on the button that begins would end it at once.
      cancel,
    ],
  };
}

/** Without a length until the run has said how far it is, and while it goes back. */
function progressBar({ progress, stop }: RunUnderWay, text: string | null): HTMLElement {
  const share = progress && stop !== "asked" ? progressShare(progress) : null;
  return h(
    "div",
    {
      id: "progress",
      class: share === null ? "progress" : "progress known",
      role: "progressbar",
      "aria-labelledby": "title",
      "aria-valuenow": share !== null && Math.round(share * 100),
      "aria-valuetext": text ?? false,
    },
    h("span", { style: share !== null && `--share: ${share.toFixed(4)}` }),
  );
}
