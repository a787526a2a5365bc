import { readNumbers } from "../cells/numbers";
import type { Cell, Place } from "../cells/place";
import { FIELD_TITLES } from "../core/fields";
import { favourites } from "../core/measures/favourites";
import { valuesAt } from "../core/numerics/valuesAt";
import type { Wording } from "../core/vocabulary";
import { tableAnswer } from "./answers";
import { calling } from "./calling";
import { dataRows, refuseSingleCells } from "./dataRows";
import { namedIds } from "./ids";
import { languageOption } from "./options";
import { isLeftOut } from "./ranges";
import { textProblems, wordColumns } from "./textColumns";
import { usableRows } from "./usableRows";

const TITLES: readonly Wording[] = [
  FIELD_TITLES.customerName,
  { en: "Favourite", zh: "偏好" },
  { en: "Share", zh: "占比" },
];

/** `FAVORITE`: what each customer takes most. */
export function favorite(
  place: Place,
  customer: unknown,
  item: unknown,
  weight?: unknown,
  language?: unknown,
): Cell[][] {
  return calling("FAVORITE", () => {
    const inLanguage = languageOption(language);
    // A weight of 1 in every row counts the rows; a column given is needed in every row.
    const given = { customer, item, weight: isLeftOut(weight) ? 1 : weight };
    const rows = dataRows(place, given, {}, wordColumns(Object.values(given), place));
    refuseSingleCells(rows, "the whole columns, for example =FAVORITE(A2:A, B2:B)");

    const { customer: customers, item: items } = rows.columns;
    const weights = readNumbers(rows.columns.weight, place);
    const problems = {
      customer: textProblems(customers, place),
      item: textProblems(items, place),
      weight: weights.problems,
    };
    const lines = usableRows(rows, problems, ["customer", "item"], inLanguage);
    const who = namedIds(lines.map((row) => customers[row]));
    const what = namedIds(lines.map((row) => items[row]));
    const found = favourites(
      {
        customer: who.numbers,
        item: what.numbers,
        weight: valuesAt(weights.values, lines),
      },
      who.shown.length,
    );
    return tableAnswer(
      TITLES,
      inLanguage,
      found.map((favourite, index): Cell[] =>
        favourite === undefined
          ? [who.shown[index], "", ""]
          : [who.shown[index], what.shown[favourite.item], favourite.share],
      ),
    );
  });
}
