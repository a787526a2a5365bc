import type { Description } from "../../../protocol/replies";
import { type RowChoice, rowsShown, selectedPart, spanRows } from "../../draft";
import { h } from "../../h";
import { type Choice, selectField } from "../controls";
import type { Scene } from "../page";
import { whereChoice } from "./whereChoice";

/** Which rows of the table are taken. */
export function rowsChoice(scene: Scene, description: Description): HTMLElement {
  const { words, actions, state } = scene;
  const { draft } = state;
  const now = selectedPart(description);
  const selected = (now.length > 0 ? now : draft.spans).map(spanRows).reduce((sum, rows) => sum + rows, 0);
  const choices: Choice<RowChoice>[] = [
    { value: "table", label: words.say("rowsTable", { rows: spanRows(description.table) }) },
    ...(selected > 0
      ? [{ value: "selected" as const, label: words.say("rowsSelected", { rows: selected }) }]
      : []),
    { value: "visible", label: words.say("rowsVisible") },
    { value: "where", label: words.say("rowsWhere") },
  ];
  return h(
    "section",
    { id: "rows-section" },
    selectField(
      { id: "rows", label: words.say("rows"), help: words.say("readAgainHelp") },
      choices,
      rowsShown(draft),
      actions.chooseRows,
    ),
    ...(draft.rows === "where" ? whereChoice(scene, description) : []),
  );
}
