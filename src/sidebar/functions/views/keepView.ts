import type { KeptValues } from "../../../protocol/replies";
import { h, icon } from "../../h";
import { button } from "../../views/button";
import type { Parts, Scene } from "../../views/page";
import { title } from "../../views/title";
import type { Words } from "../../words";
import type { KeepStep } from "../functionsState";
import { stepFailure } from "./stepFailure";

/** Formulas into values, for people without Tierline; and back. */
export function keepView(scene: Scene, step: KeepStep): Parts {
  const { words, actions } = scene;
  return {
    body: [
      button("all-functions", "link", words.say("allFunctions"), actions.functions.list, icon("back")),
      title(words.say("keepValues")),
      h("p", {}, words.say("keepValuesHelp")),
      ...outcome(scene, step),
    ],
    bar: bar(scene, step),
  };
}

function bar({ words, actions }: Scene, step: KeepStep): Node[] {
  const { keep, bringBack } = actions.functions;
  if (step.at === "working") return [h("p", { class: "muted", role: "status" }, words.say("keeping"))];
  const back = button("bring-back", "link", words.say("bringBack"), bringBack, icon("undo"));
  if (step.at === "kept") return [back];
  return [
    button("keep-selection", "primary", words.say("keepSelection"), () => keep("selection")),
    button("keep-sheet", "plain", words.say("keepSheet"), () => keep("sheet")),
    back,
  ];
}

function outcome({ words, actions }: Scene, step: KeepStep): Node[] {
  switch (step.at) {
    case "ready":
    case "working":
      return [];
    case "kept":
      return [success(words.say("keptFormulas", step.kept), keptWords(step.kept, words))];
    case "back": {
      const { changed } = step.back;
      return [
        success(
          words.say("formulasBack", step.back),
          changed > 0 ? [words.say("formulasChanged", { changed })] : [],
        ),
      ];
    }
    case "failed":
      return stepFailure(words, step.failure, actions.functions.showKeeping);
  }
}

const success = (heading: string, lines: readonly string[]): HTMLElement =>
  h(
    "section",
    { id: "outcome", class: "success", role: "status" },
    h("h2", {}, icon("check"), heading),
    ...lines.map((line) => h("p", {}, line)),
  );

function keptWords({ cells, sheet, left }: KeptValues, words: Words): string[] {
  const named = left.firstCells.join(words.say("sampleSeparator"));
  const more = left.count - left.firstCells.length;
  return [
    words.say("keptCells", { cells, sheet }),
    ...(left.count === 0
      ? []
      : [
          more > 0
            ? words.say("keptLeftMore", { cells: named, more })
            : words.say("keptLeft", { cells: named }),
        ]),
  ];
}
