import type { Cell, Place } from "../cells/place";
import { FIELD_TITLES } from "../core/fields";
import { alsoBought as rulesOf } from "../core/measures/alsoBought";
import type { Wording } from "../core/vocabulary";
import { tableAnswer } from "./answers";
import { calling } from "./calling";
import { dataRows, refuseSingleCells } from "./dataRows";
import { namedIds, numberedIds } from "./ids";
import { languageOption, numberOption } from "./options";
import { textProblems, wordColumns } from "./textColumns";
import { usableRows } from "./usableRows";

const TITLES: readonly Wording[] = [
  { en: "If bought", zh: "购买" },
  { en: "Then also", zh: "也购买" },
  FIELD_TITLES.orderCount,
  { en: "Support", zh: "支持度" },
  { en: "Confidence", zh: "置信度" },
  { en: "Lift", zh: "提升度" },
];

const USUAL_MIN_SUPPORT = 0.01;
const USUAL_TOP = 50;

/** `ALSO_BOUGHT`: which products are bought together. */
export function alsoBought(
  place: Place,
  orderId: unknown,
  product: unknown,
  minSupport?: unknown,
  top?: unknown,
  language?: unknown,
): Cell[][] {
  return calling("ALSO_BOUGHT", () => {
    const inLanguage = languageOption(language);
    const least = numberOption(place, "min_support", minSupport, {
      words: "a fraction of 0 to 1, for example 0.01",
      when: (value) => value >= 0 && value <= 1,
    });
    const most = numberOption(place, "top", top, {
      words: "how many rows to show, a whole number of 1 or more",
      when: (value) => Number.isInteger(value) && value >= 1,
    });
    const rows = dataRows(place, { order_id: orderId, product }, {}, wordColumns([orderId, product], place));
    refuseSingleCells(rows, "the whole columns, for example =ALSO_BOUGHT(A2:A, B2:B)");

    const { order_id: orders, product: products } = rows.columns;
    const problems = { order_id: textProblems(orders, place), product: textProblems(products, place) };
    const lines = usableRows(rows, problems, rows.names, inLanguage);
    const names = namedIds(lines.map((row) => products[row]));
    const order = numberedIds(lines.map((row) => orders[row])).numbers;
    const rules = rulesOf({ order, product: names.numbers }, least ?? USUAL_MIN_SUPPORT);
    return tableAnswer(
      TITLES,
      inLanguage,
      rules
        .slice(0, most ?? USUAL_TOP)
        .map(({ bought, also, orders: both, support, confidence, lift }): Cell[] => [
          names.shown[bought],
          names.shown[also],
          both,
          support,
          confidence,
          lift,
        ]),
    );
  });
}
