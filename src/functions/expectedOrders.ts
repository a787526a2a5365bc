import type { Place } from "../cells/place";
import { byAge, chanceActive, expectedIfActive } from "../core/clv";
import type { Answer } from "./answers";
import { calling } from "./calling";
import { modelRows } from "./modelRows";
import { horizonOption } from "./predictionOptions";

/** `EXPECTED_ORDERS`: orders expected of each customer within the horizon. */
export function expectedOrders(
  place: Place,
  orderCount: unknown,
  firstOrder: unknown,
  lastOrder: unknown,
  horizonDays?: unknown,
  asOf?: unknown,
  model?: unknown,
): Answer {
  return calling("EXPECTED_ORDERS", () => {
    const horizon = horizonOption(place, horizonDays);
    const given = { orderCount, firstOrder, lastOrder, asOf, model };
    return modelRows(place, "EXPECTED_ORDERS", given, "Expected orders", (params) => {
      const ordersIfActive = byAge(params, (customer) => expectedIfActive(customer, horizon));
      return (history) => chanceActive(params, history) * ordersIfActive(history);
    });
  });
}
