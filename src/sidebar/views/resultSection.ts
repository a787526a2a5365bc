import type { OutputColumn } from "../../core/vocabulary";
import type { Description } from "../../protocol/replies";
import { rulesOf } from "../draft";
import { h, icon } from "../h";
import { columnsToWrite, fieldsMissing, titlesOf } from "../outlook";
import type { Scene } from "./page";

/** What a run would write, and what it could write with one more column to read. */
export function resultSection({ state, words }: Scene, description: Description): HTMLElement {
  const { draft } = state;
  const titles = (columns: readonly OutputColumn[]) => words.list(titlesOf(columns, description, draft));
  const toWrite = columnsToWrite(description, draft);
  const wanted = rulesOf(description, draft).columns;
  const impossible = wanted.filter((column) => !description.possible.includes(column));
  return h(
    "section",
    { id: "result", "aria-labelledby": "result-title" },
    h("h2", { id: "result-title" }, words.say("result")),
    h(
      "ul",
      { class: "outlook" },
      toWrite.length > 0 && h("li", {}, icon("check"), words.say("written", { columns: titles(toWrite) })),
      ...byMissing(description, impossible).map(({ columns, fields }) =>
        h(
          "li",
          { class: "muted" },
          icon("none"),
          fields.length > 0
            ? words.say("missing", {
                columns: titles(columns),
                fields: words.list(fields.map((field) => words.field(field))),
              })
            : words.say("impossible", { columns: titles(columns) }),
        ),
      ),
    ),
    h("p", { class: "muted" }, words.say("unharmed")),
  );
}

/** Columns that lack the same fields are told together. */
function byMissing(description: Description, columns: readonly OutputColumn[]) {
  const groups = new Map<string, OutputColumn[]>();
  for (const column of columns) {
    const key = fieldsMissing(description, [column]).join();
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  return [...groups.values()].map((group) => ({
    columns: group,
    fields: fieldsMissing(description, group.slice(0, 1)),
  }));
}
