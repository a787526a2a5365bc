import { stepFailure } from "../functions/views/stepFailure";
import { h, icon } from "../h";
import { button } from "../views/button";
import { selectField } from "../views/controls";
import { columnName } from "../views/data/columnName";
import type { Scene } from "../views/page";
import { breakdownKey, breakdownRequest, labelsToChoose } from "./breakdownRequest";
import type { BreakdownStep } from "./breakdownState";
import { breakdownTable } from "./breakdownTable";

const LABELS = { tier: "breakdownTiers", stage: "breakdownStages" } as const;

/** Customers by the values of a column, closed until somebody wants it. Nothing where neither tiers nor stages are made. */
export function breakdownSection(scene: Scene): Node[] {
  const { words, actions, state } = scene;
  const { description, breakdown } = state;
  const labels = labelsToChoose(state);
  if (!description || labels.length === 0) return [];
  const { columns } = description;
  const chosen = columns.find(({ column }) => column === breakdown.column);
  const choices = columns.map((column) => ({
    value: String(column.column),
    label: columnName(column, words),
  }));
  const by = labels.includes(breakdown.by) ? breakdown.by : labels[0]!;
  return [
    h(
      "details",
      { id: "breakdown", class: "box" },
      h("summary", { id: "breakdown-summary" }, words.say("breakdown")),
      h("p", { class: "muted" }, words.say("breakdownHelp")),
      selectField(
        { id: "breakdown-column", label: words.say("breakdownColumn") },
        chosen ? choices : [{ value: "", label: words.say("whereChoose") }, ...choices],
        chosen ? String(chosen.column) : "",
        (value) => actions.breakdown.chooseColumn(value === "" ? null : Number(value)),
      ),
      labels.length > 1 &&
        selectField(
          { id: "breakdown-by", label: words.say("breakdownBy") },
          labels.map((label) => ({ value: label, label: words.say(LABELS[label]) })),
          by,
          actions.breakdown.chooseLabel,
        ),
      ...outcome(scene, breakdown.step),
    ),
  ];
}

function outcome(scene: Scene, step: BreakdownStep): Node[] {
  const { words, actions, state } = scene;
  switch (step.at) {
    case "idle":
      return [];
    case "counting":
      return [h("p", { class: "muted", role: "status" }, words.say("breakdownReading"))];
    case "failed":
      return stepFailure(words, step.failure, actions.breakdown.count);
    case "counted":
    case "writing": {
      const { content } = step;
      const request = breakdownRequest(state);
      const isStale = request !== undefined && breakdownKey(request) !== step.key;
      return [
        ...(isStale ? [stale(scene)] : []),
        ...breakdownTable(content, words),
        ...content.notes.map((note) => h("p", { class: "muted" }, note[words.language])),
        ...(step.at === "writing"
          ? [h("p", { class: "muted", role: "status" }, words.say("breakdownWriting"))]
          : [
              ...(content.sheet === null ? [] : [written(scene, content.sheet)]),
              button("breakdown-write", "plain", words.say("breakdownWrite"), actions.breakdown.write),
            ]),
      ];
    }
  }
}

const stale = ({ words, actions }: Scene): HTMLElement =>
  h(
    "p",
    { id: "breakdown-stale" },
    words.say("breakdownStale"),
    " ",
    button("breakdown-again", "link", words.say("breakdownAgain"), actions.breakdown.count, icon("again")),
  );

const written = ({ words }: Scene, sheet: string): HTMLElement =>
  h(
    "p",
    { id: "breakdown-written", role: "status" },
    icon("check"),
    h("span", {}, words.say("breakdownWritten", { sheet })),
  );
