import { MANUAL_TIER_TITLE } from "../../../core/columnTitles";
import type { Description } from "../../../protocol/replies";
import { breakdownSection } from "../../breakdown/breakdownSection";
import { h } from "../../h";
import { columnsToWrite } from "../../outlook";
import type { Preview } from "../../preview/previewOf";
import { proofBox } from "../../proof/views/proofBox";
import type { StepView } from "../../state";
import { failureBanner } from "../failureBanner";
import { groupTable } from "../groupTable";
import { hintList } from "../hintList";
import { leftOutBox } from "../leftOutBox";
import type { Parts, Scene } from "../page";
import { type RulesScene, resetButton, rulesScene } from "../rules/rulesView";
import { stepBar, whyNot } from "../stepBar";
import { title } from "../title";
import { mapTable } from "./mapTable";
import { movesSection } from "./movesSection";
import { tryStages } from "./tryStages";
import { tryTiers } from "./tryTiers";
import { writtenSection } from "./writtenSection";

/** What a run would make of the customers, with the rules to try beside it. Nothing is written before the button is pressed. */
export function previewView(scene: Scene, description: Description, view: StepView): Parts {
  const { words, actions } = scene;
  const inForce = rulesScene(scene, description);
  const { preview } = inForce;
  const reason = whyNot(scene, description, view);
  return {
    body: [
      ...failureBanner(scene, view.failure),
      h("div", { class: "row" }, title(words.say("preview")), resetButton(scene, description)),
      ...(preview ? figures(inForce, description, preview) : waiting(inForce, reason, view)),
    ],
    bar: stepBar("segment", words.say("write"), actions.segment, reason, words.say("writeNote")),
  };
}

/** Until the figures are there; where they can't come, the bar says why. */
const waiting = (
  { words, state }: RulesScene,
  reason: string | undefined,
  { busy, failure }: StepView,
): Node[] =>
  failure || (reason !== undefined && !busy)
    ? []
    : [
        h("p", { class: "muted" }, words.say(state.slow ? "readingSlow" : "previewing")),
        h(
          "div",
          { class: "skeleton", "aria-hidden": "true" },
          ...["tall", "tall", "", ""].map((size) => h("span", { class: size })),
        ),
      ];

function figures(scene: RulesScene, description: Description, preview: Preview): Node[] {
  const { words, state } = scene;
  const columns = columnsToWrite(description, state.draft);
  const day = scene.rules.asOf ?? description.newest;
  return [
    h(
      "p",
      { id: "previewed", class: "muted" },
      day === null
        ? words.say("previewHelp")
        : words.say("previewed", { customers: preview.customers, day: words.day(day) }),
    ),
    ...(columns.includes("tier")
      ? [...groupTable("tiers", words.say("tiers"), preview.tiers, words), tryTiers(scene, preview)]
      : []),
    ...(columns.includes("stage")
      ? [...groupTable("stages", words.say("stages"), preview.stages, words), tryStages(scene, preview)]
      : []),
    ...movesSection(scene, preview),
    ...(preview.map ? [mapTable(preview.map, words)] : []),
    ...proofBox(scene, description),
    ...(columns.includes("segment")
      ? [
          h(
            "details",
            { id: "segments-box", class: "box" },
            h("summary", { id: "segments-summary" }, words.say("segments")),
            ...groupTable("segments", words.say("segments"), preview.segments, words),
          ),
        ]
      : []),
    ...breakdownSection(scene),
    ...hintList(
      preview.manual > 0
        ? [
            words.say("previewManual", {
              count: preview.manual,
              column: MANUAL_TIER_TITLE[words.language],
            }),
          ]
        : [],
    ),
    ...leftOutBox(description.report, words),
    writtenSection(scene, description),
  ];
}
