import type { Cell, Place } from "../cells/place";
import {
  BOUNDARY_WORDS,
  checkHoldout,
  dataNotes,
  fitModel,
  fitSpend,
  historiesOf,
  holdoutCut,
  MODEL_NAMES,
  noteText,
  refusalText,
} from "../core/clv";
import { InputError } from "../core/errors";
import type { Day, Wording } from "../core/vocabulary";
import { tableAnswer } from "./answers";
import { calling } from "./calling";
import { checkLines } from "./checkLines";
import { dateCell } from "./dates";
import { settled } from "./modelFit";
import { MODEL_LINES, modelName, type TableLine } from "./modelOption";
import { modelOrders } from "./modelOrders";
import { dayOption, languageOption } from "./options";
import { isRange } from "./ranges";

const TITLES: readonly Wording[] = [
  { en: "Line", zh: "项目" },
  { en: "Value", zh: "值" },
];

/** `CLV_MODEL`: a fitted model to share, what is to be known of it, and how well it foretells orders it was not shown. */
export function clvModel(
  place: Place,
  customer: unknown,
  orderDate: unknown,
  amount: unknown,
  asOf?: unknown,
  model?: unknown,
  language?: unknown,
): Cell[][] {
  return calling("CLV_MODEL", () => {
    const inLanguage = languageOption(language);
    if (isRange(model)) throw new InputError('model: give "MBG", "BG", "PARETO" or "auto", not a range');
    const choice = modelName(model);
    const found = modelOrders(
      place,
      { customer, orderDate, amount },
      dayOption(place, "as_of", asOf),
      "the whole columns, for example =CLV_MODEL(A2:A, B2:B, C2:C)",
      inLanguage,
    );
    const histories = historiesOf(found.purchases, found.asOf);
    const fit = settled(fitModel(histories, choice));
    const spend = fitSpend(histories);
    const { kind, ...params } = fit.params;
    const cut = holdoutCut(firstDay(found.purchases.day), found.asOf);
    const notes = [
      ...[...fit.boundaries, ...(spend.ok ? spend.boundaries : [])].map(
        (boundary) => BOUNDARY_WORDS[boundary][inLanguage],
      ),
      ...dataNotes(found.purchases, found.asOf).map((note) => noteText(note, inLanguage)),
    ];
    const lines: TableLine[] = [
      [MODEL_LINES.model, MODEL_NAMES[kind][inLanguage]],
      [{ en: "As of", zh: "截止日期" }, dateCell(found.asOf, place)],
      ...parameterLines(params),
      [{ en: "Log-likelihood (days)", zh: "对数似然（天）" }, fit.logLikelihood],
      [{ en: "Customers", zh: "客户数" }, fit.customers],
      [{ en: "Repeat customers", zh: "复购客户数" }, fit.repeatCustomers],
      ...(spend.ok
        ? parameterLines(spend.params)
        : [[{ en: "Spend", zh: "消费" }, refusalText(spend, inLanguage)] as const]),
      ...notes.map((note) => [{ en: "Note", zh: "说明" }, note] as const),
      ...checkLines(checkHoldout(found.orders, found.asOf, kind, cut), cut, place, inLanguage),
    ];
    return tableAnswer(
      TITLES,
      inLanguage,
      lines.map(([title, value]) => [title[inLanguage], value]),
    );
  });
}

/** Parameters by the name of their line. */
function parameterLines(params: Partial<Record<keyof typeof MODEL_LINES, number>>): TableLine[] {
  return (Object.entries(params) as [keyof typeof MODEL_LINES, number][]).map(([line, value]) => [
    MODEL_LINES[line],
    value,
  ]);
}

function firstDay(days: ArrayLike<Day>): Day {
  let first = Number.POSITIVE_INFINITY;
  for (let i = 0; i < days.length; i++) first = Math.min(first, days[i]!);
  return first;
}
