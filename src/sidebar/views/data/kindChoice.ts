import { TABLE_KINDS, type TableKind } from "../../../core/fields";
import type { Description } from "../../../protocol/replies";
import { h } from "../../h";
import type { Phrase } from "../../wording";
import type { Scene } from "../page";

const LABELS = { customers: "kindCustomers", orders: "kindOrders" } as const satisfies Record<
  TableKind,
  Phrase
>;

/** What a row of the table is, and why it is taken for that. */
export function kindChoice({ words, actions }: Scene, { kind, kindWhy }: Description): HTMLElement {
  return h(
    "fieldset",
    { id: "kind", class: "choice-box", "aria-describedby": kindWhy ? "kind-why" : false },
    h("legend", {}, words.say("kind")),
    h(
      "div",
      { class: "choice" },
      ...TABLE_KINDS.map((each) =>
        h(
          "label",
          {},
          h("input", {
            id: `kind-${each}`,
            type: "radio",
            name: "kind",
            value: each,
            checked: each === kind,
            change: () => actions.chooseKind(each),
          }),
          h("span", {}, words.say(LABELS[each])),
        ),
      ),
    ),
    kindWhy &&
      h("p", { id: "kind-why", class: "muted" }, words.say("kindWhy", { why: kindWhy[words.language] })),
  );
}
