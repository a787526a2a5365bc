import type { Description } from "../../protocol/replies";
import type { RunRecord } from "../../protocol/sharing";
import { h } from "../h";
import type { Scene } from "../views/page";
import { BY as TIER_RULES } from "../views/rules/tierRules";
import type { Words } from "../words";
import { aboutSection } from "./aboutSection";
import { nameField } from "./nameField";

/** What was run in this document, closed until somebody asks; with it what belongs to being many. */
export function historyBox(scene: Scene, { history, sheet }: Description): HTMLElement {
  const { words } = scene;
  return h(
    "details",
    { id: "history", class: "box" },
    h(
      "summary",
      { id: "history-summary" },
      words.say("runHistory"),
      h("small", {}, words.say("runCount", { count: history.length })),
    ),
    h("ol", { class: "runs", reversed: true }, ...history.map((record) => runLine(record, words))),
    history.length > 1 && h("p", { class: "muted" }, words.say("runPrintHelp")),
    nameField(scene),
    history.length > 0 && aboutSection(scene, sheet),
  );
}

function runLine(record: RunRecord, words: Words): HTMLElement {
  const { startedAt, by, sheet, customers, asOf, tiers, rules, undone } = record;
  const when = words.moment(startedAt);
  return h(
    "li",
    {},
    h(
      "p",
      {},
      words.say("runWhen", { when, by: by ?? words.say("teammate") }),
      undone && h("span", { class: "undone-mark" }, words.say("runUndone")),
    ),
    h(
      "p",
      {},
      asOf === null
        ? words.say("runOn", { sheet, customers })
        : words.say("runOnAsOf", { sheet, customers, day: words.day(asOf) }),
    ),
    tiers.length > 0 && h("p", {}, tiers.map((tier) => words.say("runTier", tier)).join(" · ")),
    h("p", {}, words.say("runRules", rulesInShort(rules, words))),
  );
}

const rulesInShort = ({ tierBy, scheme, print }: RunRecord["rules"], words: Words) => ({
  tiers: words.say(TIER_RULES[tierBy].label),
  scheme: words.say(scheme === "own" ? "schemeOwn" : `scheme${scheme}`),
  print,
});
