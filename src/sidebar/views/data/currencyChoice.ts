import type { Description } from "../../../protocol/replies";
import { h } from "../../h";
import { selectField } from "../controls";
import type { Scene } from "../page";

/** The currency to take, where the orders have several. */
export function currencyChoice({ words, actions }: Scene, { currencies, currency }: Description): Node[] {
  if (currencies.length < 2) return [];
  const choices = currencies.map((each) => ({
    value: each.currency,
    label: words.say("currencyRows", each),
  }));
  return [
    h(
      "section",
      { id: "currency-section" },
      selectField(
        { id: "currency", label: words.say("currency"), help: words.say("currencyHelp") },
        currency === null ? [{ value: "", label: words.say("currencyChoose") }, ...choices] : choices,
        currency ?? "",
        (value) => {
          if (value !== "") actions.chooseCurrency(value);
        },
      ),
    ),
  ];
}
