import type { Description } from "../../../protocol/replies";
import { isUnsure } from "../../fieldColumns";
import { h, icon } from "../../h";
import { fieldList } from "../../outlook";
import { historyBox } from "../../sharing/historyBox";
import { rememberedRow } from "../../sharing/rememberedRow";
import type { StepView } from "../../state";
import { button } from "../button";
import { failureBanner } from "../failureBanner";
import { hintList } from "../hintList";
import { leftOutBox } from "../leftOutBox";
import { misplacedBox } from "../misplacedBox";
import type { Parts, Scene } from "../page";
import { stepBar, whyNot } from "../stepBar";
import { columnsSection, fieldId } from "./columnsSection";
import { currencyChoice } from "./currencyChoice";
import { kindChoice } from "./kindChoice";
import { missingSection } from "./missingSection";
import { rowsChoice } from "./rowsChoice";
import { sourceSection } from "./sourceSection";

/** The table that would be segmented, and what can be corrected. */
export function dataView(scene: Scene, description: Description, view: StepView): Parts {
  const { words, actions } = scene;
  return {
    body: [
      ...failureBanner(scene, view.failure),
      ...misplacedBox(scene, description),
      ...sourceSection(scene, description, view.busy),
      ...undoRow(scene, description),
      ...checkRow(scene, description),
      ...hintList(description.hints.map((hint) => hint[words.language])),
      ...currencyChoice(scene, description),
      ...leftOutBox(description.report, words),
      rowsChoice(scene, description),
      kindChoice(scene, description),
      ...rememberedRow(scene),
      columnsSection(scene, description),
      ...missingSection(scene, description),
      historyBox(scene, description),
    ],
    bar: stepBar(
      "to-preview",
      words.say("toPreview"),
      () => actions.go("preview"),
      whyNot(scene, description, view),
    ),
  };
}

/** Leads to the columns that should be looked at, which may lie below the edge of the page. */
function checkRow({ state, words }: Scene, description: Description): Node[] {
  const unsure = description.fields
    .filter((guess) => isUnsure(guess, description, state.draft))
    .map(({ field }) => field);
  if (unsure.length === 0) return [];
  const text = words.say("pleaseCheckFields", {
    fields: fieldList(unsure, words),
  });
  const show = (): void => document.getElementById(fieldId(unsure[0]!))?.focus();
  return [button("check", "note", text, show, icon("look"))];
}

function undoRow({ words, actions }: Scene, { undoable }: Description): Node[] {
  if (undoable === null) return [];
  const when = h("span", {}, words.say("undoable", { when: words.moment(undoable) }));
  return [
    h("div", { id: "last-run", class: "row" }, when, button("undo", "link", words.say("undo"), actions.undo)),
  ];
}
