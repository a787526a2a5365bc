import { h } from "../../h";
import type { Moves } from "../../preview/moves";
import type { Preview } from "../../preview/previewOf";
import type { Words } from "../../words";
import type { Scene } from "../page";

/** More changes than these would not be read. */
const MOST_PAIRS = 6;

/** Who changes against what the last run wrote. */
export function movesSection({ words }: Scene, { tierMoves, stageMoves }: Preview): Node[] {
  if (!tierMoves || !stageMoves) return [];
  const tierPairs =
    tierMoves.pairs.length > 0 ? [pairTable("tier-moves", "movesTier", tierMoves, words)] : [];
  const stagePairs =
    stageMoves.pairs.length > 0 ? [pairTable("stage-moves", "movesStage", stageMoves, words)] : [];
  const { up, down, added } = tierMoves;
  const counts = [
    ...(up > 0 ? [words.say("movesUp", { count: up })] : []),
    ...(down > 0 ? [words.say("movesDown", { count: down })] : []),
    ...(added > 0 ? [words.say("movesAdded", { count: added })] : []),
    ...(stageMoves.pairs.length > 0
      ? [
          words.say("stagesChanged", {
            count: stageMoves.pairs.reduce((sum, pair) => sum + pair.customers, 0),
          }),
        ]
      : []),
  ];
  return [
    h(
      "section",
      { id: "moves", "aria-labelledby": "moves-title" },
      h("h2", { id: "moves-title" }, words.say("moves")),
      counts.length > 0
        ? h("ul", { class: "chips" }, ...counts.map((count) => h("li", {}, count)))
        : h("p", { class: "muted" }, words.say("movesNone")),
      ...tierPairs,
      ...stagePairs,
    ),
  ];
}

function pairTable(
  id: string,
  heading: "movesTier" | "movesStage",
  { pairs }: Moves,
  words: Words,
): HTMLElement {
  const more = pairs.length - MOST_PAIRS;
  return h(
    "table",
    { id, class: "groups moves" },
    h("caption", {}, words.say(heading)),
    h(
      "thead",
      { class: "unseen" },
      h(
        "tr",
        {},
        h("th", { scope: "col" }, words.say("movesFrom")),
        h("th", { scope: "col" }, words.say("movesTo")),
        h("th", { scope: "col" }, words.say("customersShare")),
      ),
    ),
    h(
      "tbody",
      {},
      ...pairs
        .slice(0, MOST_PAIRS)
        .map(({ from, to, customers }) =>
          h(
            "tr",
            {},
            h("td", {}, from),
            h("td", {}, h("span", { class: "arrow", "aria-hidden": "true" }, "→ "), to),
            h("td", { class: "count" }, words.number(customers)),
          ),
        ),
      more > 0 &&
        h("tr", {}, h("td", { colspan: 3, class: "muted" }, words.say("movesMore", { count: more }))),
    ),
  );
}
