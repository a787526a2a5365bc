import { h } from "../../h";
import type { RfmMap } from "../../preview/rfmMap";
import type { Words } from "../../words";

/** How many customers have each pair of scores, the more the darker. */
export function mapTable({ bins, rows, most }: RfmMap, words: Words): HTMLElement {
  const scores = Array.from({ length: bins }, (_, i) => i + 1);
  return h(
    "table",
    { id: "map", class: bins > 6 ? "map small" : "map" },
    h("caption", {}, words.say("map"), h("span", { class: "muted" }, words.say("mapHelp"))),
    h(
      "tbody",
      {},
      ...rows.map(({ r, counts }) =>
        h(
          "tr",
          {},
          h("th", { scope: "row", "aria-label": words.say("mapR", { score: r }) }, `R${r}`),
          ...counts.map((count) =>
            h(
              "td",
              { style: `--shade: ${most > 0 ? Math.sqrt(count / most).toFixed(3) : 0}` },
              count > 0 ? words.short(count) : h("span", { class: "zero" }, "0"),
            ),
          ),
        ),
      ),
    ),
    h(
      "tfoot",
      {},
      h(
        "tr",
        {},
        h("td", {}),
        ...scores.map((f) =>
          h("th", { scope: "col", "aria-label": words.say("mapF", { score: f }) }, `F${f}`),
        ),
      ),
    ),
  );
}
