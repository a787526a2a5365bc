import { currentPreview } from "./preview/currentPreview";
import type { State } from "./state";
import type { Words } from "./words";

/** What a screen reader says of the state, where nothing that takes the focus says it. */
export function announcement(state: State, words: Words): string {
  const { view, description, slow } = state;
  switch (view.at) {
    case "reading":
      return words.say(slow ? "readingSlow" : "reading");
    case "data":
      if (view.busy) return words.say(slow ? "readingSlow" : "reading");
      return description && !view.failure
        ? words.say("read", { customers: description.customers, sheet: description.sheet })
        : "";
    case "rules":
      return view.busy ? words.say(slow ? "readingSlow" : "reading") : "";
    case "preview":
      if (view.busy) return words.say(slow ? "readingSlow" : "reading");
      return view.failure || currentPreview(state) ? "" : words.say(slow ? "readingSlow" : "previewing");
    case "segmenting":
      if (view.run.stop === "asked") return words.say("stopping");
      return slow ? words.say("workingSlow") : "";
    case "puttingRight":
    case "undoing":
      return slow ? words.say("workingSlow") : "";
    case "done":
    case "putRight":
    case "undone":
    case "failed":
      return "";
  }
}
