import { LANGUAGES } from "../../core/vocabulary";
import type { Actions } from "../actions";
import { functionsPage } from "../functions/views/functionsPage";
import { pageSwitch } from "../functions/views/pageSwitch";
import { h } from "../h";
import { customersToTake } from "../outlook";
import type { State } from "../state";
import type { Words } from "../words";
import { dataView } from "./data/dataView";
import { doneView } from "./doneView";
import { failedView } from "./failedView";
import { LANGUAGE_NAMES } from "./languageNames";
import { previewView } from "./preview/previewView";
import { putRightView } from "./putRightView";
import { readingView } from "./readingView";
import { rulesView } from "./rules/rulesView";
import { stepLine } from "./stepLine";
import { undoneView } from "./undoneView";
import { segmentingView, workingView } from "./workingView";

/** What every view is drawn with. */
export interface Scene {
  readonly state: State;
  readonly words: Words;
  readonly actions: Actions;
}

/** A view: what scrolls, and what stays at hand below it. */
export interface Parts {
  readonly body: readonly Node[];
  readonly bar?: readonly Node[];
}

/** The whole page in a state. */
export function page(state: State, words: Words, actions: Actions): Node[] {
  const scene = { state, words, actions };
  const { open } = state.functions;
  const { body, bar } = open ? functionsPage(scene) : parts(scene);
  return [
    pageSwitch(scene),
    ...(open ? [] : stepLine(scene)),
    h(
      "main",
      { id: "main", class: open ? "functions" : state.view.at },
      h("div", { id: "body", class: "body" }, ...body),
      bar ? h("div", { id: "bar", class: "bar" }, ...bar) : null,
    ),
    footer(words, actions),
  ];
}

function parts(scene: Scene): Parts {
  const { words, state } = scene;
  const { view, description } = state;
  switch (view.at) {
    case "reading":
      return readingView(scene);
    case "failed":
      return failedView(scene, view.failure);
    case "data":
      return description ? dataView(scene, description, view) : readingView(scene);
    case "rules":
      return description ? rulesView(scene, description, view) : readingView(scene);
    case "preview":
      return description ? previewView(scene, description, view) : readingView(scene);
    case "segmenting": {
      const customers = description && customersToTake(description, state.draft);
      const heading =
        customers === null ? words.say("segmentingSome") : words.say("segmenting", { customers });
      return segmentingView(scene, heading, view.run);
    }
    case "puttingRight":
      return workingView(scene, words.say("puttingRight"), "puttingRightHelp");
    case "putRight":
      return putRightView(scene, view.summary);
    case "undoing":
      return workingView(scene, words.say("undoing"), "undoingHelp");
    case "done":
      return doneView(scene, view);
    case "undone":
      return undoneView(scene, view.summary);
  }
}

const footer = (words: Words, actions: Actions): Node =>
  h(
    "footer",
    { id: "footer" },
    h(
      "div",
      { class: "languages", role: "group", "aria-label": words.say("languageSwitch") },
      ...LANGUAGES.map((language) =>
        h(
          "button",
          {
            id: `language-${language}`,
            type: "button",
            lang: language,
            "aria-pressed": String(language === words.language),
            click: () => actions.speak(language),
          },
          LANGUAGE_NAMES[language],
        ),
      ),
    ),
  );
