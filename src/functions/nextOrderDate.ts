import type { Place } from "../cells/place";
import { chanceActive, nextOrderDays, noDropoutSeen } from "../core/clv";
import { COLUMN_TITLES } from "../core/columnTitles";
import type { Answer } from "./answers";
import { calling } from "./calling";
import { dateCell } from "./dates";
import { modelRows } from "./modelRows";

/** `NEXT_ORDER_DATE`: the day by which each customer, if still active, has ordered again at even odds. */
export function nextOrderDate(
  place: Place,
  orderCount: unknown,
  firstOrder: unknown,
  lastOrder: unknown,
  asOf?: unknown,
  model?: unknown,
): Answer {
  return calling("NEXT_ORDER_DATE", () => {
    const given = { orderCount, firstOrder, lastOrder, asOf, model };
    return modelRows(place, "NEXT_ORDER_DATE", given, COLUMN_TITLES.nextOrder.en, (params, today) => {
      const everyoneStays = noDropoutSeen(params);
      return (history) => {
        const active = everyoneStays ? 1 : chanceActive(params, history);
        return dateCell(today + nextOrderDays(params, history, active), place);
      };
    });
  });
}
