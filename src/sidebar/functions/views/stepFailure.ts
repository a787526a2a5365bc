import type { CallFailure } from "../../callFailure";
import { h, icon } from "../../h";
import { button } from "../../views/button";
import { failureReportBox } from "../../views/failureReportBox";
import { failureText } from "../../views/failureText";
import type { Words } from "../../words";

/** What kept a step from ending well, and a way to try again. */
export function stepFailure(words: Words, failure: CallFailure, again: () => void): Node[] {
  const { heading, text } = failureText(failure, words, failure.step !== "functionPlace");
  return [
    h(
      "section",
      { id: "failure", class: "banner", role: "alert" },
      h("h2", {}, icon("look"), heading),
      h("p", {}, text),
      ...failureReportBox(failure, words),
      button("retry", "link", words.say("tryAgain"), again),
    ),
  ];
}
