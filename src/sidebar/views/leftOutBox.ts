import type { ReportLine, RowsReport } from "../../protocol/replies";
import { h } from "../h";
import type { Words } from "../words";

/** The rows that can't be used: how many, and on opening why and which. */
export function leftOutBox({ read, leftOut }: RowsReport, words: Words): Node[] {
  const count = leftOut.reduce((sum, group) => sum + group.count, 0);
  if (count === 0) return [];
  return [
    h(
      "details",
      { id: "left-out", class: "box" },
      h("summary", { id: "left-out-summary" }, words.say("leftOut", { count, read })),
      h("p", { class: "muted" }, words.say("leftOutHelp")),
      h(
        "ul",
        { class: "reasons" },
        ...leftOut.map((group) =>
          h(
            "li",
            {},
            h("span", { class: "count" }, words.number(group.count)),
            h(
              "span",
              {},
              group.reason[words.language],
              h("span", { class: "muted rows" }, rowsOf(group, words)),
            ),
          ),
        ),
      ),
    ),
  ];
}

function rowsOf({ firstRows, count }: ReportLine, words: Words): string {
  // Plain digits, as they stand in the margin of the sheet.
  const rows = firstRows.join(words.say("sampleSeparator"));
  const more = count - firstRows.length;
  if (more > 0) return words.say("leftOutMore", { rows, more });
  return words.say(firstRows.length === 1 ? "leftOutRow" : "leftOutRows", { rows });
}
