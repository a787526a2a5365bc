import type { Description } from "../../protocol/replies";
import { isOutcomeUnknown } from "../callFailure";
import { h } from "../h";
import { obstacle } from "../outlook";
import type { View } from "../state";
import { button } from "./button";
import { columnsSection } from "./columnsSection";
import { failureBanner } from "./failureBanner";
import { hintList } from "./hintList";
import { leftOutBox } from "./leftOutBox";
import type { Parts, Scene } from "./page";
import { resultSection } from "./resultSection";
import { rulesBox } from "./rulesBox";
import { sourceSection } from "./sourceSection";

type DataView = Extract<View, { at: "data" }>;

/** The table that would be segmented, what can be corrected, and the one button that does it. */
export function dataView(scene: Scene, description: Description, view: DataView): Parts {
  const { words, actions } = scene;
  const reason = whyNot(scene, description, view);
  const { used } = description.report;
  const label = used === 0 ? words.say("segmentNone") : words.say("segment", { customers: used });
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
      ...sourceSection(scene, description, view.busy),
      ...undoRow(scene, description),
      ...hintList(description.hints),
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
  if (failure && isOutcomeUnknown(failure)) return words.say("needsReading");
  return obstacle(description, state.draft, words);
}

function undoRow({ words, actions }: Scene, { undoable }: Description): Node[] {
  if (undoable === null) return [];
  const when = h("span", {}, words.say("undoable", { when: words.moment(undoable) }));
  return [
    h("div", { id: "last-run", class: "row" }, when, button("undo", "link", words.say("undo"), actions.undo)),
  ];
}
