import { PREDICTED_COLUMNS } from "../../../core/predictionRules";
import type { Description, Proof, ProofNumbers } from "../../../protocol/replies";
import type { Outcome } from "../../callServer";
import { h } from "../../h";
import { button } from "../../views/button";
import { failureText } from "../../views/failureText";
import type { Scene } from "../../views/page";
import type { Words } from "../../words";
import { proofNow } from "../proofReader";
import { trackingChart } from "./trackingChart";

/** Whether the prediction can be trusted: its verdict on a closed fold, the numbers and the chart inside. */
export function proofBox(scene: Scene, { possible }: Description): Node[] {
  if (!PREDICTED_COLUMNS.some((column) => possible.includes(column))) return [];
  const { state, words, actions } = scene;
  const outcome = proofNow(state);
  const verdict = outcome?.ok ? outcome.content.check?.verdict : undefined;
  return [
    h(
      "details",
      { id: "proof", class: "box" },
      // Opening asks for it, where nobody has yet.
      h(
        "summary",
        { id: "proof-summary", click: actions.prove },
        words.say("proof"),
        verdict !== undefined && h("small", {}, words.say(verdict === "model" ? "proofYes" : "proofNo")),
      ),
      h("p", { id: "proof-verdict", role: "status" }, told(outcome, words)),
      ...(outcome?.ok && outcome.content.check ? figures(outcome.content, outcome.content.check, words) : []),
      ...(outcome && !outcome.ok
        ? [button("prove-again", "link", words.say("tryAgain"), actions.prove)]
        : []),
    ),
  ];
}

function told(outcome: Outcome<Proof> | undefined, words: Words): string {
  if (!outcome) return words.say("proving");
  if (!outcome.ok) return failureText(outcome.failure, words, true).text;
  const { check, sentences } = outcome.content;
  const said = sentences[0]![words.language];
  return check ? words.say("proofSays", { verdict: said }) : words.say("proofNone", { reason: said });
}

function figures({ sentences }: Proof, check: ProofNumbers, words: Words): Node[] {
  const { cut, asOf, customers } = check;
  return [
    ...sentences
      .slice(1)
      .map((note) => h("p", { class: "note" }, words.say("proofNote", { note: note[words.language] }))),
    h(
      "p",
      { class: "muted" },
      words.say("proofMade", {
        days: (Date.parse(asOf) - Date.parse(cut)) / 86_400_000,
        cut: words.day(cut),
        customers,
      }),
    ),
    numbersTable(check, words),
    h("p", { class: "muted" }, words.say("proofMissHelp")),
    ...trackingChart(check, words),
  ];
}

const numbersTable = ({ actual, model, naive }: ProofNumbers, words: Words): HTMLElement =>
  h(
    "table",
    { id: "proof-numbers", class: "groups figures" },
    h("caption", { class: "unseen" }, words.say("proofNumbers")),
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        h("td", {}),
        h("th", { scope: "col" }, words.say("proofOrders")),
        h("th", { scope: "col" }, words.say("proofMiss")),
        h("th", { scope: "col" }, words.say("proofSquareMiss")),
      ),
    ),
    h(
      "tbody",
      {},
      row(words.say("proofActual"), [words.number(actual), "–", "–"]),
      ...[["proofModel", model] as const, ["proofNaive", naive] as const].map(([title, forecast]) =>
        row(words.say(title), [
          words.number(Math.round(forecast.orders)),
          words.number(forecast.meanAbsoluteError),
          words.number(forecast.rootMeanSquareError),
        ]),
      ),
    ),
  );

const row = (title: string, cells: readonly string[]): HTMLElement =>
  h("tr", {}, h("th", { scope: "row" }, title), ...cells.map((cell) => h("td", {}, cell)));
