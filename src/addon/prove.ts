import { isoOfDay } from "../core/calendar";
import {
  checkHoldout,
  type Forecast,
  purchaseDays,
  refusalText,
  totalOffText,
  trackPurchases,
  VERDICT_WORDS,
} from "../core/clv";
import type { Language, Wording } from "../core/vocabulary";
import type { ForecastNumbers, Proof } from "../protocol/replies";
import type { Request } from "../protocol/requests";
import { dayOfIso } from "./days";
import { measuredCustomers } from "./measuredCustomers";
import { ordersByNumber } from "./sheetCustomers";
import { readTable } from "./tableOnSheet";

/** Hides the last quarter of the orders' time from the model and compares what it foretells. A table of customers tells too little. */
export function prove(request: Extract<Request, { do: "prove" }>): Proof {
  const found = readTable(request);
  if (found.kind === "customers") return { sentences: [NEEDS_ORDERS] };
  const { settings } = request;
  const { everyone } = measuredCustomers(found, dayOfIso(settings.asOf), settings);
  const orders = ordersByNumber(everyone);
  const { asOf } = everyone;
  const check = checkHoldout(orders, asOf, settings.prediction.model);
  if (!check.ok) return { sentences: [inBoth((language) => refusalText(check, language))] };
  return {
    check: {
      verdict: check.verdict,
      cut: isoOfDay(check.cut),
      asOf: isoOfDay(asOf),
      customers: check.customers,
      actual: check.actualTotal,
      model: forecastNumbers(check.model),
      naive: forecastNumbers(check.naive),
      liftOfTopFifth: Number.isNaN(check.liftOfTopFifth) ? null : check.liftOfTopFifth,
      coverage: check.coverage,
      expectedCoverage: check.expectedCoverage,
      tracking: trackPurchases(purchaseDays(orders, asOf), check.params, asOf).map(({ day, ...point }) => ({
        day: isoOfDay(day),
        ...point,
      })),
    },
    sentences: [
      VERDICT_WORDS[check.verdict],
      ...(check.totalIsOff ? [inBoth((language) => totalOffText(check, language))] : []),
    ],
  };
}

const NEEDS_ORDERS: Wording = {
  en: "a table of customers does not say when each order was, so a prediction can't be checked on it; a table of orders can",
  zh: "客户表没有每个订单的日期，无法检验预测；订单表可以",
};

const inBoth = (say: (language: Language) => string): Wording => ({ en: say("en"), zh: say("zh") });

const forecastNumbers = ({ total, ...errors }: Forecast): ForecastNumbers => ({ orders: total, ...errors });
