import type { CallFailure } from "../callFailure";
import { h } from "../h";
import { button } from "./button";
import { failureReportBox } from "./failureReportBox";
import { failureText } from "./failureText";
import type { Parts, Scene } from "./page";
import { title } from "./title";

/** Where there is no table to go back to: what happened and what to do. */
export function failedView({ words, actions }: Scene, failure: CallFailure): Parts {
  const { heading, text } = failureText(failure, words, false);
  return {
    body: [title(heading), h("p", {}, text), ...failureReportBox(failure, words)],
    bar: [button("retry", "primary", words.say("tryAgain"), () => actions.retry(failure))],
  };
}
