import type { Place } from "../cells/place";
import { BOUNDARY_WORDS, chanceActive, noDropoutSeen } from "../core/clv";
import { COLUMN_TITLES } from "../core/columnTitles";
import { InputError } from "../core/errors";
import type { Answer } from "./answers";
import { calling } from "./calling";
import { modelRows } from "./modelRows";

/** `P_ALIVE`: chance that each customer is still one. */
export function pAlive(
  place: Place,
  orderCount: unknown,
  firstOrder: unknown,
  lastOrder: unknown,
  asOf?: unknown,
  model?: unknown,
): Answer {
  return calling("P_ALIVE", () => {
    const given = { orderCount, firstOrder, lastOrder, asOf, model };
    return modelRows(place, "P_ALIVE", given, COLUMN_TITLES.chanceActive.en, (params) => {
      if (noDropoutSeen(params)) throw new InputError(BOUNDARY_WORDS.noDropout.en);
      return (history) => chanceActive(params, history);
    });
  });
}
