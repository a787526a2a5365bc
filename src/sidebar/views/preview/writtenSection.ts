import type { Description } from "../../../protocol/replies";
import { h, icon } from "../../h";
import { columnsToWrite, titlesOf } from "../../outlook";
import type { Scene } from "../page";

/** What a run would write, and that nothing else is touched. */
export function writtenSection({ state, words }: Scene, description: Description): HTMLElement {
  const { draft } = state;
  const columns = words.list(titlesOf(columnsToWrite(description, draft), description, draft));
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
    ),
    h("p", { class: "muted" }, words.say("unharmed")),
  );
}
