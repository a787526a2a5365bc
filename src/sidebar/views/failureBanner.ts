import { type CallFailure, needsReading } from "../callFailure";
import { h, icon } from "../h";
import { button } from "./button";
import { failureReportBox } from "./failureReportBox";
import { failureText } from "./failureText";
import type { Scene } from "./page";

/** A failure above what she was looking at. */
export function failureBanner({ words, actions }: Scene, failure: CallFailure | undefined): Node[] {
  if (!failure) return [];
  const { heading, text } = failureText(failure, words, true);
  return [
    h(
      "section",
      { id: "failure", class: "banner", role: "alert" },
      h("h2", {}, icon("look"), heading),
      h("p", {}, text),
      ...failureReportBox(failure, words),
      button("retry", "link", words.say(needsReading(failure) ? "readAgain" : "tryAgain"), () =>
        actions.retry(failure),
      ),
    ),
  ];
}
