import type { PutRightSummary } from "../../protocol/replies";
import { h } from "../h";
import { button } from "./button";
import type { Parts, Scene } from "./page";
import { title } from "./title";

/** What was moved to its customers. */
export const putRightView = ({ words, actions }: Scene, { sheet, moved }: PutRightSummary): Parts => ({
  body: [title(words.say("putRightDone")), h("p", {}, words.say("putRightRows", { count: moved, sheet }))],
  bar: [button("back", "primary", words.say("back"), () => actions.read())],
});
