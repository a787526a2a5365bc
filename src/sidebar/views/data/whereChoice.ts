import type { ColumnValues, Description } from "../../../protocol/replies";
import { h } from "../../h";
import { selectField } from "../controls";
import type { Scene } from "../page";
import { columnName } from "./columnName";

/** Rows by what a column says: the column, then the texts in it, the most frequent first. */
export function whereChoice(scene: Scene, { columns }: Description): Node[] {
  const { words, actions, state } = scene;
  const { where } = state.draft;
  const choices = columns.map((column) => ({
    value: String(column.column),
    label: columnName(column, words),
  }));
  return [
    selectField(
      { id: "where-column", label: words.say("whereColumn") },
      where ? choices : [{ value: "", label: words.say("whereChoose") }, ...choices],
      where ? String(where.column) : "",
      (value) => {
        if (value !== "") actions.chooseWhereColumn(Number(value));
      },
    ),
    ...(where === null
      ? []
      : state.texts?.column === where.column
        ? [valueTicks(scene, state.texts.content, where.values)]
        : [h("p", { class: "muted" }, words.say("whereReading"))]),
  ];
}

function valueTicks(
  { words, actions }: Scene,
  { values, more }: ColumnValues,
  taken: readonly string[],
): Node {
  if (values.length === 0) return h("p", { class: "muted" }, words.say("whereNone"));
  return h(
    "fieldset",
    { id: "where-values", class: "ticks" },
    h("legend", {}, words.say("whereValues")),
    h(
      "div",
      { class: "scroll", tabindex: 0, role: "group", "aria-label": words.say("whereValues") },
      ...values.map(({ text, rows }, i) =>
        h(
          "label",
          {},
          h("input", {
            id: `where-value-${i}`,
            type: "checkbox",
            checked: taken.includes(text),
            change: ({ target }) => {
              const others = taken.filter((other) => other !== text);
              actions.chooseWhereValues((target as HTMLInputElement).checked ? [...others, text] : others);
            },
          }),
          h("span", { class: "cut" }, text),
          h("small", {}, words.number(rows)),
        ),
      ),
    ),
    more > 0 && h("p", { class: "muted" }, words.say("whereMore", { count: more })),
  );
}
