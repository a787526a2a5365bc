import { h } from "../h";
import { isStep, STEPS, type StepName } from "../state";
import type { Phrase } from "../wording";
import type { Scene } from "./page";

const TITLES = {
  data: "stepData",
  rules: "stepRules",
  preview: "stepPreview",
} as const satisfies Record<StepName, Phrase>;

/** The way from the data to the written sheet: where she is, and every step that she can go to. */
export function stepLine({ state, words, actions }: Scene): Node[] {
  const { view, lastRun } = state;
  if (!isStep(view) && view.at !== "done") return [];
  const isDone = view.at === "done";
  return [
    h(
      "nav",
      { id: "steps", "aria-label": words.say("steps") },
      h(
        "ol",
        {},
        ...STEPS.map((step) => item(step, words.say(TITLES[step]), view.at === step, () => actions.go(step))),
        item("done", words.say("stepDone"), isDone, lastRun && !isDone ? actions.showLastRun : undefined),
      ),
    ),
  ];
}

/** Not `disabled` where there is nothing to go to: a button that has the focus would lose it. */
const item = (name: string, label: string, isHere: boolean, go: (() => void) | undefined): HTMLElement =>
  h(
    "li",
    {},
    h(
      "button",
      {
        id: `step-${name}`,
        type: "button",
        "aria-current": isHere ? "step" : false,
        "aria-disabled": !isHere && !go ? "true" : false,
        click: isHere || !go ? () => {} : go,
      },
      label,
    ),
  );
