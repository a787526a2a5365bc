import type { Phrase } from "../wording";
import type { Words } from "../words";
import { button } from "./button";

/** Copies what a text field holds; the clipboard interface is closed to frames such as Google's, the old command is not. */
export const copyButton = (
  words: Words,
  id: string,
  fieldId: string,
  label: Extract<Phrase, "copy" | "copyFormula">,
): HTMLButtonElement =>
  button(id, "link", words.say(label), () => {
    (document.getElementById(fieldId) as HTMLTextAreaElement).select();
    const said = words.say(document.execCommand("copy") ? "copied" : "copyByHand");
    document.getElementById(id)!.textContent = said;
    document.getElementById("status")!.textContent = said;
  });
