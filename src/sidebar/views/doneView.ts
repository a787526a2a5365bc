import { MANUAL_TIER_TITLE } from "../../core/columnTitles";
import type { SegmentSummary } from "../../protocol/replies";
import { breakdownSection } from "../breakdown/breakdownSection";
import { h, icon } from "../h";
import { aboutSection } from "../sharing/aboutSection";
import type { View } from "../state";
import type { Words } from "../words";
import { button } from "./button";
import { failureBanner } from "./failureBanner";
import { groupTable } from "./groupTable";
import { hintList } from "./hintList";
import { leftOutBox } from "./leftOutBox";
import type { Parts, Scene } from "./page";
import { title } from "./title";

/** What was written, for how many, and what was left alone. */
export function doneView(scene: Scene, view: Extract<View, { at: "done" }>): Parts {
  const { words, actions } = scene;
  const { summary } = view;
  const { sheet, asOf } = summary;
  return {
    body: [
      ...failureBanner(scene, view.failure),
      h(
        "div",
        { class: "done-head" },
        icon("check"),
        title(words.say("done", { customers: summary.customers })),
      ),
      h(
        "p",
        { class: "muted" },
        asOf === null
          ? words.say("doneIn", { sheet })
          : words.say("doneInAsOf", { sheet, day: words.day(asOf) }),
      ),
      writtenColumns(summary, words),
      ...listSentences(scene, summary),
      ...groupTable("tiers", words.say("tiers"), summary.tiers, words),
      ...groupTable("stages", words.say("stages"), summary.stages, words),
      ...breakdownSection(scene),
      ...hintList([...keptWords(summary, words), ...summary.hints.map((hint) => hint[words.language])]),
      ...leftOutBox(summary.report, words),
      nextSteps(summary, words),
      aboutSection(scene, sheet),
    ],
    bar: [
      h(
        "div",
        { class: "pair" },
        button("undo", "plain", words.say("undo"), actions.undo, icon("undo")),
        button("back", "link", words.say("back"), () => actions.read()),
      ),
    ],
  };
}

const writtenColumns = ({ columns }: SegmentSummary, words: Words): HTMLElement =>
  h(
    "section",
    { id: "written", "aria-labelledby": "written-title" },
    h("h2", { id: "written-title" }, words.say("writtenColumns")),
    h(
      "ul",
      { class: "chips" },
      ...columns.map(({ letters, title, added }) =>
        h("li", {}, h("span", {}, letters), title, added && h("small", {}, words.say("added"))),
      ),
    ),
  );

/** The sheet of customers that was made from orders. */
function listSentences({ words, actions }: Scene, { sheet, list, customers }: SegmentSummary): Node[] {
  if (!list) return [];
  const { isNew, appended, vanished, besideOrders } = list;
  const sentences = [
    isNew
      ? words.say("listMade", { sheet, customers })
      : words.say("listRefreshed", { sheet, customers, appended }),
    ...(vanished > 0 ? [words.say("listVanished", { count: vanished })] : []),
    ...(besideOrders.length > 0 ? [words.say("besideOrders", { columns: words.list(besideOrders) })] : []),
  ];
  return [
    h(
      "div",
      { id: "list" },
      ...sentences.map((sentence) => h("p", {}, sentence)),
      button("open-list", "plain", words.say("openList"), () => actions.showSheet(sheet)),
    ),
  ];
}

function nextSteps({ columns }: SegmentSummary, words: Words): HTMLElement {
  const [first] = columns;
  return h(
    "section",
    { id: "next", "aria-labelledby": "next-title" },
    h("h2", { id: "next-title" }, words.say("next")),
    h(
      "ul",
      { class: "next" },
      first !== undefined && h("li", {}, words.say("nextFilter", { column: first.title })),
      h("li", {}, words.say("nextShare")),
      h("li", {}, words.say("nextAgain")),
    ),
  );
}

/** What was not written, because a person's word counts more. */
function keptWords({ kept, manual, changed }: SegmentSummary, words: Words): string[] {
  return [
    ...(kept > 0 ? [words.say("kept", { count: kept })] : []),
    ...(manual > 0
      ? [words.say("manual", { count: manual, column: MANUAL_TIER_TITLE[words.language] })]
      : []),
    ...(changed > 0 ? [words.say("changed", { count: changed })] : []),
  ];
}
