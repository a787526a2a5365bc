import { CHINESE_HELP } from "../../functionHelp/chineseHelp";
import type { FunctionName } from "../../functionHelp/functionGroups";
import { type FunctionText, functionText } from "../../functionHelp/functionText";
import { h, icon } from "../../h";
import { button } from "../../views/button";
import { copyButton } from "../../views/copyButton";
import type { Parts, Scene } from "../../views/page";
import { title } from "../../views/title";
import type { Words } from "../../words";
import type { InsertStep } from "../functionsState";
import { placeSection } from "./placeSection";
import { stepFailure } from "./stepFailure";

/** One function: what it does, where it would go, what it takes and gives. */
export function functionView(scene: Scene, name: FunctionName, step: InsertStep): Parts {
  const { words, actions } = scene;
  const text = functionText(name, words.language);
  const isChinese = words.language === "zh";
  return {
    body: [
      button("all-functions", "link", words.say("allFunctions"), actions.functions.list, icon("back")),
      title(name),
      ...(isChinese ? [h("p", { class: "muted" }, CHINESE_HELP[name].name)] : []),
      ...outcomeSection(scene, name, step),
      h("p", {}, text.description),
      ...formulaSection(words, step, text),
      argumentSection(text, words),
      h("section", { id: "returns" }, h("h2", {}, words.say("returns")), h("p", {}, text.returns)),
      h("section", { id: "example" }, h("h2", {}, words.say("example")), h("code", {}, text.example)),
    ],
    ...bar(scene, name, step),
  };
}

/** How the insertion ended, above all else. */
function outcomeSection({ words, actions }: Scene, name: FunctionName, step: InsertStep): Node[] {
  if (step.at === "failed") return stepFailure(words, step.failure, () => actions.functions.choose(name));
  if (step.at !== "inserted") return [];
  const { inserted } = step;
  return [
    h(
      "section",
      { id: "inserted", class: "success", role: "status" },
      h("h2", {}, icon("check"), words.say("inserted", inserted)),
      h("p", {}, words.say(inserted.onNewSheet ? "insertedSheetHelp" : "insertedHelp")),
    ),
  ];
}

function formulaSection(words: Words, step: InsertStep, { example }: FunctionText): Node[] {
  if (step.at === "looking") return [h("p", { id: "place", class: "muted" }, words.say("lookingAtTable"))];
  return step.at === "ready" || step.at === "inserting" ? [placeSection(words, step.place, example)] : [];
}

/** What can be done now: at most one thing stands out. */
function bar({ words, actions }: Scene, name: FunctionName, step: InsertStep): Pick<Parts, "bar"> {
  if (step.at === "inserted" || step.at === "failed") return {};
  const again = button(
    "look-again",
    "link",
    words.say("lookAgain"),
    () => actions.functions.choose(name),
    icon("again"),
  );
  if (step.at === "looking") return { bar: [insertButton(words, false, actions.functions.insert, "insert")] };
  const { formula, missing } = step.place;
  const copy = copyButton(words, "copy-formula", "formula-text", "copyFormula");
  if (formula === null) return { bar: [copy] };
  if (missing.length > 0) return { bar: [h("div", { class: "pair" }, again, copy)] };
  const isFree = step.at === "ready";
  return {
    bar: [
      insertButton(words, isFree, actions.functions.insert, isFree ? "insert" : "inserting"),
      h("div", { class: "pair" }, again, copy),
    ],
  };
}

function insertButton(
  words: Words,
  isFree: boolean,
  insert: () => void,
  label: "insert" | "inserting",
): HTMLElement {
  const made = button("insert", "primary", words.say(label), isFree ? insert : () => {});
  if (!isFree) made.setAttribute("aria-disabled", "true");
  return made;
}

const argumentSection = (text: FunctionText, words: Words): HTMLElement =>
  h(
    "section",
    { id: "arguments" },
    h("h2", {}, words.say("arguments")),
    h(
      "dl",
      { class: "arguments" },
      ...Object.entries(text.arguments).flatMap(([argument, description]) => [
        h("dt", {}, h("code", {}, argument)),
        h("dd", {}, description),
      ]),
    ),
  );
