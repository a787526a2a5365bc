import type { Cell, Place } from "../cells/place";
import { fitSpend, historiesOf, predictCustomers, type SpendParams } from "../core/clv";
import { COLUMN_TITLES } from "../core/columnTitles";
import { InputError } from "../core/errors";
import { FIELD_TITLES } from "../core/fields";
import type { Wording } from "../core/vocabulary";
import { tableAnswer } from "./answers";
import { calling } from "./calling";
import { dateCell } from "./dates";
import { modelFor, settled } from "./modelFit";
import { modelOption } from "./modelOption";
import { type ModelOrders, modelOrders } from "./modelOrders";
import { dayOption, languageOption } from "./options";
import { fractionOption, horizonOption } from "./predictionOptions";

const TITLES: readonly Wording[] = [
  FIELD_TITLES.customerName,
  FIELD_TITLES.orderDays,
  FIELD_TITLES.lastOrder,
  COLUMN_TITLES.chanceActive,
  { en: "Chance of an order", zh: "下单概率" },
  { en: "Expected orders", zh: "预计订单数" },
  { en: "Order value", zh: "预计订单金额" },
  COLUMN_TITLES.clv,
  { en: "Low", zh: "低值" },
  { en: "High", zh: "高值" },
  COLUMN_TITLES.nextOrder,
];

/** `CLV_PREDICT`: what each customer may be expected to do and to bring within the horizon, the most valuable first. */
export function clvPredict(
  place: Place,
  customer: unknown,
  orderDate: unknown,
  amount: unknown,
  horizonDays?: unknown,
  grossMargin?: unknown,
  annualDiscountRate?: unknown,
  asOf?: unknown,
  model?: unknown,
  language?: unknown,
): Cell[][] {
  return calling("CLV_PREDICT", () => {
    const inLanguage = languageOption(language);
    const terms = {
      horizonDays: horizonOption(place, horizonDays),
      grossMargin: fractionOption(place, "gross_margin", grossMargin, 1),
      annualDiscountRate: fractionOption(place, "annual_discount_rate", annualDiscountRate, 0),
    };
    const chosen = modelOption(place, model);
    const givenAsOf = dayOption(place, "as_of", asOf);
    const found = modelOrders(
      place,
      { customer, orderDate, amount },
      givenAsOf,
      typeof chosen !== "string" && givenAsOf !== undefined
        ? undefined
        : "the whole columns, for example =CLV_PREDICT(A2:A, B2:B, C2:C), or as_of and a range made by CLV_MODEL with single cells",
      inLanguage,
    );
    const { purchases, names } = found;
    const histories = historiesOf(purchases, found.asOf);
    const params = modelFor(chosen, histories);
    const spend = typeof chosen === "string" ? settled(fitSpend(histories)).params : spendOf(chosen.spend);
    const predicted = predictCustomers(histories, params, spend, terms);

    // Customers are numbered by their ids, and a sort keeps equal ones in their order.
    const byValue = Array.from(predicted.clv.keys()).sort((a, b) => predicted.clv[b]! - predicted.clv[a]!);
    const rows = byValue.map((i): Cell[] => {
      const active = predicted.chanceActive[i]!;
      const who = histories.customer[i]!;
      return [
        names[who],
        histories.x[i]! + 1,
        dateCell(purchases.day[purchases.start[who + 1]! - 1]!, place),
        Number.isNaN(active) ? "" : active,
        predicted.chanceOfOrder[i]!,
        predicted.expectedOrders[i]!,
        predicted.orderValue[i]!,
        predicted.clv[i]!,
        predicted.low[i]!,
        predicted.high[i]!,
        dateCell(found.asOf + predicted.nextOrderDays[i]!, place),
      ];
    });
    return tableAnswer(TITLES, inLanguage, [...rows, ...withoutPurchase(found)]);
  });
}

/** Customers of whom there is nothing but returns. */
function withoutPurchase({ orders, purchases, names, asOf }: ModelOrders): Cell[][] {
  const seen = new Uint8Array(names.length);
  for (let i = 0; i < orders.day.length; i++) if (orders.day[i]! <= asOf) seen[orders.customer[i]!] = 1;
  const { start } = purchases;
  return names.flatMap((name, who) =>
    seen[who] === 1 && start[who] === start[who + 1] ? [[name, 0, ...TITLES.slice(2).map(() => "")]] : [],
  );
}

function spendOf(spend: SpendParams | undefined): SpendParams {
  if (spend !== undefined) return spend;
  throw new InputError(
    "model: the range holds no spend parameters, so no value can be predicted; EXPECTED_ORDERS and CHURN_RISK can use it",
  );
}
