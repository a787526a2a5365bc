import { h } from "../../h";
import type { Scene } from "../../views/page";

/** Leads from the segmentation to the functions and back. */
export function pageSwitch({ state, words, actions }: Scene): HTMLElement {
  const { open } = state.functions;
  const page = (id: string, label: string, isHere: boolean, shows: boolean): HTMLElement =>
    h(
      "button",
      {
        id,
        type: "button",
        "aria-current": isHere ? "page" : false,
        click: () => actions.functions.open(shows),
      },
      label,
    );
  return h(
    "nav",
    { id: "pages", class: "pages", "aria-label": words.say("pages") },
    page("page-segment", words.say("segmentPage"), !open, false),
    page("page-functions", words.say("functionsPage"), open, true),
  );
}
