import { type ActiveCustomer, activeCustomer } from "./activeCustomer";
import type { History, ModelParams } from "./model";

/** More days than any history has: makes one key of purchases and age. */
const DAYS = 2 ** 17;

/**
 * What an active customer may be expected to do rests on her purchases and her age alone, which many share: found once
 * for each pair.
 */
export function byAge(
  params: ModelParams,
  ifActive: (customer: ActiveCustomer) => number,
): (history: History) => number {
  const found = new Map<number, number>();
  return (history) => {
    const key = history.x * DAYS + history.T;
    const value = found.get(key) ?? ifActive(activeCustomer(params, history));
    found.set(key, value);
    return value;
  };
}
