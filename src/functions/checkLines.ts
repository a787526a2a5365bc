import type { Place } from "../cells/place";
import { type HoldoutCheck, type Refusal, refusalText, totalOffText, VERDICT_WORDS } from "../core/clv";
import { labelled } from "../core/labelled";
import type { Day, Language, Wording } from "../core/vocabulary";
import { dateCell } from "./dates";
import type { TableLine } from "./modelOption";

/** How the model did where the last quarter of the time was hidden from it, beside going on as before. */
export function checkLines(
  check: HoldoutCheck | Refusal,
  cut: Day,
  place: Place,
  language: Language,
): TableLine[] {
  const lines: TableLine[] = [
    [{ en: "Check: orders known up to", zh: "检验：已知订单截至" }, dateCell(cut, place)],
  ];
  if (!check.ok) {
    const why = labelled(TOO_LITTLE[language], refusalText(check, language), language);
    return [...lines, [VERDICT, why]];
  }
  const { model, naive } = check;
  return [
    ...lines,
    [{ en: "Check: customers", zh: "检验：客户数" }, check.customers],
    [{ en: "Check: expected orders", zh: "检验：模型预计订单数" }, model.total],
    [{ en: "Check: actual orders", zh: "检验：实际订单数" }, check.actualTotal],
    [{ en: "Check: naive orders (x/T a day)", zh: "检验：照旧推算订单数（每天 x/T）" }, naive.total],
    [{ en: "Check: mean absolute error", zh: "检验：平均绝对误差" }, model.meanAbsoluteError],
    [
      { en: "Check: mean absolute error, naive", zh: "检验：照旧推算的平均绝对误差" },
      naive.meanAbsoluteError,
    ],
    [{ en: "Check: root mean square error", zh: "检验：均方根误差" }, model.rootMeanSquareError],
    [
      { en: "Check: root mean square error, naive", zh: "检验：照旧推算的均方根误差" },
      naive.rootMeanSquareError,
    ],
    [VERDICT, VERDICT_WORDS[check.verdict][language]],
    ...(check.totalIsOff
      ? [[{ en: "Check: note", zh: "检验：说明" }, totalOffText(check, language)] as const]
      : []),
  ];
}

const VERDICT: Wording = { en: "Check: verdict", zh: "检验：结论" };
const TOO_LITTLE: Wording = { en: "too little data before the cut", zh: "截止日之前的数据太少" };
