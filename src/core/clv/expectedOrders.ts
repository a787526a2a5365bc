import { activeCustomer, chanceActive } from "./activeCustomer";
import { chanceOfPurchaseIfActive, expectedIfActive } from "./future";
import type { History, ModelParams } from "./model";

const NEW_CUSTOMER: History = { x: 0, tx: 0, T: 0 };

/** Purchases expected of a customer with this history within t, in the time unit of the parameters. */
export function expectedOrders(params: ModelParams, history: History, t: number): number {
  return chanceActive(params, history) * expectedIfActive(activeCustomer(params, history), t);
}

/** Chance that a customer with this history buys again within t; one less this is the risk of losing her. */
export function chanceOfOrder(params: ModelParams, history: History, t: number): number {
  return chanceActive(params, history) * chanceOfPurchaseIfActive(activeCustomer(params, history), t);
}

/**
 * Repeat purchases expected of a new customer within t of her first. Fader, Hardie & Lee (2005), equation
 * 9, and its like for the other models; in MBG/NBD she may have left right after the first.
 */
export function expectedOfNewCustomer(params: ModelParams, t: number): number {
  return expectedOrders(params, NEW_CUSTOMER, t);
}
