import type { UndoSummary } from "../../protocol/replies";
import { h } from "../h";
import { button } from "./button";
import type { Parts, Scene } from "./page";
import { title } from "./title";

/** What the undo did. */
export function undoneView({ words, actions }: Scene, summary: UndoSummary): Parts {
  const { sheet, restored, kept, removed } = summary;
  const sentences = [
    restored > 0 ? words.say("restored", { count: restored, sheet }) : words.say("restoredNone", { sheet }),
    ...(removed.length > 0 ? [words.say("removed", { columns: words.list(removed) })] : []),
    ...(kept > 0 ? [words.say("undoKept", { count: kept })] : []),
  ];
  return {
    body: [title(words.say("undone")), ...sentences.map((sentence) => h("p", {}, sentence))],
    bar: [button("back", "primary", words.say("back"), () => actions.read())],
  };
}
