import type { Wording } from "../../core/vocabulary";
import type { Breakdown, BreakdownRow } from "../../protocol/replies";
import { h } from "../h";
import type { Words } from "../words";

/**
 * Each value with its customers and its share of the revenue, and below these how they divide among the labels: as a
 * band, and in words with the shares.
 */
export function breakdownTable(breakdown: Breakdown, words: Words): Node[] {
  const { column, rows, total, labels, means } = breakdown;
  const revenue = total.spent ?? 0;
  const hasRevenue = revenue > 0;
  const head = (text: string): HTMLElement => h("th", { scope: "col" }, text);
  return [
    h(
      "table",
      { id: "breakdown-table", class: "breakdown" },
      h("caption", {}, column),
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          h("th", { scope: "col" }, h("span", { class: "unseen" }, column)),
          head(words.say("customersShare")),
          hasRevenue && head(words.say("revenueShare")),
        ),
      ),
      ...[...rows, total].map((row) => rowGroup(row, breakdown, words)),
      means && meanGroup(means, labels, hasRevenue ? 3 : 2, words),
    ),
  ];
}

function rowGroup(row: BreakdownRow, { total, labels }: Breakdown, words: Words): HTMLElement {
  const revenue = total.spent ?? 0;
  const hasRevenue = revenue > 0;
  const { language } = words;
  return h(
    "tbody",
    { class: row === total ? "total" : false },
    h(
      "tr",
      {},
      h("th", { scope: "row" }, row.name[language]),
      h("td", {}, words.number(row.customers), h("small", {}, words.share(row.customers / total.customers))),
      hasRevenue &&
        h(
          "td",
          {},
          words.share((row.spent ?? 0) / revenue),
          row.meanSpent !== null &&
            h("small", {}, words.say("breakdownMeanSpent", { amount: words.short(inCents(row.meanSpent)) })),
        ),
    ),
    h(
      "tr",
      {},
      h(
        "td",
        { colspan: hasRevenue ? 3 : 2, class: "divided" },
        band(row),
        h("span", { class: "mix" }, ...shareWords(labels, row, words)),
      ),
    ),
  );
}

/** What the numbers of the column come to for each label. */
const meanGroup = (
  { byLabel, overall }: NonNullable<Breakdown["means"]>,
  labels: readonly Wording[],
  columns: number,
  words: Words,
): HTMLElement =>
  h(
    "tbody",
    {},
    h(
      "tr",
      {},
      h("th", { scope: "row" }, words.say("breakdownMean")),
      h("td", { colspan: columns - 1 }, overall === null ? null : words.mean(overall)),
    ),
    h(
      "tr",
      {},
      h(
        "td",
        { colspan: columns, class: "divided" },
        h("span", { class: "mix" }, ...meanWords(labels, byLabel, words)),
      ),
    ),
  );

const inCents = (amount: number): number => Math.round(100 * amount) / 100;

/** The words beside it say the same. */
const band = ({ counts, customers }: BreakdownRow): HTMLElement =>
  h(
    "span",
    { class: "band", "aria-hidden": "true" },
    ...counts.map((count, i) =>
      h("span", { style: `--share: ${(count / customers).toFixed(4)}; --shade: ${shade(i, counts.length)}` }),
    ),
  );

/** From dark for the first label to light for the last. */
const shade = (place: number, labels: number): string =>
  (1 - (0.85 * place) / Math.max(1, labels - 1)).toFixed(3);

const shareWords = (
  labels: readonly Wording[],
  { counts, customers }: BreakdownRow,
  words: Words,
): HTMLElement[] =>
  labels.flatMap((label, i) =>
    counts[i]! > 0
      ? [
          h(
            "span",
            {},
            words.say("breakdownShare", {
              label: label[words.language],
              share: words.share(counts[i]! / customers),
            }),
          ),
        ]
      : [],
  );

const meanWords = (
  labels: readonly Wording[],
  means: readonly (number | null)[],
  words: Words,
): HTMLElement[] =>
  labels.flatMap((label, i) => {
    const mean = means[i];
    return mean === null || mean === undefined
      ? []
      : [
          h(
            "span",
            {},
            words.say("breakdownMeanOf", { label: label[words.language], mean: words.mean(mean) }),
          ),
        ];
  });
