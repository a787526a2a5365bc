import type { Description } from "../../protocol/replies";
import { needsReading } from "../callFailure";
import { h } from "../h";
import { obstacle } from "../outlook";
import type { StepView } from "../state";
import { button } from "./button";
import type { Scene } from "./page";

/** Why a run can't begin now; undefined where it can. */
export function whyNot(
  { state, words }: Scene,
  description: Description,
  { busy, failure }: StepView,
): string | undefined {
  if (busy) return words.say("reading");
  if (failure && needsReading(failure)) return words.say("needsReading");
  return obstacle(description, state.draft, words);
}

/** The one button that leads on, and below it why it can't, or what it will do. */
export function stepBar(
  id: string,
  label: string,
  press: () => void,
  reason: string | undefined,
  note?: string,
): Node[] {
  const made = button(id, "primary", label, () => {
    if (reason === undefined) press();
  });
  const text = reason ?? note;
  if (reason !== undefined) {
    // Not `disabled`: a button that has the focus would lose it, and nobody could read the reason.
    made.setAttribute("aria-disabled", "true");
  }
  if (text !== undefined) made.setAttribute("aria-describedby", "reason");
  return [made, ...(text === undefined ? [] : [h("p", { id: "reason", class: "muted" }, text)])];
}
