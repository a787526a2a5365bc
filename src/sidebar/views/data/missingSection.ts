import type { OutputColumn } from "../../../core/vocabulary";
import type { Description } from "../../../protocol/replies";
import { rulesOf } from "../../draft";
import { h, icon } from "../../h";
import { fieldList, fieldsMissing, titlesOf } from "../../outlook";
import type { Scene } from "../page";

/** The columns that could be written with one more column to read. */
export function missingSection({ state, words }: Scene, description: Description): Node[] {
  const { draft } = state;
  const impossible = rulesOf(description, draft).columns.filter(
    (column) => !description.possible.includes(column),
  );
  if (impossible.length === 0) return [];
  return [
    h(
      "section",
      { id: "missing", "aria-labelledby": "missing-title" },
      h("h2", { id: "missing-title" }, words.say("notWritten")),
      h(
        "ul",
        { class: "outlook" },
        ...byMissing(description, impossible).map(({ columns, fields }) => {
          const titles = words.list(titlesOf(columns, description, draft));
          return h(
            "li",
            { class: "muted" },
            icon("none"),
            fields.length > 0
              ? words.say("missing", { columns: titles, fields: fieldList(fields, words) })
              : words.say("impossible", { columns: titles }),
          );
        }),
      ),
    ),
  ];
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
