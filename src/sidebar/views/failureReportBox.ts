import { type CallFailure, failureReport } from "../callFailure";
import { h } from "../h";
import type { Words } from "../words";
import { copyButton } from "./copyButton";

/** The lines to send to the makers, where the failure is theirs. She sees all of them before they go anywhere. */
export function failureReportBox(failure: CallFailure, words: Words): Node[] {
  if (failure.kind !== "unexpected") return [];
  const lines = h(
    "textarea",
    { id: "report", class: "report", readonly: true, rows: 4 },
    failureReport(failure),
  );
  lines.setAttribute("aria-label", words.say("report"));
  return [
    h(
      "details",
      { id: "report-box" },
      h("summary", { id: "report-summary" }, words.say("report")),
      h("p", { class: "muted" }, words.say("reportHelp")),
      lines,
      copyButton(words, "copy", "report", "copy"),
    ),
  ];
}
