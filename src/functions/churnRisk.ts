import type { Place } from "../cells/place";
import { byAge, chanceActive, chanceOfPurchaseIfActive } from "../core/clv";
import type { Answer } from "./answers";
import { calling } from "./calling";
import { modelRows } from "./modelRows";
import { horizonOption } from "./predictionOptions";

/** `CHURN_RISK`: chance that each customer does not order within the horizon. */
export function churnRisk(
  place: Place,
  orderCount: unknown,
  firstOrder: unknown,
  lastOrder: unknown,
  horizonDays?: unknown,
  asOf?: unknown,
  model?: unknown,
): Answer {
  return calling("CHURN_RISK", () => {
    const horizon = horizonOption(place, horizonDays);
    const given = { orderCount, firstOrder, lastOrder, asOf, model };
    return modelRows(place, "CHURN_RISK", given, "Churn risk", (params) => {
      const ordersAgain = byAge(params, (customer) => chanceOfPurchaseIfActive(customer, horizon));
      return (history) => 1 - chanceActive(params, history) * ordersAgain(history);
    });
  });
}
