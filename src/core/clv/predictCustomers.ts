import { activeCustomer, chanceActive } from "./activeCustomer";
import { noDropoutSeen } from "./boundaries";
import { discountedIfActive, expectedIfActive, tailIfActive } from "./future";
import { expectedSpend, type SpendParams } from "./gammaGamma";
import type { SpendHistories } from "./histories";
import type { ModelParams } from "./model";
import { nextOrderDays } from "./nextOrderDays";
import { type SpendSpread, valueQuantile } from "./valueQuantile";

export interface PredictionTerms {
  readonly horizonDays: number;
  /** Share of the revenue that is kept, 1 for revenue itself. */
  readonly grossMargin: number;
  /** Worth of money a year later: 1/(1 + rate). */
  readonly annualDiscountRate: number;
}

/** Predictions as columns, one place per history. */
export interface Predictions {
  /** Chance that she is still a customer; NaN where the model saw nobody drop out. */
  readonly chanceActive: Float64Array;
  readonly chanceOfOrder: Float64Array;
  readonly expectedOrders: Float64Array;
  /** Expected spend per order. */
  readonly orderValue: Float64Array;
  /** Expected value in the horizon, after margin and discount. */
  readonly clv: Float64Array;
  /** 10th and 90th percentile of that value. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Days from now to the next order at even odds; NaN where there is nothing to expect. */
  readonly nextOrderDays: Float64Array;
}

/** Shares of the cases in which the value lies above Low and above High. */
const ABOVE_LOW = 0.9;
const ABOVE_HIGH = 0.1;

/**
 * What each customer may be expected to do and to bring within the horizon. Work is shared between customers
 * with the same number of purchases and the same age: only the chance of being active tells them apart.
 *
 * Low and High take the discount of each order at its expected size, not at the moment it happens to fall on.
 */
export function predictCustomers(
  histories: SpendHistories,
  model: ModelParams,
  spend: SpendParams,
  { horizonDays, grossMargin, annualDiscountRate }: PredictionTerms,
): Predictions {
  const count = histories.x.length;
  const column = () => new Float64Array(count);
  const predictions = {
    chanceActive: column(),
    chanceOfOrder: column(),
    expectedOrders: column(),
    orderValue: column(),
    clv: column(),
    low: column(),
    high: column(),
    nextOrderDays: column(),
  };
  const force = Math.log1p(annualDiscountRate) / 365;
  const everyoneStays = noDropoutSeen(model);
  const futures = new Map<number, ReturnType<typeof futureOf>>();
  const spendSpreads = new Map<number, SpendSpread>();
  const spreads = new Map<number, readonly [low: number, high: number]>();
  const futureOf = (x: number, T: number) => {
    const customer = activeCustomer(model, { x, T });
    const expected = expectedIfActive(customer, horizonDays);
    return {
      expected,
      discounted: force === 0 ? expected : discountedIfActive(customer, horizonDays, force),
      tail: tailIfActive(customer, horizonDays),
    };
  };
  for (let i = 0; i < count; i++) {
    const history = { x: histories.x[i]!, tx: histories.tx[i]!, T: histories.T[i]! };
    const { x, tx, T } = history;
    const active = chanceActive(model, history);
    const ageKey = x * DAYS + T;
    const future = futures.get(ageKey) ?? futureOf(x, T);
    futures.set(ageKey, future);
    const historyKey = ageKey * DAYS + tx;
    const spread = spreads.get(historyKey) ?? spreadOf(active, future.tail, x);
    spreads.set(historyKey, spread);
    const worth = future.expected > 0 ? (grossMargin * future.discounted) / future.expected : 0;
    const value = expectedSpend(spend, x, histories.meanSpend[i]!);
    const scale = worth * (spend.gamma + x * histories.meanSpend[i]!);
    predictions.chanceActive[i] = everyoneStays ? Number.NaN : active;
    predictions.chanceOfOrder[i] = active * (future.tail[0] ?? 0);
    predictions.expectedOrders[i] = active * future.expected;
    predictions.orderValue[i] = value;
    predictions.clv[i] = active * future.expected * value * worth;
    predictions.low[i] = scale * spread[0];
    predictions.high[i] = scale * spread[1];
    predictions.nextOrderDays[i] = nextOrderDays(model, history, everyoneStays ? 1 : active);
  }
  return predictions;

  function spreadOf(active: number, tail: readonly number[], x: number): readonly [number, number] {
    const moreThan = tail.map((chance) => active * chance);
    const spread = spendSpreads.get(x) ?? { p: spend.p, q: spend.q + spend.p * x, logBetas: [] };
    spendSpreads.set(x, spread);
    return [valueQuantile(moreThan, spread, ABOVE_LOW), valueQuantile(moreThan, spread, ABOVE_HIGH)];
  }
}

/** More days than any history has: makes one key of several whole numbers. */
const DAYS = 2 ** 17;
