import type { Description } from "../../../protocol/replies";
import { h, icon } from "../../h";
import { columnsToWrite, titlesOf } from "../../outlook";
import { refusedColumns } from "../../proof/proofReader";
import type { Scene } from "../page";

/** What a run would write, and that nothing else is touched. */
export function writtenSection({ state, words }: Scene, description: Description): HTMLElement {
  const { draft } = state;
  const wanted = columnsToWrite(description, draft);
  const refused = refusedColumns(state, wanted);
  const offered = wanted.filter((column) => !refused.includes(column));
  const columns = words.list(titlesOf(offered, description, draft));
  return h(
    "section",
    { id: "result", "aria-labelledby": "result-title" },
    h("h2", { id: "result-title" }, words.say("result")),
    h(
      "ul",
      { class: "outlook" },
      h(
        "li",
        {},
        icon("check"),
        words.say(description.kind === "orders" ? "writtenList" : "written", { columns }),
      ),
      refused.length > 0 &&
        h(
          "li",
          { class: "muted" },
          icon("none"),
          words.say("notOffered", { columns: words.list(titlesOf(refused, description, draft)) }),
        ),
    ),
    h("p", { class: "muted" }, words.say("unharmed")),
  );
}
