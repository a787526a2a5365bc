import type { Description } from "../../protocol/replies";
import { needsReading } from "../callFailure";
import { isUnsure } from "../fieldColumns";
import { h, icon } from "../h";
import { customersToTake, obstacle } from "../outlook";
import type { View } from "../state";
import { button } from "./button";
import { columnsSection, fieldId } from "./columnsSection";
import { failureBanner } from "./failureBanner";
import { hintList } from "./hintList";
import { leftOutBox } from "./leftOutBox";
import { misplacedBox } from "./misplacedBox";
import type { Parts, Scene } from "./page";
import { resultSection } from "./resultSection";
import { rulesBox } from "./rulesBox";
import { sourceSection } from "./sourceSection";

type DataView = Extract<View, { at: "data" }>;

/** The table that would be segmented, what can be corrected, and the one button that does it. */
export function dataView(scene: Scene, description: Description, view: DataView): Parts {
  const { words, actions } = scene;
  const reason = whyNot(scene, description, view);
  const customers = customersToTake(description, scene.state.draft);
  const label = customers === null ? words.say("segmentSome") : words.say("segment", { customers });
  const segment = button("segment", "primary", label, () => {
    if (reason === undefined) actions.segment();
  });
  if (reason !== undefined) {
    // Not `disabled`: a button that has the focus would lose it, and nobody could read the reason.
    segment.setAttribute("aria-disabled", "true");
    segment.setAttribute("aria-describedby", "reason");
  }
  return {
    body: [
      ...failureBanner(scene, view.failure),
      ...misplacedBox(scene, description),
      ...sourceSection(scene, description, view.busy),
      ...undoRow(scene, description),
      ...checkRow(scene, description),
      ...hintList(description.hints.map((hint) => hint[words.language])),
      ...leftOutBox(description.report, words),
      columnsSection(scene, description),
      resultSection(scene, description),
      rulesBox(scene, description),
    ],
    bar: [segment, ...(reason === undefined ? [] : [h("p", { id: "reason", class: "muted" }, reason)])],
  };
}

/** Why a run can't begin now; undefined where it can. */
function whyNot(
  { state, words }: Scene,
  description: Description,
  { busy, failure }: DataView,
): string | undefined {
  if (busy) return words.say("reading");
  if (failure && needsReading(failure)) return words.say("needsReading");
  return obstacle(description, state.draft, words);
}

/** Leads to the columns that should be looked at, which may lie below the edge of the page. */
function checkRow({ state, words }: Scene, description: Description): Node[] {
  const unsure = description.fields
    .filter((guess) => isUnsure(guess, description, state.draft))
    .map(({ field }) => field);
  if (unsure.length === 0) return [];
  const text = words.say("pleaseCheckFields", {
    fields: words.list(unsure.map((field) => words.field(field))),
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
