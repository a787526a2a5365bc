import type { Group } from "../../protocol/replies";
import { h } from "../h";
import type { Words } from "../words";

/** Groups as a table: how many customers, which share of the revenue, each with a bar. Nothing where there are none. */
export function groupTable(id: string, heading: string, groups: readonly Group[], words: Words): Node[] {
  if (groups.length === 0) return [];
  const customers = sum(groups.map((group) => group.customers));
  const spent = sum(groups.map((group) => group.spent));
  // Where nothing was spent, or more was paid back, shares of the revenue mean nothing.
  const hasRevenue = spent > 0;
  return [
    h(
      "table",
      { id, class: "groups" },
      h("caption", {}, heading),
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          h("th", { scope: "col" }, h("span", { class: "unseen" }, heading)),
          h("th", { scope: "col" }, words.say("customersShare")),
          hasRevenue && h("th", { scope: "col" }, words.say("revenueShare")),
        ),
      ),
      h(
        "tbody",
        {},
        ...groups.map((group) =>
          h(
            "tr",
            {},
            h("th", { scope: "row" }, group.label),
            cell(words.number(group.customers), group.customers / customers, "customers"),
            hasRevenue && cell(words.share(group.spent / spent), group.spent / spent, "revenue"),
          ),
        ),
      ),
    ),
  ];
}

const cell = (text: string, share: number, kind: string): HTMLElement =>
  h("td", {}, text, h("span", { class: `bar-of ${kind}`, style: `--share: ${barLength(share)}` }));

/** Between 0 and 1; a share of returned money has no length. */
const barLength = (share: number): string => Math.min(1, Math.max(0, share || 0)).toFixed(4);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
