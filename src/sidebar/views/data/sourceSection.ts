import type { Description, RowsTaken } from "../../../protocol/replies";
import { h, icon } from "../../h";
import type { Words } from "../../words";
import { button } from "../button";
import type { Scene } from "../page";
import { title } from "../title";

/** Which sheet and rows, and how many customers that makes. */
export function sourceSection({ words, actions }: Scene, description: Description, busy: boolean): Node[] {
  const { sheet, taken, report, kind, customers, hidden } = description;
  const again = button("read", "link", words.say("readAgain"), () => actions.read(), icon("again"));
  return [
    h("div", { id: "head", class: "row" }, title(words.say("data")), again),
    h(
      "p",
      { id: "count", class: "count-line", "aria-busy": String(busy) },
      h("strong", {}, words.number(kind === "orders" ? report.used : customers)),
      " ",
      kind === "customers"
        ? words.say("customers", { customers })
        : customers > 0
          ? words.say("orders", { orders: report.used, customers })
          : words.say("ordersOnly", { orders: report.used }),
      h(
        "span",
        { class: "muted place" },
        words.say("placeRows", { sheet, rows: rowsText(taken, words) }),
        hidden ? ` ${words.say("hiddenLeftOut", { count: hidden })}` : null,
      ),
    ),
  ];
}

/** Row numbers as they stand in the margin of the sheet, without separators. */
function rowsText({ rows, spans }: RowsTaken, words: Words): string {
  const [only, ...others] = spans;
  if (!only) return words.say("rowsNone");
  return others.length === 0
    ? words.say("rowsSpan", { first: String(only.first), last: String(only.last) })
    : words.say("rowsMany", { rows, areas: spans.length });
}
