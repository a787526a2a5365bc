import type { Description } from "../../protocol/replies";
import { type Draft, isWhole } from "../draft";
import { h, icon } from "../h";
import { button } from "./button";
import type { Scene } from "./page";
import { title } from "./title";

/** Which sheet and rows, how many customers, and how to take others. */
export function sourceSection(scene: Scene, description: Description, busy: boolean): Node[] {
  const { words, actions } = scene;
  const { sheet, taken, customers } = description;
  const again = button("read", "link", words.say("readAgain"), actions.read, icon("again"));
  const choice = rowsChoice(scene, description);
  return [
    h("div", { id: "head", class: "row" }, title(words.say("data")), again),
    h(
      "p",
      { id: "count", class: "count-line", "aria-busy": String(busy) },
      h("strong", {}, words.number(customers)),
      " ",
      words.say("customers", { customers }),
      h(
        "span",
        { class: "muted place" },
        // Row numbers as they stand in the margin of the sheet, without separators.
        words.say("place", {
          sheet,
          first: String(taken.spans[0]!.first),
          last: String(taken.spans[taken.spans.length - 1]!.last),
        }),
      ),
    ),
    ...(choice.length > 0
      ? choice
      : [h("p", { id: "read-help", class: "muted" }, words.say("readAgainHelp"))]),
  ];
}

function rowsChoice(
  { words, actions, state }: Scene,
  { table, taken, selected, report }: Description,
): Node[] {
  const part = isWhole(taken, table) ? selected : taken;
  if (!part || isWhole(part, table)) return [];
  const option = (rows: Draft["rows"], count: number, label: string) =>
    h(
      "label",
      {},
      h("input", {
        id: `rows-${rows}`,
        type: "radio",
        name: "rows",
        value: rows,
        checked: rows === state.draft.rows,
        change: () => actions.chooseRows(rows),
      }),
      h("span", {}, label, h("small", {}, words.say("rowCount", { rows: count }))),
    );
  return [
    h(
      "fieldset",
      { id: "rows", class: "choice" },
      h("legend", { class: "unseen" }, words.say("whichRows")),
      option("table", report.read, words.say("wholeTable")),
      option("selected", part.rows, words.say("selectedRows")),
    ),
  ];
}
