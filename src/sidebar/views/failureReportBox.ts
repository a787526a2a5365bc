import { type CallFailure, failureReport } from "../callFailure";
import { h } from "../h";
import type { Words } from "../words";

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
      h("button", { id: "copy", type: "button", class: "link", click: () => copy(words) }, words.say("copy")),
    ),
  ];
}

/** The clipboard interface is closed to frames such as Google's; the old command is not. */
function copy(words: Words): void {
  const lines = document.getElementById("report") as HTMLTextAreaElement;
  lines.select();
  const isCopied = document.execCommand("copy");
  const said = words.say(isCopied ? "copied" : "copyByHand");
  document.getElementById("copy")!.textContent = said;
  document.getElementById("status")!.textContent = said;
}
