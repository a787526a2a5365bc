import { LONGEST_NAME } from "../../protocol/sharing";
import { h } from "../h";
import { below } from "../views/controls";
import type { Scene } from "../views/page";
import { shownName } from "./sharingState";

/** How she wants to be called in the document; kept when she has finished typing. */
export function nameField({ state, words, actions }: Scene): HTMLElement {
  const fault = state.sharing.nameFailed ? words.say("shownNameFailed") : undefined;
  return h(
    "div",
    { class: "field" },
    h("label", { for: "shown-name" }, words.say("shownName")),
    h("input", {
      id: "shown-name",
      type: "text",
      value: shownName(state),
      maxlength: LONGEST_NAME,
      autocomplete: "nickname",
      "aria-invalid": fault === undefined ? false : "true",
      "aria-describedby": fault === undefined ? "shown-name-help" : "shown-name-fault shown-name-help",
      change: ({ target }) => actions.sharing.saveName((target as HTMLInputElement).value),
    }),
    ...below("shown-name", words.say("shownNameHelp"), fault),
  );
}
