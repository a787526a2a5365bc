import type { FunctionPlace } from "../../../protocol/replies";
import { h, icon } from "../../h";
import type { Words } from "../../words";

/** The formula as it would be written and where; or which columns are missing, or that it takes none. */
export function placeSection(words: Words, place: FunctionPlace, example: string): HTMLElement {
  const { formula, missing } = place;
  const text = formula ?? spelled(example, place.decimalComma);
  const lines = Math.ceil(text.length / LINE);
  return h(
    "section",
    { id: "place", "aria-labelledby": "place-title" },
    h("h2", { id: "place-title" }, words.say("formula")),
    h(
      "textarea",
      { id: "formula-text", class: "formula", readonly: true, rows: lines, "aria-labelledby": "place-title" },
      text,
    ),
    ...(missing.length > 0
      ? missingWords(words, place)
      : [h("p", { class: "muted" }, whereWords(words, place))]),
  );
}

/** Letters of the formula's type that stand beside each other in the sidebar. */
const LINE = 36;

function whereWords(words: Words, { formula, sheet, cell }: FunctionPlace): string {
  if (formula === null) return words.say("takesNumbers");
  return cell === null ? words.say("goesOnNewSheet", { sheet }) : words.say("goesBeside", { cell, sheet });
}

function missingWords(words: Words, { sheet, missing, needs }: FunctionPlace): Node[] {
  const columns = words.list(missing.map((column) => column[words.language]));
  const help = { orders: "needsOrders", customers: "needsCustomers", made: "needsMade" } as const;
  return [
    h("p", { class: "check" }, icon("look"), words.say("columnsNotFoundFor", { sheet, columns })),
    h("p", { class: "muted" }, words.say(needs ? help[needs] : "needsColumns")),
  ];
}

/** An example as it is typed where the decimal mark is a comma. */
const spelled = (example: string, decimalComma: boolean): string =>
  decimalComma ? example.replace(/, /g, "; ").replace(/(\d)\.(\d)/g, "$1,$2") : example;
